import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";

function outcomeOf(body: string): string {
  return judge({ body, author: { name: "Anna" } }).rules.substance.outcome;
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
  ])("%s", (body) => {
    expect(outcomeOf(body)).toBe("pass");
  });
});

describe("what answers or comforts somebody says something", () => {
  const below = (body: string, earlier: string): string =>
    judge({ body, author: { name: "Anna" }, thread: [{ author: "Kai", body: earlier }] }).rules.substance.outcome;

  test.each([
    ["Ja.", "Frage: geht das auch mit Dinkel?"],
    ["Genau!", "Also erst den Teig, dann das Salz?"],
    ["Yes.", "Thanks! Does it work with spelt, too?"],
    ["Yep!", "Did you cover the bowl?"],
  ])("%s answers: %s", (body, earlier) => {
    expect(below(body, earlier)).toBe("pass");
  });

  test.each([
    ["Yes.", "It works with spelt, too."],
    ["First!", "Does it work with spelt?"],
    ["Genau.", "Erst der Teig, dann das Salz."],
    ["Toller Beitrag!", "Geht das auch mit Dinkel?"],
  ])("%s does not answer: %s", (body, earlier) => {
    expect(["flag", "violation"]).toContain(below(body, earlier));
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
