import { newStemmer } from "snowball-stemmers";

const german = newStemmer("german");
const english = newStemmer("english");
const LONGEST_WORD = 40;

/** The stem of a folded word; other languages than German are stemmed as English, which leaves most of them alone. */
export function stem(word: string, language: string): string {
  return (language === "de" ? german : english).stem(word.slice(0, LONGEST_WORD));
}
