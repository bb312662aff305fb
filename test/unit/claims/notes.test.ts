import { expect, test } from "vitest";
import { NO_MAIL } from "../../../src/outbox/mail.ts";
import { note, NOTE_NAMES, sayNote } from "../../../src/claims/notes.ts";

test.each(NOTE_NAMES)("the note %s keeps its values in German, and is English as it is stored", (name) => {
  const stored = note(name, "a (b) $& c", "d");
  expect(sayNote(stored, "en")).toBe(stored);
  const said = sayNote(stored, "de");
  expect(said).not.toBe(stored);
  expect(said).not.toContain("{}");
  expect(said.includes("a (b) $& c")).toBe(stored.includes("a (b) $& c"));
  expect(said.endsWith("d")).toBe(stored.endsWith("d") && stored.includes("a (b)"));
});

test("a letter that waits for the post is told of in one language", () => {
  expect(sayNote(note("letter_failed", "demand", NO_MAIL), "de")).toBe(
    "Das Schreiben „Zahlungsaufforderung“ ging nicht hinaus: Es ist kein E-Mail-Versand eingerichtet; bitte ausdrucken und mit der Post schicken",
  );
});

test("what a person wrote stays as it is", () => {
  expect(sayNote("Anruf abwarten: {}", "de")).toBe("Anruf abwarten: {}");
});
