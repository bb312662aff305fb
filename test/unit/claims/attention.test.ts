import { describe, expect, test } from "vitest";
import { addNote, dropNote, dropNotes, hasNote, notesIn } from "../../../src/claims/attention.ts";
import { note } from "../../../src/claims/notes.ts";

const MAIL = note("letter_failed", "demand", "no such box");
const DISPUTED = note("disputed");

describe("what waits for a person", () => {
  test("is kept until it was seen to, however much comes after it", () => {
    const both = addNote(addNote(null, MAIL), DISPUTED);
    expect(notesIn(both)).toEqual([MAIL, DISPUTED]);
    expect(addNote(both, MAIL)).toBe(both);
    expect(hasNote(both, "letter_failed") && hasNote(both, "disputed")).toBe(true);
    expect(dropNote(both, MAIL)).toBe(DISPUTED);
    expect(dropNotes(both, "disputed")).toBe(MAIL);
    expect(dropNotes(both, "disputed", "letter_failed")).toBeNull();
    expect(dropNote(both, note("kept"))).toBe(both);
    expect(notesIn(null)).toEqual([]);
  });

  test.each([
    [note("pay_back", "500,00 €"), note("pay_back", "300,00 €"), true],
    [note("step_failed", "void", "busy"), note("step_failed", "void", "refused"), true],
    [note("step_failed", "void", "busy"), note("step_failed", "credit", "busy"), false],
    [note("second_invoice", "1"), note("second_invoice", "2"), false],
    [MAIL, note("letter_failed", "reminder", "no such box"), false],
    ["Look here.", "Look there.", false],
  ])("%s makes way for %s: %s", (before, after, isReplaced) => {
    expect(notesIn(addNote(before, after))).toEqual(isReplaced ? [after] : [before, after]);
  });

  test("is one note however many lines a provider's words have", () => {
    const failed = note("step_failed", "void", "It was refused.\r\n  Ask\nthem.");
    const noted = addNote(DISPUTED, failed);
    expect(notesIn(noted)).toEqual([DISPUTED, note("step_failed", "void", "It was refused. Ask them.")]);
    expect(dropNote(noted, failed)).toBe(DISPUTED);
  });
});
