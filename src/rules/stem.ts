import { newStemmer } from "snowball-stemmers";
import { memoize } from "./memo.ts";

const LONGEST_WORD = 40;
/** The stemmer is the slowest part of reading. */
const MOST_KNOWN = 4_000;

const german = stemmer("german");
const english = stemmer("english");

/** The stem of a folded word; other languages than German are stemmed as English, which leaves most of them alone. */
export function stem(word: string, language: string): string {
  return language === "de" ? german(word) : english(word);
}

function stemmer(language: string): (word: string) => string {
  const snowball = newStemmer(language);
  return memoize(MOST_KNOWN, (word) => snowball.stem(word.slice(0, LONGEST_WORD)));
}
