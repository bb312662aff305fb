import { letterExpression } from "./letters.ts";
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from "./lexicon/common.ts";
import { foldWord } from "./normalize.ts";
import type { Text } from "./tokens.ts";

/** Function words that both languages write alike, or that other languages know too. */
const SHARED = new Set("in am an so was will die war man also mal hat bin her not all do".split(" "));
/** Function words of other languages that the judge need not understand, only tell from its own; of the Nordic ones "no" is Danish too. */
const OTHERS: Readonly<Record<string, string>> = {
  fr: "le la les des du et est une un que qui dans pour pas plus avec sur ce cette vous nous je il elle sont mais très merci au aux en ne se ça j'ai c'est comme tout bien chez même fait être sans ou où mon a de on ai ma combien temps faut peut",
  es: "el la los las de que en un una es por para con no se lo como más pero muy este esta gracias del al yo su me mi te hay ya está son todo también cuando porque sin eso ha he creo qué estoy alguien sabe si cuánto tiempo puede hace acuerdo",
  it: "il lo la gli di che un una per con non sono come più ma molto questo questa grazie del della nel anche è ho ha mi si le dei alla ci io mio mia quando perché stato fatto dopo quanto deve tempo qualcuno sa se",
  pt: "os as de que um uma para com não por mais mas muito este esta obrigado do da em no na você eu foi é ao dos das se meu minha também já quando porque isso está pelo pela tem só sem alguém sabe quanto tempo precisa se acho",
  nl: "de het een en van ik je dat niet met voor zijn op te ook maar wel heel dit aan er om bedankt bij naar als nog dan geen wat hoe waar deze heb heeft was door over veel ben mijn moet kan lang",
  sv: "och det att en ett som jag inte med för på är av den har till om var men mycket tack så när från kan hur sig där min mig efter utan också detta vi de ska bara bättre",
  no: "og det at en et som jeg ikke med for på er av den har til om var men veldig takk så når fra kan hvordan seg der min meg etter uten også dette vi de skal bare hos meget mig ved hvor",
  fi: "ja on ei että se oli olen mutta kun niin myös kiitos tämä minulla vasta jos tai ovat hän ole vain kuin nyt sitten mitä miten kanssa joka siitä jälkeen voi pitää kuinka kauan paljon",
  pl: "na nie to się jest że do jak ale co tak tylko po czy bardzo dla za od ten u mnie z w i jego tej są już przez może mam był była było kto gdy bo też dopiero dzięki długo musi ile dużo",
  cs: "na ne to se je že do jak ale co tak jen po ve pro za od ten u mně mi s i jsem jsou už byl byla bylo kdo když nebo také až si ten díky není jako moc mám který děkuji dlouho musí kolik mnohem více",
  hu: "a az és hogy nem is egy van ez volt de csak meg már még ha mint vagy nagyon köszönöm nekem nálam után ezt azt ki mi mert akkor kell lehet itt fel el sem mennyi meg nagyon olyan több",
  tr: "ve bir bu da de için çok ne ile ama var gibi daha ben sen mi değil en bende sonra kadar olarak o şu iki her yok mı teşekkürler teşekkür ederim bana göre nasıl",
  ro: "și de la în cu pe nu este un ca mai din pentru sunt care dar foarte ce am a al ai mi să se după doar mulțumesc fost o fi prin când cum cât timp trebuie",
  hr: "i je u na da se ne su za od to što kao ali sam s koji po iz samo bi nije kako hvala ja ovo ili jer još kod mene nakon bio bila ako vrlo meni koliko dugo mora puno",
  id: "yang dan di ini itu untuk dengan tidak dari ada saya bisa akan juga pada ke sudah atau karena apa seperti lebih sangat kalau terima kasih saja tapi oleh lagi kita anda",
  vi: "và là của tôi không có được cho này một những với các đã ở bạn thì cũng khi rất từ như trong người đó để ra nhiều làm bài cảm ơn mình",
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
/** Latin letters that neither German nor English words have, nor the words that they borrow from French and Spanish. */
const FOREIGN_LETTER = /[ãåæõøìòùýþð\u0100-\u024f\u1e00-\u1e9d\u1e9f-\u1eff]/i;
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
  others ??= Object.entries(OTHERS).map(([language, list]) => [language, new Set(foldWord(list).split(" "))]);
  const written = texts.flatMap(({ normalized }) => normalized.original.slice(0, SPELT_AT_MOST).split(BETWEEN_WORDS));
  const spelt = new Set(written.filter((word) => FOREIGN_LETTER.test(word)).map(foldWord));
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
