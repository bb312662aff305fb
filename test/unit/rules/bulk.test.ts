import { describe, expect, test } from "vitest";
import { readCommerce } from "../../../src/rules/commerce.ts";
import type { Author, JudgeInput } from "../../../src/rules/judgement.ts";
import { readName } from "../../../src/rules/names.ts";
import { readComment } from "../../../src/rules/reading.ts";
import type { Reason } from "../../../src/rules/reasons.ts";
import { readRelation } from "../../../src/rules/relation.ts";
import type { Signal } from "../../../src/rules/signals.ts";

const article = {
  title: "Repairing an old window frame",
  text: "Scrape the loose putty out, oil the bare wood and let it dry. New putty needs two weeks before it takes paint.",
};

function signalsOf(input: Pick<JudgeInput, "body"> & Partial<JudgeInput>): Signal[] {
  const reading = readComment({ author: { name: "Anna" }, article, ...input });
  return readCommerce(reading, readRelation(reading), readName(reading).kind);
}

function found(body: string, author: Author = { name: "Anna" }): Reason[] {
  return signalsOf({ body, author }).map(({ reason }) => reason);
}

describe("pieces of the templates that comments are spun from", () => {
  test.each([
    "I've been browsing on-line more than four hours lately, but I never found any helpful article like yours.",
    "Magnificent beat! How can I apprentice while you amend your website?",
    "This piece of writing gives good understanding even to me.",
    "Hello everybody, this weblog consists of amazing and truly good material in support of new readers.",
    "My cousin suggested this website to me; whether this post is written by him as nobody else knows is unclear.",
    "Danke für den Beitrag über Fensterkitt. Mein Schwager sucht gerade einen erfahrenen Fachmann.",
    "Gut zu wissen. Ich werde mich an einen zuverlässigen Anbieter wenden.",
    "Wonderful goods from you, friend.",
    "The clarity in your publish is nice and I assume you are an expert on this subject.",
    "They are very convincing. Nonetheless, the posts are too short for starters.",
    "I saved it to my bookmark website list.",
    "Ich genoss wirklich jedes kleine bisschen davon.",
    "Schande auf die Suchmaschinen für nicht höhere Positionierung!",
  ])("are found: %s", (body) => {
    expect(found(body)).toContain("template");
  });

  test.each([
    "I have been looking for this for three hours, thank you. My putty had never dried.",
    "My brother-in-law says that linseed oil takes a week, so I waited.",
    "Great article, I read it twice. The part on primer could be longer.",
    "Mein Schwager hat seine Fenster auch so gestrichen, sie halten seit zehn Jahren.",
    "Gut zu wissen, dass der Kitt zwei Wochen braucht. Ich hätte nach zwei Tagen gestrichen.",
    "Saved, I will come back to this when my own frames are due.",
    "You put a lot of effort into these frames, and I enjoyed every photo of it.",
    "Ich habe den Beitrag gespeichert und die Arbeit genossen, jedes Fenster einzeln.",
  ])("are not in what readers write: %s", (body) => {
    expect(found(body)).not.toContain("template");
  });
});

describe("a name or address that sells above words that say nothing", () => {
  test.each([
    ["Very informative, thanks for sharing!", { name: "Cheap Window Repair Leeds" }],
    ["Toller Beitrag, weiter so!", { name: "Lisa", url: "https://fenster-angebote24.de" }],
    ["A wonderful post about putty.", { name: "Mike", url: "https://plumbers-perth.com.au" }],
    ["So true.", { name: "Tom", url: "https://www.roofing-quotes-dallas.net" }],
  ])("is told: %s", (body, author) => {
    expect(found(body, author)).toContain("hollow_by_firm");
  });

  test.each([
    ["Very informative, thanks for sharing!", { name: "Lisa", url: "https://lisas-garden.net" }],
    ["Toller Beitrag, weiter so!", { name: "Lisa" }],
    [
      "Thanks! As glaziers we see this daily: people paint after three days, and the skin wrinkles when the oil comes through.",
      { name: "Harrow Window Repair", url: "https://harrow-window-repair.example" },
    ],
    ["We clean gutters cheaply, call us today.", { name: "Mike", url: "https://plumbers-perth.com.au" }],
    ["Great post. Does the putty stick on primed wood?", { name: "Mike", url: "https://plumbers-perth.com.au" }],
  ])("is not told of others, nor where something is said: %s", (body, author) => {
    expect(found(body, author)).not.toContain("hollow_by_firm");
  });
});

describe("addresses that a search is to find", () => {
  test.each([
    "https://kinderwagen-ratgeber.de",
    "https://airport-taxi-luton.example",
    "https://best-mattress.org",
    "https://umzug-berlin.example",
  ])("the author's: %s", (url) => {
    expect(found("The oil took nine days here.", { name: "Eva", url })).toContain("url_keyword");
  });

  test.each(["https://evas-werkstatt.blog", "https://eva.github.io", "https://nordlicht-knipst.de"])(
    "a diary's is none: %s",
    (url) => {
      expect(found("The oil took nine days here.", { name: "Eva", url })).not.toContain("url_keyword");
    },
  );

  test("a path tells as a domain does", () => {
    expect(found("The frame dried, see https://macguide.example/epson-printer-support/")).toContain(
      "link_keyword_domain",
    );
    expect(found("The frame dried, see https://macguide.example/linseed-oil")).not.toContain("link_keyword_domain");
    expect(found("As in https://en.wikipedia.org/wiki/Casino_(1995_film), in the window scene")).not.toContain(
      "link_keyword_domain",
    );
  });

  test("link text in the words of the address is told, a title is not", () => {
    const anchor =
      'Old frames need care and <a href="https://windowframepainters.example">window frame painters</a> help.';
    expect(found(anchor)).toContain("link_exact_anchor");
    const title = 'I followed <a href="https://glassmuseum.example/putty">how putty was made</a> and it stuck.';
    expect(found(title)).not.toContain("link_exact_anchor");
  });
});

describe("what is named with a site of its own", () => {
  test.each([
    "SillBrush got the putty out in an hour, 64.90 at sillbrush.example",
    "Das Ölwerk hat mir geholfen: https://oelwerk.example/kitt",
    "Harrow Frames made mine, see harrow-frames.example, and they fit.",
  ])("is told: %s", (body) => {
    expect(found(body)).toContain("link_named");
  });

  test.each([
    "The Guardian had this in 2019: https://www.theguardian.com/home/2019/windows",
    "Old Frames keeps a list of mills: https://oldframes.example/guides/mills/linseed",
    "I read it at sillbrush.example",
    "The linseed oil took nine days, see putty.example",
  ])("a source is none: %s", (body) => {
    expect(found(body)).not.toContain("link_named");
  });

  test("nor is what somebody else named before", () => {
    const thread = [{ author: "Jo", body: "Has anybody tried the SillBrush?" }];
    const signals = signalsOf({ body: "SillBrush has a page: sillbrush.example", thread });
    expect(signals.map(({ reason }) => reason)).not.toContain("link_named");
  });
});

describe("a name that was coined for a ware", () => {
  const strength = (body: string): number | undefined =>
    signalsOf({ body }).find(({ reason }) => reason === "brand_word")?.value;

  test("is told once, however many there are", () => {
    expect(strength("The SillBrush took it off.")).toBe(1);
    expect(strength("SillBrush, PuttyPro and FrameFix took it off.")).toBe(1);
  });

  test.each(["It was on YouTube.", "McAllister said so.", "Oil first! #OldHouse #SlowWork", "The Guardian said so."])(
    "is none: %s",
    (body) => {
      expect(strength(body)).toBeUndefined();
    },
  );
});

describe("a trade beside its place", () => {
  test.each(["For frames like these: flat roof repair Doncaster", "Window tiling in Coimbatore, same price all year"])(
    "is a topic of bulk comments: %s",
    (body) => {
      expect(found(body)).toContain("spam_topic");
    },
  );

  test.each(["Ottawa, of course, has other winters.", "Leeds the other day had no putty left."])(
    "a place beside other words is none: %s",
    (body) => {
      expect(found(body)).not.toContain("spam_topic");
    },
  );

  test("what everybody says is no word of trade", () => {
    expect(found("The putty set overnight, and one sets the pane in it.")).not.toContain("trade_word");
  });
});
