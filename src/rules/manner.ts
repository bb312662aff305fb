import { letterExpression } from "./letters.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";

/** "F**k", "a$$hole", "b*tch", "sch****": what its writer knows to be no word for here. */
const STARRED = letterExpression(
  String.raw`(?<![\p{L}\p{N}*])(?:[\p{L}]{1,5}[*#]{1,6}[\p{L}]{1,8}|[\p{L}]{1,3}\*{2,8}|[\p{L}]{1,4}(?:\$\$|[@%&!])[\p{L}]{2,8})(?![\p{L}\p{N}*])`,
  "g",
);
/** Cheap to ask, and true of few texts. */
const MAYBE_STARRED = /\S(?:[#$@%&!]\S|\*)/;
const MOCKING =
  /\u{1f921}|\u{1f92e}|\u{1f922}|\u{1f595}|\u{1f4a9}|\u{1f411}|\u{1f926}|\u{1f437}|\u{1f416}|\u{1f400}|\u{1f621}|\u{1f92c}/gu;
/** Hearts, smiles, thumbs up, ":-)" and ";)": banter among friends more often than an insult. Laughing may be at somebody. */
const FOND =
  /\u2764|[\u{1f493}-\u{1f49d}]|[\u{1f600}\u{1f601}\u{1f603}\u{1f604}\u{1f609}\u{1f60a}\u{1f60d}\u{1f618}\u{1f642}\u{1f917}\u{1f970}\u{1f44d}\u{1f64f}]|(?<![\p{L}\p{N}])[:;]-?[)DP](?![\p{L}\p{N}])/gu;
const LONGEST_READ = 4_000;
const LETTERS_FOR_SHOUTING = 12;
const SHOUTED = 0.6;
const MOST_EXCLAMATIONS = 4;

/** How a comment is said, whatever it says: masked swear words, mocking and fond pictures, capitals, exclamation marks. */
export function readManner(body: string): Signal[] {
  const text = body.slice(0, LONGEST_READ);
  const spansOf = (pattern: RegExp): { start: number; end: number }[] =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const { capitals, letters, exclamations } = countSigns(text);
  const shouts = letters >= LETTERS_FOR_SHOUTING && capitals > letters * SHOUTED;
  return [
    ...signalFrom("starred_word", MAYBE_STARRED.test(text) ? spansOf(STARRED.for(text)) : []),
    ...signalFrom("mocking_emoji", spansOf(MOCKING)),
    ...signalFrom("fond_emoji", spansOf(FOND)),
    ...bareSignal("shouting_at", shouts),
    ...bareSignal("exclaims", Math.min(MOST_EXCLAMATIONS, exclamations) / MOST_EXCLAMATIONS),
  ];
}

/** Capitals from A to Z, letters of any kind that Latin scripts use, and exclamation marks. */
function countSigns(text: string): { capitals: number; letters: number; exclamations: number } {
  let [capitals, letters, exclamations] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 33) exclamations += 1;
    else if (code >= 65 && code <= 90) {
      capitals += 1;
      letters += 1;
    } else if ((code >= 97 && code <= 122) || (code >= 192 && code < 592)) letters += 1;
  }
  return { capitals, letters, exclamations };
}
