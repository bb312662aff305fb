import { detectAll } from "tinyld/light";
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from "./lexicon/common.ts";
import type { Token } from "./tokens.ts";

const SHARED = new Set([
  "in",
  "am",
  "an",
  "so",
  "was",
  "will",
  "die",
  "war",
  "man",
  "also",
  "mal",
  "hat",
  "bin",
  "her",
  "not",
  "all",
  "do",
]);
const READ_AT_MOST = 100;
const READ_CHARACTERS = 500;
const FEWEST_WORDS = 8;

/**
 * The language of a text: function words of German and English decide where they can, then tinyld, then the page's locale.
 * @returns ISO 639-1 code, or "und"
 */
export function detectLanguage(tokens: readonly Token[], locale: string | null | undefined): string {
  let german = 0;
  let english = 0;
  for (const { word } of tokens.slice(0, 200)) {
    if (SHARED.has(word)) continue;
    if (GERMAN_STOP_WORDS.has(word)) german += 1;
    if (ENGLISH_STOP_WORDS.has(word)) english += 1;
  }
  const words = Math.min(200, tokens.length);
  const [more, less] = german > english ? [german, english] : [english, german];
  if (more >= 2 && more >= 2 * less && more * 6 >= words) return german > english ? "de" : "en";
  const fallback = locale ? locale.slice(0, 2).toLowerCase() : undefined;
  const text = tokens
    .flatMap(({ kind, word }) => (kind === "word" ? [word] : []))
    .slice(0, READ_AT_MOST)
    .join(" ")
    .slice(0, READ_CHARACTERS);
  const guesses = detectAll(text);
  const [first, second] = guesses;
  const own = more > less ? (german > english ? "de" : "en") : undefined;
  if (!first) return own ?? fallback ?? "und";
  // A few Latin words fit many languages by chance; another script does not.
  const trusted =
    /^[^\p{Script=Latin}]+$/u.test(text) || (words >= FEWEST_WORDS && first.accuracy >= 2 * (second?.accuracy ?? 0));
  if (trusted) return first.lang;
  return own ?? fallback ?? guesses.find(({ lang }) => lang === "de" || lang === "en")?.lang ?? first.lang;
}
