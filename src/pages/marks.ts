import { mostTelling } from "../rules/by-reason.ts";
import type { Evidence, EvidenceField, RuleName, Verdict } from "../rules/judgement.ts";

/** A piece of evidence; `n` numbers its words: what rests on the same words carries the same number, in the text and beside it. */
export type Mark = {
  n: number;
  rule: RuleName;
  field: EvidenceField;
  start: number;
  end: number;
  quote: string;
  reason: string;
  weight: number;
};

/** A stretch of text under the same marks. `ends` are the numbers whose words end here. */
export type Segment = { text: string; marks: Mark[]; ends: number[] };

const FIELDS: readonly EvidenceField[] = ["author.name", "body", "author.url", "author.email"];

/** The evidence of every rule that did not pass, as far as it rests on words, numbered in reading order; weightiest first, the choice of words last. */
export function listMarks(verdicts: readonly ({ rule: RuleName } & Verdict)[]): Mark[] {
  const told = verdicts
    .filter(({ outcome }) => outcome !== "pass")
    .flatMap(({ rule, evidence }) => evidence.map((item) => Object.assign({ rule }, item)))
    .filter(({ start, end }) => end > start);
  const keyOf = ({ field, start, end }: Evidence) => `${field} ${start} ${end}`;
  const inOrder = told.toSorted(
    (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end,
  );
  const numbers = new Map([...new Set(inOrder.map(keyOf))].map((key, at) => [key, at + 1]));
  return told.map((mark) => Object.assign({ n: numbers.get(keyOf(mark)) ?? 0 }, mark)).toSorted(mostTelling);
}

/**
 * Cuts a text where marks begin and end.
 * @param text the whole field; marks are UTF-16 offsets into it and may overlap, nest or repeat
 * @returns segments whose texts add up to `text`. Marks outside of the text are ignored; a mark that would cut a surrogate pair
 *   takes the whole character.
 */
export function markText(text: string, marks: readonly Mark[]): Segment[] {
  const placed = marks
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .map((mark) => ({ mark, start: snap(text, mark.start, -1), end: snap(text, mark.end, 1) }));
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    const here = placed.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: text.slice(from, to),
      marks: here.map(({ mark }) => mark),
      ends: [...new Set(here.filter(({ end }) => end === to).map(({ mark }) => mark.n))],
    };
  });
}

/** The nearest offset in a direction that lies between two characters. */
function snap(text: string, offset: number, by: 1 | -1): number {
  const isInside = /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[offset] ?? "");
  return isInside ? offset + by : offset;
}
