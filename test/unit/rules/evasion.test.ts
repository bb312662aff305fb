import { describe, expect, test } from "vitest";
import { undisguise } from "../../../src/rules/disguise.ts";
import { judge } from "../../../src/rules/judge.ts";
import { normalize, toOriginal } from "../../../src/rules/normalize.ts";
import { readText } from "../../../src/rules/tokens.ts";

describe("a text folded for comparison", () => {
  test.each([
    ["рaypаl", "paypal"],
    ["ＢＵＹ ｎｏｗ", "buy now"],
    ["𝐜𝐡𝐞𝐚𝐩", "cheap"],
    ["che\u200bap", "cheap"],
    ["c\u0336h\u0336e\u0336a\u0336p\u0336", "cheap"],
    ["ch&#101;ap &amp; good", "cheap & good"],
    ["Grüße aus Köln", "gruesse aus koeln"],
    ["u\u0308ber", "ueber"],
    ["ʙᴜʏ ɴᴏᴡ", "buy now"],
    ["🅱🆄🆈 🅝🅞🅦", "buy now"],
    ["Слава", "слава"],
  ])("reads %s as %s", (written, read) => {
    expect(normalize(written).text).toBe(read);
  });

  test("leads back to the very letters that were written", () => {
    const normalized = normalize("Ein ch&#101;\u200bap Angebot");
    const at = normalized.text.indexOf("cheap");
    const { start, end } = toOriginal(normalized, at, at + 5);
    expect(normalized.original.slice(start, end)).toBe("ch&#101;\u200bap");
  });
});

describe("ways out of the page", () => {
  const hosts = (body: string): string[] => readText(body).links.map(({ host }) => host);
  test.each([
    ["see https://www.example.com/x.", ["www.example.com"]],
    ["[cheap](https://a.example.org)", ["a.example.org"]],
    ["<a href='http://b.example.org'>b</a>", ["b.example.org"]],
    ["[url=http://c.example.net]c[/url]", ["c.example.net"]],
    ["mueller-dach punkt de", ["mueller-dach.de"]],
    ["bestlinks (dot) com", ["bestlinks.com"]],
    ["geh auf guenstiger-umzug.de", ["guenstiger-umzug.de"]],
    ["auf guenstiger-umzug.de(nur heute)", ["guenstiger-umzug.de"]],
    ["http://xn--mller-kva.de", ["xn--mller-kva.de"]],
  ])("are found in %s", (body, found) => {
    expect(hosts(body)).toEqual(found);
  });

  test.each([
    "Das war gut.Das auch",
    "edit main.rs and index.md",
    "node.js and asp.net",
    "df.info() tells, then pd.read_csv(url) and model.fit(x)",
    "z.B. am 3.5. um 12.30 Uhr",
    "v1.2.3",
    "Nr.5",
  ])("are not seen in %s", (body) => {
    expect(hosts(body)).toEqual([]);
  });
});

describe("a word behind other signs", () => {
  const wordsOf = (body: string): string[] => undisguise(readText(body)).tokens.map(({ word }) => word);
  test.each([
    ["1d10t", ["idiot"]],
    ["he11o", ["hello"]],
    ["d3pp und b@stard", ["depp", "und", "bastard"]],
    ["suuuuper, fuuuuck", ["super", "fuck"]],
    ["los**er", ["loser"]],
    ["you[b]tube", ["youtube"]],
    ["youtu<!-- -->be", ["youtube"]],
    ["id!ot", ["idiot"]],
  ])("is read in %s", (body, words) => {
    expect(wordsOf(body)).toEqual(words);
  });

  test.each([
    ["die 80er", ["die", "80er"]],
    ["html5, mp3 und h264", ["html5", "mp3", "und", "h264"]],
    ["Leser*innen", ["leser", "innen"]],
    ["group_by", ["group", "by"]],
    ["ja/nein", ["ja", "nein"]],
    ["Toll!Danke", ["toll", "danke"]],
    ["grrrr", ["grrrr"]],
  ])("is not seen in %s", (body, words) => {
    expect(wordsOf(body)).toEqual(words);
  });

  test("is marked as it was written", () => {
    const body = "Du bist ein Voll**idiot";
    const { evidence } = judge({ body, author: { name: "Anna" }, locale: "de" }).rules.personal_attack;
    expect(evidence.map(({ quote }) => quote)).toContain("Voll**idiot");
  });
});

test("who says nothing but a quotation says it himself", () => {
  const outcome = (body: string): string =>
    judge({ body, author: { name: "Anna" }, locale: "de" }).rules.personal_attack.outcome;
  expect(outcome("> Du bist ein Idiot.")).not.toBe("pass");
  expect(outcome("„Du bist ein Idiot.“")).not.toBe("pass");
  expect(outcome("> Du bist ein Idiot.\n\nSo schreibt man nicht.")).toBe("pass");
});

test("a link takes nothing from an insult", () => {
  const { rules } = judge({ body: "[Du Idiot](https://example.com)", author: { name: "Anna" }, locale: "de" });
  expect(rules.personal_attack.outcome).not.toBe("pass");
});

test.each([
  ["b u y  v i a g r a", "trick_spaced_word"],
  ["buy via**gra", "trick_spaced_word"],
  ["cheap v1agra", "trick_leetspeak"],
  ["ch\u200beap", "trick_hidden_characters"],
  ["сheap", "trick_mixed_scripts"],
  ["&#99;heap", "trick_encoded_letters"],
  ["𝐜𝐡𝐞𝐚𝐩", "trick_styled_letters"],
])("the trick in %j is named %s", (body, reason) => {
  const { evidence } = judge({ body: `${body} now`, author: { name: "Anna" } }).rules.spam;
  expect(evidence.map((found) => found.reason)).toContain(reason);
});

test.each(["👨‍👩‍👧 schön", "می\u200cخواهم", "Ωmega und Δelta sind griechisch", "naïve café", "Привет, мир"])(
  "honest text has no trick in it: %s",
  (body) => {
    const { evidence } = judge({ body, author: { name: "Anna" } }).rules.spam;
    expect(
      evidence.filter(
        ({ reason, weight }) => reason.startsWith("trick_") && weight > 0 && reason !== "trick_mixed_scripts",
      ),
    ).toEqual([]);
  },
);
