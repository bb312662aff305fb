import type { EvidenceField } from "./judgement.ts";
import type { Match } from "./matcher.ts";
import type { Span } from "./normalize.ts";
import type { Reason } from "./reasons.ts";
import { spansOf, type Text } from "./tokens.ts";

export interface FieldSpan extends Span {
  readonly field: EvidenceField;
}

/** A named observation with its strength (usually 0…2) and the words that show it. */
export interface Signal {
  readonly reason: Reason;
  readonly value: number;
  readonly spans: readonly FieldSpan[];
}

/**
 * A signal from pieces of a text, the body unless another field is named; none where there are none.
 * @param options.value its strength; by the number of pieces unless given
 */
export function signalFrom(
  reason: Reason,
  spans: readonly Span[],
  { value, field = "body" }: { value?: number; field?: EvidenceField } = {},
): Signal[] {
  const joined = joinSpans(spans).map(({ start, end }) => ({ field, start, end }));
  return joined.length === 0 ? [] : [{ reason, value: value ?? strengthOf(joined.length), spans: joined }];
}

/** A signal for each of these reasons that the lexicons found. */
export function signalsFrom<R extends Reason>(text: Text, found: readonly Match<R>[], reasons: readonly R[]): Signal[] {
  return reasons.flatMap((reason) =>
    signalFrom(
      reason,
      spansOf(
        text,
        found.filter((match) => match.reason === reason),
      ),
    ),
  );
}

/** A signal that rests on no words of its own; none where its value is 0. */
export function bareSignal(reason: Reason, value: number | boolean): Signal[] {
  return Number(value) === 0 ? [] : [{ reason, value: Number(value), spans: [] }];
}

/** A text's length as a signal: 0 up to so many words, one more for each doubling. */
export function lengthSignal(length: number, { from, most }: { from: number; most: number }): Signal[] {
  return bareSignal("long_text", Math.min(most, Math.max(0, Math.log2(length / from))));
}

/** Counts say less and less: 1, 1.58, 2, and no more. */
function strengthOf(count: number): number {
  return Math.min(2, Math.log2(1 + count));
}

/** What measures a share or a length already. */
const UNDILUTED: ReadonlySet<Reason> = new Set<Reason>([
  "pitch_share",
  "discussion_share",
  "long_text",
  "discourse",
  "question",
]);
const DENSE_WORDS = 40;

/** Signals by their density: in a long text more of anything turns up by chance, and an advertisement stays one throughout. */
export function dilute(signals: readonly Signal[], { tokens }: Text): Signal[] {
  const share = Math.min(1, Math.sqrt(DENSE_WORDS / Math.max(1, tokens.length)));
  return signals.map((signal) => (UNDILUTED.has(signal.reason) ? signal : { ...signal, value: signal.value * share }));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}
