import { FOREIGN_LATIN, letterExpression } from "./letters.ts";
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from "./lexicon/common.ts";
import { OTHER_LANGUAGES } from "./lexicon/languages.ts";
import { foldWord } from "./normalize.ts";
import type { Text } from "./tokens.ts";

/** Function words that both languages write alike, or that other languages know too. */
const SHARED = new Set("in am an so was will die war man also mal hat bin her not all do".split(" "));
let others: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
/** What only one of two languages writes often: for texts without function words, such as titles. */
const GERMAN_PIECES =
  /sch|cht|ung|lich|keit|heit|[aeou]h[lmnrt]|tz|pf|[ae]rk|ier|eu|zu|oe|ae|ue|ss[aeiou]|en$|er[nst]?$/g;
const ENGLISH_PIECES = /th|wh|sh|ing|tion|ght|ou|ea|oo|ow|ay|ly$|[^s]s$|ed$|y|qu|c[eaoiu]/g;
/** Letters as they stand in an expression, which few texts need and is slow to make. */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ["[\\u0456\\u0457\\u0454\\u0491]", "uk"],
  ["\\p{Script=Cyrillic}", "ru"],
  ["\\p{Script=Greek}", "el"],
  ["[\\u067e\\u0686\\u0698\\u06af]", "fa"],
  ["\\p{Script=Arabic}", "ar"],
  ["\\p{Script=Hebrew}", "he"],
  ["[\\p{Script=Hiragana}\\p{Script=Katakana}]", "ja"],
  ["\\p{Script=Hangul}", "ko"],
  ["\\p{Script=Han}", "zh"],
  ["\\p{Script=Thai}", "th"],
  ["\\p{Script=Devanagari}", "hi"],
  ["\\p{Script=Bengali}", "bn"],
];
const LATIN_LETTER = letterExpression(String.raw`[\p{Script=Latin}]`);
const BETWEEN_WORDS = /[\s.,;:!?()"]+/;
const READ_AT_MOST = 200;
const SPELT_AT_MOST = 2_000;

/**
 * The language of what is read together: its function words decide where they can, then its script, then the page's
 * locale, then how its words are spelt. German and English are told apart with care, other languages only so as not to be
 * read as one of them.
 * @returns ISO 639-1 code, or "und"
 */
export function detectLanguage(texts: readonly Text[], locale: string | null | undefined): string {
  const read = texts.flatMap(({ tokens }) => tokens.slice(0, READ_AT_MOST)).slice(0, READ_AT_MOST);
  const words = read.flatMap(({ kind, word }) => (kind === "word" ? [word] : []));
  const told = words.filter((word) => !SHARED.has(word));
  const german = countIn(told, GERMAN_STOP_WORDS);
  const english = countIn(told, ENGLISH_STOP_WORDS);
  const [more, less] = german > english ? [german, english] : [english, german];
  const own = more > less ? (german > english ? "de" : "en") : undefined;
  if (own && more >= 2 && more >= 2 * less && more * 6 >= read.length) return own;
  const other = otherLanguage(words, texts, read.length);
  return other ?? own ?? (locale?.slice(0, 2).toLowerCase() || bySpelling(words));
}

/** Whether the judge knows the words of a language: of others it reads links, numbers, tricks and form alone. */
export function isOurs(language: string): boolean {
  return language === "de" || language === "en";
}

/** Whether a text may be of such a language: of mashed keys and of emoji alone none is told. */
export function mayBeOurs(language: string): boolean {
  return isOurs(language) || language === "und";
}

function otherLanguage(words: readonly string[], texts: readonly Text[], length: number): string | undefined {
  const text = words.join("");
  // Another script is another language; Latin letters are only where enough function words or letters say so.
  if (text !== "" && !LATIN_LETTER.test(text))
    return SCRIPTS.find(([letters]) => new RegExp(letters, "u").test(text))?.[1] ?? "und";
  others ??= Object.entries(OTHER_LANGUAGES).map(([language, list]) => [language, new Set(foldWord(list).split(" "))]);
  const written = texts.flatMap(({ normalized }) => normalized.original.slice(0, SPELT_AT_MOST).split(BETWEEN_WORDS));
  const spelt = new Set(written.filter((word) => FOREIGN_LATIN.test(word)).map(foldWord));
  const best = [["und", spelt] as const, ...others]
    .map(([language, known]) => ({ language, hits: words.filter((word) => known.has(word) || spelt.has(word)) }))
    .reduce((most, next) => (next.hits.length > most.hits.length ? next : most));
  const hits = new Set(best.hits);
  const telling = [...hits].filter((word) => word.length > 1 && !SHARED.has(word) && !isOurWord(word));
  const ours = words.filter((word) => isOurWord(word) && !hits.has(word)).length;
  const isSure = telling.length >= 2 && best.hits.length > 2 * ours && best.hits.length * 5 >= length;
  return isSure ? best.language : undefined;
}

function isOurWord(word: string): boolean {
  return (GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word)) && !SHARED.has(word);
}

function bySpelling(words: readonly string[]): string {
  const count = (pieces: RegExp): number => words.reduce((sum, word) => sum + (word.match(pieces)?.length ?? 0), 0);
  const [german, english] = [count(GERMAN_PIECES), count(ENGLISH_PIECES)];
  return german === english ? "und" : german > english ? "de" : "en";
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
}
