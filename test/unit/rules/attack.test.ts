import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import type { Verdict } from "../../../src/rules/judgement.ts";

const attackOf = (body: string): Verdict => judge({ body, author: { name: "Anna" } }).rules.personal_attack;
const reasonsOf = (body: string): string[] => attackOf(body).evidence.map(({ reason }) => reason);

describe("attacks on persons", () => {
  test.each([
    "Du bist doch ein Vollidiot, halt einfach dein Maul.",
    "So ein Lügenpack, ihr gehört alle aufgehängt.",
    "Lern du erst mal lesen, du Hohlbirne.",
    "You pathetic little moron, get a life.",
    "People like you are too stupid to read a manual, you dumbass.",
    "Shut your mouth, you worthless clown.",
    "Du elender Lump, schäm dich und verschwinde!",
    "You are a liar and a pathetic coward, you disgusting pig.",
  ])("are held: %s", (body) => {
    expect(["flag", "violation"]).toContain(attackOf(body).outcome);
  });

  test.each([
    ["Such dir Hilfe, das ist ja krank.", "belittling"],
    ["Dumm wie Brot, der ganze Beitrag.", "belittling"],
    ["Bless your little heart.", "belittling"],
    ["Go back to your mom's basement.", "belittling"],
    ["Sit down, grandad.", "belittling"],
    ["Nobody asked you.", "belittling"],
    ["Your poor husband.", "belittling"],
    ["Solche Leute gehören aufgehängt.", "threat"],
    ["Hang them all.", "threat"],
    ["Ich weiß, wo du wohnst.", "threat"],
    ["Bring dich um.", "threat"],
    ["Ich finde dich noch, und dann breche ich dir die Beine.", "threat"],
    ["I hope you choke on it.", "threat"],
    ["Someone should shoot you.", "threat"],
    ["Der Autor ist ein kompletter Schwachkopf.", "insult_at_person"],
    ["Bist du zu blöd zum Schalten?", "insult_at_person"],
    ["The guy who wrote this is a total clown.", "insult_at_person"],
    ["Are you really that stupid?", "insult_at_person"],
    ["Grow a spine, you worm.", "insult_at_person"],
    ["You're a snake.", "insult"],
    ["You're so naive.", "insult"],
    ["Hey dummy, read it again.", "insult"],
    ["Man sollte Ihnen das Löten verbieten.", "insult"],
    ["Lauter faule Säcke, so ein Pack.", "insult"],
    ["Der Nachbar ist ein Stück Dreck.", "insult"],
    ["Setz dich, du Flasche.", "belittling"],
    ["Dein Geschwafel liest doch keiner.", "belittling"],
    ["Die Tipps kannst du dir sonstwohin stecken.", "belittling"],
    ["So viel Ahnung vom Löten wie ein Karpfen.", "belittling"],
    ["Geh lieber häkeln.", "belittling"],
    ["Werde endlich erwachsen.", "belittling"],
    ["What a bitter little man.", "belittling"],
    ["Some folks should not be allowed to vote.", "belittling"],
    ["Hoffentlich erwischt dich der Förster.", "threat"],
    ["Dieser Hampelmann will uns das Löten erklären.", "insult_at_person"],
    ["The author is a fraud.", "insult_at_person"],
    ["You are full of sh*t.", "starred_word"],
    ["Was für ein Auftritt 🤡", "mocking_emoji"],
    ["Die Altparteien haben das beschlossen.", "contempt"],
  ])("show what they do: %s is %s", (body, reason) => {
    expect(reasonsOf(body)).toContain(reason);
  });
});

describe("who took part in the thread and is called names", () => {
  const thread = [
    { author: "Karl Weber", body: "I use flux from the tube." },
    { author: "This Guy", body: "Me too." },
  ];
  const reasonsBelow = (body: string): string[] =>
    judge({ body, author: { name: "Anna" }, thread }).rules.personal_attack.evidence.map(({ reason }) => reason);

  test.each([
    "Karl is a gasbag who solders with a spoon.",
    "Karl's a miserable old snob.",
    "Herr Weber ist ein Dummschwätzer, das merkt jeder.",
  ])("is insulted: %s", (body) => {
    expect(reasonsBelow(body)).toContain("insult_at_person");
    expect(reasonsOf(body)).not.toContain("insult_at_person");
  });

  test.each([
    "Karl is a stupid example.",
    "Karl ist ein dummer Fehler unterlaufen.",
    "Karl, the iron is a bastard.",
    "This is a scam.",
  ])("is not: %s", (body) => {
    expect(reasonsBelow(body)).not.toContain("insult_at_person");
  });
});

test.each([
  ["Ich Depp habe die Lötspitze vergessen.", "insult"],
  ["Ich bin anscheinend zu dumm für die Anleitung.", "belittling"],
  ["Bin ich wirklich so blöd?", "harsh_word"],
  ["I'm such a clown, the iron was off.", "harsh_word"],
  ["I was an idiot to trust the label.", "insult"],
])("who calls himself names attacks nobody: %s has no %s", (body, reason) => {
  expect(reasonsOf(body)).not.toContain(reason);
});

test("who calls another names after speaking of himself still does", () => {
  expect(reasonsOf("Ich bin der Meinung, du Idiot, dass Flux fehlt.")).toContain("insult");
});

test.each([
  ["The gutters are full of it.", "insult"],
  ["Learn to drive with the Harbour school.", "belittling"],
  ["Diese Bauart gehört verboten.", "insult"],
  ["The nurse who gave me her number was kind.", "belittling"],
  ["Take your medication with food.", "belittling"],
  ["I will find you a link, and you should shoot in RAW.", "threat"],
  ["I hope your battery does not die before the summit.", "threat"],
  ["Ich hoffe, die Kette hält; sonst steht das Rad an der Wand.", "threat"],
  ["Ich finde dich in der Liste nicht, aber ich finde euch toll.", "threat"],
  ["Der Akku gehört entsorgt und der Kater kastriert.", "threat"],
  ["Frames look best if you hang them all at eye level.", "threat"],
  ["Call nobody an idiot, least of all a beginner.", "insult_at_person"],
  ["Sie sind peinlich genau, das gefällt mir.", "insult_at_person"],
  ["Drei Stück Kuchen und zwei Flaschen Saft, von Kümmel wusste ich nichts.", "insult"],
  ["The spice came from Japan, and the spanner from Leeds.", "insult"],
  ["Load Mongo into Snowflake, then encode the dummies.", "insult"],
  ["An idiotic menu, if you ask my mother.", "insult"],
  ["It was no fault of the battery pack that the drone fell.", "harsh_word"],
  ["A null column is no nonsense, and the worms are in the compost.", "harsh_word"],
])("words of attacks that say something else: %s is no %s", (body, reason) => {
  expect(reasonsOf(body)).not.toContain(reason);
});

test("who insults somebody is not said to insult nobody", () => {
  expect(reasonsOf("Der Autor ist ein kompletter Schwachkopf, und das seit Jahren.")).not.toContain("at_nobody");
});

describe("an attack among other sentences", () => {
  const LONG = {
    de: "Die Kette habe ich dreimal gewechselt, die Bremsen zweimal. Im Winter öle ich sie jede Woche, im Sommer seltener.",
    en: "I changed the chain three times and the brakes twice. In winter I oil it every week, in summer less often.",
  };
  test.each([
    [LONG.de, "Du bist ein kompletter Vollidiot."],
    [LONG.en, "You are a complete moron."],
  ])("is held wherever it stands: %s", (long, insult) => {
    for (const body of [`${long} ${insult}`, `${insult} ${long}`, `${long}\n\n${insult} ${long}`]) {
      const { outcome, score, evidence } = attackOf(body);
      expect(["flag", "violation"]).toContain(outcome);
      expect(insult).toContain(evidence.find(({ reason }) => reason === "insult")?.quote ?? "nothing");
      for (const { start, end, quote } of evidence) expect(body.slice(start, end)).toBe(quote);
      const logit = evidence.reduce((sum, { weight }) => sum + weight, 0);
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
    }
  });

  test.each([
    `${LONG.de} „Du bist ein kompletter Vollidiot“, rief mein Nachbar.`,
    `> Du bist ein kompletter Vollidiot.\n\n${LONG.de}`,
    `${LONG.en} "You are a complete moron," my neighbour said.`,
  ])("passes where it is quoted: %s", (body) => {
    expect(attackOf(body).outcome).toBe("pass");
  });
});

describe("what is no attack passes", () => {
  test.each([
    "Ich muss noch die Wäsche aufhängen und die Farbe abkratzen.",
    "Im Film wird der Kommissar erschossen, und keiner weiß warum.",
    "How do you handle failures and retries here?",
    "What do you do if nobody answers the phone?",
    "The update is garbage and the battery is a joke.",
    "Das Gerät ist Schrott, und der Kundendienst war eine Frechheit.",
    "Bitte niemanden hier einen Idioten nennen, das geht auch sachlich.",
    "Sind Sie sicher, dass die Schafe im Winter draußen bleiben?",
  ])("%s", (body) => {
    expect(attackOf(body).outcome).toBe("pass");
  });
});
