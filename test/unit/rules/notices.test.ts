import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import { readComment } from "../../../src/rules/reading.ts";

const saysNoGain = (body: string): boolean =>
  readComment({ body, author: { name: "Ute" } }).phrases.some(({ reason }) => reason === "no_gain");

describe("what earns nobody anything", () => {
  test.each([
    "Anyone lost a grey cat near Mill Lane? She's in our shed, call 01632 960123.",
    "Found a bunch of keys by the bus stop, ring me on 01632 960044.",
    "Lost my wallet after the concert, please call 01632 960177.",
    "Kater zugelaufen, getigert, Tel. 0176 5550199.",
    "Schlüsselbund am Spielplatz gefunden, bitte melden: 0152 5550144",
    "Wem gehört das rote Rad am Bahnhof? 0176 5550188",
    "Telefonseelsorge: 0800 1110111, rund um die Uhr und kostenlos.",
    "Am Samstag codieren wir Räder auf dem Markt, Mitglieder gratis, andere 15 Euro. Für den Vorstand, Irene",
    "Unsere Bürgerinitiative trifft sich donnerstags um 19 Uhr im Pfarrheim, kommt vorbei.",
    "The Samaritans answer day and night, call 116 123, it is free.",
  ])("is found, and owes nothing: %s", (body) => {
    expect(saysNoGain(body)).toBe(true);
    expect(judge({ body, author: { name: "Ute" } }).fee.owed).toBe(false);
  });

  test.each([
    "Printer offline? Call the HP helpline 0800 555 0148 now.",
    "I found the NerveGlow light glove on their site.",
    "Testen kostet nichts, bestellen Sie heute.",
    "Casinos not on GamStop, instant withdrawals.",
    "My team lost again.",
    "Das Gespräch ist verloren, wenn wir keinen Hut finden.",
  ])("is not: %s", (body) => {
    expect(saysNoGain(body)).toBe(false);
  });
});

describe("what would owe the fee", () => {
  const offer =
    "Schlüsseldienst Heinlein in Fürth: Türöffnung ab 95 Euro, Tag und Nacht. Rufen Sie uns jetzt an: 0911 5550101";
  const owes = (body: string, name: string, earlier?: string): boolean => {
    const thread = earlier === undefined ? [] : [{ author: "Kai", body: earlier }];
    return judge({ body, author: { name }, thread }).fee.owed;
  };

  test("owes none as the answer to whoever asked for it", () => {
    expect(owes(offer, "Jens")).toBe(true);
    expect(owes(offer, "Jens", "Danke, das Schloss geht jetzt wieder. Warum eigentlich?")).toBe(true);
    expect(owes(offer, "Jens", "Kennt jemand einen Schlüsseldienst, der nicht 800 Euro nimmt?")).toBe(false);
    const english = "Heinlein Locksmiths, doors opened from £95, day and night. Call us now: 01632 960101";
    expect(owes(english, "Jens", "Great read, thank you. The lock was new?")).toBe(true);
    expect(owes(english, "Jens", "Can anyone recommend somebody who opens doors?")).toBe(false);
  });

  test("owes none from whoever speaks for a club or a parish", () => {
    const stall = "Kindersachen günstig kaufen: Samstag ab 9 Uhr, Tisch ab 5 Euro. Jetzt anmelden unter 04832 5550144";
    expect(owes(stall, "Trödelkönig Meier")).toBe(true);
    expect(owes(stall, "Förderverein Pusteblume")).toBe(false);
    expect(owes(stall, "Anchor Events")).toBe(true);
  });
});
