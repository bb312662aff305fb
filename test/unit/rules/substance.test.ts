import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";

function outcomeOf(body: string, answered?: string): string {
  const thread = answered === undefined ? [] : [{ author: "Karl", body: answered }];
  return judge({ body, author: { name: "Anna" }, thread }).rules.substance.outcome;
}

describe("comments that say nothing are held", () => {
  test.each([
    "Nice post!",
    "Great article, thanks for sharing!",
    "Toll geschrieben, alles Gute.",
    "Sehr schöner Beitrag, vielen Dank!",
    "Hut ab.",
    "Wunderbar erklärt, danke!",
    "First!",
    "+1",
    "Erster",
    "so much this",
    "Dem ist nichts hinzuzufügen.",
    "👏👏👏",
    "First from the hive",
    "This is a really wonderful blog, I will bookmark it and tell all my friends, thank you so much for sharing!",
    "Ein wirklich wundervoller Beitrag, vielen herzlichen Dank für das Teilen und weiter so!",
  ])("%s", (body) => {
    expect(["flag", "violation"]).toContain(outcomeOf(body));
  });
});

describe("short is not empty", () => {
  test.each([
    "No.",
    "Nein.",
    "Ja, genau das.",
    "Nein. Zwei Jahre.",
    "Bei mir auch.",
    "Bei uns waren es drei.",
    "Off.",
    "Warum?",
    "And in winter?",
    "Seit 1998.",
    "Stimmt, § 5 gilt auch hier",
    "Never.",
    "Yes, but only in spring.",
    "Der Kompost von Anna.",
    "Twice a week.",
    "Great post, but how do you keep it dry?",
    "anyone know if that works on sand",
    "Thank you, it works for me now.",
    "Super, startet wieder, danke!",
    "Danke, jetzt läuft der Motor.",
    "Brilliant, working again, thanks!",
    "Thank you, that saved my evening.",
    "He never said that.",
    "So wrong.",
    "I don't agree at all.",
    "This article is stupid and badly researched.",
    "Terrible advice for beginners.",
    "Der Beitrag überzeugt mich nicht, schlecht recherchiert.",
    "Ich bin anderer Meinung.",
    "+1 for the second method",
    "+1 für die Säge",
    "Läuft.",
    "Auf Anhieb, danke!",
    "Hat super hingehauen, danke!",
    "First try, thanks!",
  ])("%s", (body) => {
    expect(outcomeOf(body)).toBe("pass");
  });
});

describe("what answers or comforts somebody says something", () => {
  test.each([
    ["Ja.", "Frage: geht das auch mit Dinkel?"],
    ["Genau!", "Also erst den Teig, dann das Salz?"],
    ["Yes.", "Thanks! Does it work with spelt, too?"],
    ["Yep!", "Did you cover the bowl?"],
  ])("%s answers: %s", (body, earlier) => {
    expect(outcomeOf(body, earlier)).toBe("pass");
  });

  test.each([
    ["Yes.", "It works with spelt, too."],
    ["First!", "Does it work with spelt?"],
    ["Genau.", "Erst der Teig, dann das Salz."],
    ["Toller Beitrag!", "Geht das auch mit Dinkel?"],
  ])("%s does not answer: %s", (body, earlier) => {
    expect(["flag", "violation"]).toContain(outcomeOf(body, earlier));
  });

  test.each([
    "Mein Beileid.",
    "So sorry for your loss.",
    "Gute Besserung!",
    "Get well soon!",
    "Herzlichen Glückwunsch zum Nachwuchs!",
    "Congratulations on the baby!",
  ])("%s", (body) => {
    expect(outcomeOf(body)).toBe("pass");
  });

  test.each(["Congratulations on your great article!", "Glückwunsch zum tollen Blog!", "Alles Gute weiterhin!"])(
    "wishes to a blog are praise: %s",
    (body) => {
      expect(["flag", "violation"]).toContain(outcomeOf(body));
    },
  );
});

describe("who has the same", () => {
  test.each([
    ["Same here.", "The pump stopped after the update."],
    ["Me too", "I can't reach the printer, anybody else?"],
    ["Dito", "Bei mir startet der Rechner nicht mehr."],
    ["Geht mir genauso.", "Die Dichtung ist schon wieder kaputt."],
    ["+1", "Error 0x80 since Monday."],
    ["Same here.", "My gate rusted, even though I painted it twice."],
    ["Geht mir auch so", "Das Fass tropft immer noch."],
  ])("answers whoever has trouble: %s below %s", (body, answered) => {
    expect(outcomeOf(body, answered)).toBe("pass");
  });

  test.each([
    ["Same here.", undefined],
    ["Same here.", "Great post, thank you!"],
    ["Dito", "Toller Beitrag, danke."],
    ["+1", "Great unit, great magnet."],
    ["Nice post!", "The pump stopped after the update."],
  ])("says nothing otherwise: %s below %s", (body, answered) => {
    expect(["flag", "violation"]).toContain(outcomeOf(body, answered));
  });
});
