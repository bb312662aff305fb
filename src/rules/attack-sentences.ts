import { matchAttack } from "./attack-words.ts";
import type { Verdict } from "./judgement.ts";
import type { Reading } from "./reading.ts";
import type { Attack } from "./reasons.ts";
import { undisguise } from "./disguise.ts";
import { findQuoted, readText, spanOf, spansAt } from "./tokens.ts";

/** Without one of these no sentence is looked at by itself. */
const HARSH: ReadonlySet<Attack> = new Set([
  "insult",
  "strong_insult",
  "belittling",
  "put_down",
  "hate_of_group",
  "slang",
  "contempt",
  "harsh_word",
  "profanity",
  "threat",
  "veiled_threat",
]);
const MOST_SENTENCES = 8;
/** Room for what ends a sentence. */
const ENDING = 3;

/** A sentence of a comment, read as if it were all that the comment says. */
export interface HarshSentence {
  /** Where it begins in the comment. */
  readonly at: number;
  readonly reading: Reading;
}

/**
 * The sentences that hold a harsh word and are not quoted: what a long comment says besides takes nothing from an insult in
 * it. None where a comment is one sentence.
 */
export function findHarshSentences(reading: Reading): HarshSentence[] {
  const { body, quoted, input } = reading;
  if (body.sentenceCount < 2) return [];
  const found = matchAttack(body);
  const sentencesOf = (matches: typeof found): Set<number> =>
    new Set(matches.map(({ first }) => body.tokens[first]?.sentence ?? 0));
  const harsh = sentencesOf(found.filter(({ reason, first }) => HARSH.has(reason) && quoted[first] !== 1));
  const animals = sentencesOf(found.filter(({ reason }) => reason === "of_animals"));
  return [...harsh].slice(0, MOST_SENTENCES).map((sentence) => {
    // "Die Wühlmäuse fressen alles. Die Biester gehören ersäuft." is one thing said.
    const from = animals.has(sentence - 1) ? sentence - 1 : sentence;
    const first = body.tokens.findIndex((token) => token.sentence === from);
    const last = body.tokens.findLastIndex((token) => token.sentence === sentence);
    const { start, end } = spanOf(body, { first, last });
    const [next] = spansAt(body, last + 1 < body.tokens.length ? [last + 1] : []);
    const said = input.body.slice(start, Math.min(end + ENDING, next?.start ?? input.body.length));
    const text = undisguise(readText(said));
    return {
      at: start,
      reading: { ...reading, input: { ...input, body: said }, body: text, quoted: findQuoted(text) },
    };
  });
}

/** A sentence's verdict with its evidence where it stands in the comment. */
export function placeVerdict({ evidence, ...verdict }: Verdict, at: number): Verdict {
  const placed = evidence.map((piece) =>
    piece.field === "body" && piece.end > 0 ? { ...piece, start: piece.start + at, end: piece.end + at } : piece,
  );
  return { ...verdict, evidence: placed };
}
