import { isContentWord } from "./lexicon/common.ts";
import { LETTERS } from "./lexicon/known-names.ts";
import { COMMON_FORENAMES, WORDS } from "./name-words.ts";
import { spellsWord, type LetterModel } from "./name-letters.ts";
import type { Sieve } from "./sieve.ts";

/** What is known of the words of German and English; training tries out its own. */
interface KnownWords {
  readonly words: Sieve;
  readonly letters: LetterModel;
}

const KNOWN: KnownWords = { words: WORDS, letters: LETTERS };
/** Old Germanic names are compounds too: "Friedhelm", "Siegmund", "Gerlinde". */
const OLD_NAME =
  /^(?:adel|al|ans|arn|ber|bern|bert|brun|burk|diet|eber|eck|ed|egin|engel|er|ewald|fried|ge|ger|gott|gund|hart|heid|heim|hein|hel|her|hild|irm|kuni|leo|lud|mein|ort|os|ott|rein|rod|ros|sieg|theo|ul|volk|wal|walt|wern|wil|wil|win|wolf|wolfs?)(?:bald|bert|brand|burg|fried|gard|gund|gunde|hard|hart|heid|heide|helm|hild|hilde|ing|land|lind|linde|mann|mar|mund|rad|rat|rich|rud|run|traud|traut|trud|wald|ward|wart|wig|win|wine|wolf)$/;
/** What German puts between two words. */
const JOINTS = ["s", "n", "en", "er", "es", "e"];
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ["s", [""]],
  ["er", ["en", "n"]],
  ["erin", ["en", "n", "er"]],
  ["e", [""]],
];
const SHORTEST_PART = 3;
const SHORTEST_TAIL = 4;
const SHORTEST_COMPOUND = 8;
const SHORTEST_PLURAL = 6;
const SHORTEST_SPELLED = 4;
const LIKE_A_NAME = -2.5;

/** Whether a folded word is known or looks like a word of the language: alone, two in one, or by its letters. */
export function meansSomething(word: string, known = KNOWN): boolean {
  return isWord(word, known) || isCompound(word, known) || isSpelledAsWord(word, known);
}

/** Whether a folded word is known: itself, by its stem, or piece by piece. One of two letters is none. */
export function isWord(word: string, known = KNOWN): boolean {
  if (word.length <= 2) return false;
  const { words } = known;
  if (words.has(word) || !isContentWord(word)) return true;
  if (word.length >= SHORTEST_PLURAL && isFormOf(word, words)) return true;
  const pieces = word.split("-");
  return (
    pieces.length > 1 &&
    pieces.some((piece) => isWord(piece, known)) &&
    pieces.every((piece) => piece.length <= 2 || isWord(piece, known))
  );
}

/** "tents", "wacher", "kletterer", "anwohnerin": known by their stem. */
function isFormOf(word: string, words: Sieve): boolean {
  return FORMS.some(
    ([ending, stems]) => word.endsWith(ending) && stems.some((stem) => words.has(word.slice(0, -ending.length) + stem)),
  );
}

/** Two words written as one, as Germans do: "Schraubenkönig", "Regenwurm". */
export function isCompound(word: string, { words } = KNOWN): boolean {
  if (word.length < SHORTEST_COMPOUND || word.length > 30 || OLD_NAME.test(word)) return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_TAIL; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!words.has(tail) && !(tail.length >= SHORTEST_PLURAL && isFormOf(tail, words))) continue;
    if (head.length > 3 && tail.length > 3 && COMMON_FORENAMES.has(head)) return true;
    const bare = JOINTS.filter((joint) => head.endsWith(joint)).map((joint) => head.slice(0, -joint.length));
    if ([head, `${head}e`, ...bare].some((part) => part.length >= SHORTEST_PART && words.has(part))) return true;
  }
  return false;
}

function isSpelledAsWord(word: string, { letters }: KnownWords): boolean {
  return word
    .split("-")
    .every((piece) => piece.length >= SHORTEST_SPELLED && /^[a-z]+$/.test(piece) && spellsWord(letters, piece) > 0);
}

/** "Haddad" is a name, however it ends. */
export function isSpelledAsName(word: string): boolean {
  return spellsWord(LETTERS, word) < LIKE_A_NAME;
}
