import { isEveryday } from "./everyday.ts";
import { fnv1a } from "./hash.ts";
import type { Article } from "./judgement.ts";
import { detectLanguage } from "./language.ts";
import { isContentWord } from "./lexicon/common.ts";
import { stem } from "./stem.ts";
import { isWordOrNumber, readText, type Token, type TokenRange } from "./tokens.ts";

const PREPARED = 1;
const MOST_TEXT = 24_000;
const MOST_TITLE = 60;
const MOST_TERMS = 600;
const SHINGLE_WORDS = 4;
const SHINGLE_DIGITS = 4;
const MOST_SHINGLES = 3_000;
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/** An article read once and kept beside its thread: plain JSON, at most about 25 kB, none of its sentences readable. */
export interface PreparedArticle {
  readonly prepared: typeof PREPARED;
  readonly language: string;
  /** The title's folded words. */
  readonly title: readonly string[];
  /** Content stems, most frequent first. */
  readonly terms: readonly string[];
  /** Hashes of every four words in a row, four digits each: they tell a sentence copied from the article. */
  readonly shingles: string;
}

/**
 * Reads an article for `judge`; one that has been read already is given back.
 * @param article title and text as plain text; text beyond 24 000 code units is left out
 */
export function prepareArticle(article: Article | PreparedArticle): PreparedArticle {
  if (isPrepared(article)) return article;
  const title = readText(article.title);
  const text = readText(article.text.slice(0, MOST_TEXT));
  const language = detectLanguage([title, text], undefined);
  const counts = new Map<string, number>();
  for (const { word } of [...title.tokens, ...text.tokens].filter(isWordOrNumber)) {
    if (!isContentWord(word)) continue;
    const term = stem(word, language);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
  const shingles = new Set(shinglesOf(text.tokens).map(({ hash }) => hash));
  return {
    prepared: PREPARED,
    language,
    title: title.tokens
      .filter(isWordOrNumber)
      .slice(0, MOST_TITLE)
      .map(({ word }) => word),
    terms,
    shingles: [...shingles].slice(0, MOST_SHINGLES).join(""),
  };
}

/** Whether an article has been prepared already. */
export function isPrepared(article: Article | PreparedArticle): article is PreparedArticle {
  return "prepared" in article;
}

/** Whether there is anything in the article to compare a comment with. */
export function saysSomething(article: PreparedArticle): boolean {
  return article.terms.length > 0;
}

/** Every four words in a row as a hash, with the index of the first and last token. */
export function shinglesOf(tokens: readonly Pick<Token, "word" | "kind">[]): (TokenRange & { hash: string })[] {
  const found: (TokenRange & { hash: string })[] = [];
  // The words before, the oldest first.
  let row: readonly number[] = [];
  tokens.forEach((token, last) => {
    if (!isWordOrNumber(token)) return;
    const [first = last, second = last, third = last] = row;
    if (row.length === SHINGLE_WORDS - 1) {
      const word = (index: number): string => tokens[index]?.word ?? "";
      found.push({ hash: shortHash(`${word(first)} ${word(second)} ${word(third)} ${token.word}`), first, last });
      row = [second, third, last];
    } else row = [...row, last];
  });
  return found;
}

/** An article's words as sets, ready for look-ups. */
interface ArticleSets {
  readonly title: ReadonlySet<string>;
  /** Without those of everyday. */
  readonly terms: ReadonlySet<string>;
  /** Those of the text and of the title. */
  readonly shingles: ReadonlySet<string>;
}

const NO_ARTICLE: ArticleSets = { title: new Set(), terms: new Set(), shingles: new Set() };
const opened = new WeakMap<PreparedArticle, ArticleSets>();

/** Opens a prepared article; many comments are judged under one. */
export function openArticle(article: PreparedArticle | undefined): ArticleSets {
  if (!article) return NO_ARTICLE;
  const known = opened.get(article);
  if (known) return known;
  const shingles = new Set<string>();
  for (let at = 0; at < article.shingles.length; at += SHINGLE_DIGITS)
    shingles.add(article.shingles.slice(at, at + SHINGLE_DIGITS));
  for (const { hash } of shinglesOf(article.title.map((word) => ({ word, kind: "word" })))) shingles.add(hash);
  const terms = article.terms.filter((term) => !isEveryday(term, article.language));
  const sets = { title: new Set(article.title), terms: new Set(terms), shingles };
  opened.set(article, sets);
  return sets;
}

function shortHash(text: string): string {
  const hash = fnv1a(text);
  const digit = (shift: number): string => DIGITS.charAt((hash >>> shift) & 63);
  return digit(0) + digit(6) + digit(12) + digit(18);
}
