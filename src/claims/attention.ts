import type { Claim } from "./claim.ts";
import { isAboutTheSame, isNote, valuesOf, type NoteName } from "./notes.ts";

/** What waits for a person on a claim: its notes, one a line, in the order in which they came up; null while nothing does. */
type Attention = Claim["attention"];

/** Each note that waits. */
export function notesIn(attention: Attention): string[] {
  return attention?.split("\n") ?? [];
}

/** Whether a note of that name waits. */
export function hasNote(attention: Attention, name: NoteName): boolean {
  return notesIn(attention).some((text) => isNote(text, name));
}

/** Whether a note waits about money that lies in the customer's balance at the provider. */
export function tellsOfBalance(attention: Attention): boolean {
  return (["unapplied", "unapplied_beside", "unapplied_back", "unapplied_over"] as const).some((name) =>
    hasNote(attention, name),
  );
}

/**
 * Money that a debtor has transferred, and the provider keeps without booking it on the claim's invoice: whoever is asked for
 * the rest is told of it. As people read it in the language of the terms.
 */
export function moneyThere(attention: Attention): string | null {
  const values = notesIn(attention).flatMap(
    (text) => valuesOf(text, "unapplied") ?? valuesOf(text, "unapplied_beside") ?? [],
  );
  return values[0] ?? null;
}

/** With one more note, beside all that wait already; an older one about the same matter makes way for it. */
export function addNote(attention: Attention, text: string): string {
  const added = onOneLine(text);
  const notes = notesIn(attention);
  if (attention !== null && notes.includes(added)) return attention;
  return [...notes.filter((other) => !isAboutTheSame(other, added)), added].join("\n");
}

/** Without the notes of those names. */
export function dropNotes(attention: Attention, ...names: readonly NoteName[]): Attention {
  return keepNotes(attention, (text) => !names.some((name) => isNote(text, name)));
}

/** Without that very note. */
export function dropNote(attention: Attention, note: string): Attention {
  return keepNotes(attention, (text) => text !== onOneLine(note));
}

function keepNotes(attention: Attention, isKept: (text: string) => boolean): Attention {
  const kept = notesIn(attention).filter(isKept);
  return kept.length === 0 ? null : kept.join("\n");
}

/** What a provider or a stranger's page says may have lines of its own. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, " ");
}
