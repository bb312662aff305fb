import { stemmer as stemGerman } from "@orama/stemmers/german";
import { stem as stemEnglish } from "porter2";
import { memoize } from "./memo.ts";

const LONGEST_WORD = 40;
const MOST_KNOWN = 4_000;

const german = memoize(MOST_KNOWN, stemGerman);
const english = memoize(MOST_KNOWN, stemEnglish);

/**
 * The stem of a folded word; other languages than German are stemmed as English, which leaves most of them alone.
 * @see https://snowballstem.org/algorithms/ for both
 */
export function stem(word: string, language: string): string {
  const beginning = word.slice(0, LONGEST_WORD);
  return language === "de" ? german(beginning) : english(beginning);
}
