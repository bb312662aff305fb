import { newStemmer } from "snowball-stemmers";

const german = newStemmer("german");
const english = newStemmer("english");
const LONGEST_WORD = 40;
/** Stems of the words met last: the stemmer is the slowest part of reading, and people use few words. */
const known = new Map<string, string>();
const MOST_KNOWN = 8_000;

/** The stem of a folded word; other languages than German are stemmed as English, which leaves most of them alone. */
export function stem(word: string, language: string): string {
  const key = (language === "de" ? "de " : "en ") + word;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = (language === "de" ? german : english).stem(word.slice(0, LONGEST_WORD));
  if (known.size >= MOST_KNOWN) known.clear();
  if (word.length <= LONGEST_WORD) known.set(key, found);
  return found;
}
