import { letterExpression } from "./letters.ts";
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from "./lexicon/common.ts";
import type { Token } from "./tokens.ts";

/** Function words that both languages write alike, or that other languages know too. */
const SHARED = new Set("in am an so was will die war man also mal hat bin her not all do".split(" "));
/** Function words of other languages that the judge need not understand, only tell from its own. */
const OTHERS: Readonly<Record<string, string>> = {
  fr: "le la les des du et est une un que qui dans pour pas plus avec sur ce cette vous nous je il elle sont mais tres merci",
  es: "el la los las de que en un una es por para con no se lo como mas pero muy este esta gracias del al yo su",
  it: "il lo la gli di che un una per con non sono come piu ma molto questo questa grazie del della nel anche",
  pt: "os as de que um uma para com nao por mais mas muito este esta obrigado do da em no na voce eu foi",
  nl: "de het een en van ik je dat niet met voor zijn op te ook maar wel heel dit aan er om bedankt",
  sv: "och det att en ett som jag inte med for pa ar av den har till om var men mycket tack",
  no: "og det at en et som jeg ikke med for pa er av den har til om var men veldig takk",
  pl: "na nie to sie jest ze do jak ale co tak tylko po czy bardzo dla za od ten",
  tr: "ve bir bu da de icin cok ne ile ama var gibi daha ben sen mi degil en",
  ro: "si de la in cu pe nu este un ca mai din pentru sunt care dar foarte ce",
};
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
const READ_AT_MOST = 200;

/**
 * The language of a text: its function words decide where they can, then its script, then the page's locale, then how
 * its words are spelt. German and English are told apart with care, other languages only so as not to be read as one of them.
 * @returns ISO 639-1 code, or "und"
 */
export function detectLanguage(tokens: readonly Token[], locale: string | null | undefined): string {
  const words = tokens.slice(0, READ_AT_MOST).flatMap(({ kind, word }) => (kind === "word" ? [word] : []));
  const told = words.filter((word) => !SHARED.has(word));
  const german = countIn(told, GERMAN_STOP_WORDS);
  const english = countIn(told, ENGLISH_STOP_WORDS);
  const [more, less] = german > english ? [german, english] : [english, german];
  const own = more > less ? (german > english ? "de" : "en") : undefined;
  const read = Math.min(READ_AT_MOST, tokens.length);
  if (own && more >= 2 && more >= 2 * less && more * 6 >= read) return own;
  return otherLanguage(words, more, read) ?? own ?? (locale?.slice(0, 2).toLowerCase() || bySpelling(words));
}

function otherLanguage(words: readonly string[], atLeast: number, read: number): string | undefined {
  const text = words.join("");
  // Another script is another language; Latin letters are only where enough function words say so.
  if (text !== "" && !LATIN_LETTER.test(text))
    return SCRIPTS.find(([letters]) => new RegExp(letters, "u").test(text))?.[1] ?? "und";
  let best: { language: string; count: number } | undefined;
  others ??= Object.entries(OTHERS).map(([language, list]) => [language, new Set(list.split(" "))]);
  for (const [language, known] of others) {
    const count = countIn(words, known);
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  const sure = best && best.count >= 3 && best.count > 2 * atLeast && best.count * 5 >= read;
  return sure ? best?.language : undefined;
}

function bySpelling(words: readonly string[]): string {
  const count = (pieces: RegExp): number => words.reduce((sum, word) => sum + (word.match(pieces)?.length ?? 0), 0);
  const [german, english] = [count(GERMAN_PIECES), count(ENGLISH_PIECES)];
  return german === english ? "und" : german > english ? "de" : "en";
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
}
