import { ENGLISH_EVERYDAY, GERMAN_EVERYDAY } from "./lexicon/everyday-stems.ts";

const german: ReadonlySet<string> = new Set(GERMAN_EVERYDAY.split(" "));
const english: ReadonlySet<string> = new Set(ENGLISH_EVERYDAY.split(" "));

/** Whether comments below articles of any kind have this stem: who uses it as well takes nothing up. Languages as in `stem`. */
export function isEveryday(term: string, language: string): boolean {
  return (language === "de" ? german : english).has(term);
}
