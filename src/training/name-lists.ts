import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { allLocales } from "@faker-js/faker";
import { dictionary as german } from "@zxcvbn-ts/language-de";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { foldWord } from "../rules/normalize.ts";
import { corporaDirectory, readCorpora, WRITTEN } from "./corpora.ts";
import { isOfQuarrel } from "./table.ts";

/** Names and words, folded, each once. */
export interface NameLists {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  /** Of the United States, by how many bear them: from everywhere, and words among them. */
  readonly americanSurnames: readonly string[];
  /** Names of people in the news and in encyclopedias that no list has: src/training/distil-people.ts. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Of comments, articles and our own list. */
  readonly common: readonly string[];
  /** Of subtitles, by how often they are used, and without names as far as lists tell. */
  readonly spoken: readonly string[];
  /** Of encyclopedias, in the same way. */
  readonly written: readonly string[];
  /** How far down the list of its language a spoken word stands; in the list where it stands highest. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Columns of the two CC0 lists. */
const FORENAME_COLUMNS = [10, 11];
const SURNAME_COLUMNS = [4, 5];
/** A word that stands without a capital, or as a German noun behind its article, this often is no name. */
const OFTEN = 2;
/** Where it may be a name in small letters as well. */
const VERY_OFTEN = 6;
const ARTICLE =
  /\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|am|zum|zur|beim|vom|mein|meine|meinen|dein|deine|sein|seine|ihr|ihre|unser|unsere|jede|jeder|jedes|diese|dieser|dieses) (\p{Lu}\p{Ll}{2,})/gu;
const SMALL = /(?<=\p{Ll},? )\p{Ll}{3,}/gu;

/** Where a surname of few is so much more often a word, it is one. */
const RATHER_A_WORD = 4;
/** Where a word would stand that only encyclopedias have. */
export const UNRANKED = 20_000;
export const PEOPLE = path.join(import.meta.dirname, "people.txt");
const SPOKEN = ["commonWords", "commonWords-en"];
const PUBLISHED = ["wikipedia", "wikipedia-en"];

/**
 * What is known of names and words: lists under CC0 and of MIT packages (Faker, the lists by which zxcvbn-ts finds weak
 * passwords, a dictionary), our own, and the words of the comments and articles we may learn from.
 */
export function readNameLists(): NameLists {
  const counts = countWords();
  const dictionary = readDictionary();
  const isWord = (name: string): boolean =>
    dictionary.has(foldWord(name)) && (counts.get(foldWord(name)) ?? 0) >= OFTEN;
  const forenames = folded([
    ...fromTable("common-forenames-by-country.csv", FORENAME_COLUMNS),
    ...fromFaker("first_name"),
    ...ownWords(path.join(WRITTEN, "forenames.txt")),
    ...fromPackages(["firstnames", "firstnames-en"]).filter((name) => !isWord(name)),
  ]);
  const surnames = folded([
    ...fromTable("common-surnames-by-country.csv", SURNAME_COLUMNS),
    ...fromFaker("last_name"),
    ...ownWords(path.join(WRITTEN, "surnames.txt")),
    ...fromPackages(["lastnames"]),
  ]);
  const americanSurnames = folded(fromPackages(["lastnames-en"]));
  const people = ownWords(PEOPLE);
  const names = new Set([...forenames, ...surnames, ...people]);
  const ranks = ranksOf(SPOKEN);
  const borneBy = new Map(americanSurnames.map((name, rank) => [name, rank]));
  const inEnglish = new Set(folded(fromPackages(["commonWords-en", "wikipedia-en"])));
  // Lists of words that somebody counted have names in them; the dictionary has none.
  const isNoName = (word: string): boolean =>
    !names.has(word) &&
    (borneBy.get(word) ?? Infinity) > RATHER_A_WORD * (ranks.get(word) ?? UNRANKED) &&
    (!inEnglish.has(word) || dictionary.has(word));
  return {
    forenames,
    surnames,
    americanSurnames,
    people,
    places: placesOfFaker(),
    common: folded([
      ...commonWords(counts, new Set(forenames)),
      ...wordsOfFaker(),
      ...ownWords(path.join(WRITTEN, "words.txt")),
    ]),
    spoken: folded(fromPackages(SPOKEN)).filter(isNoName),
    written: folded(fromPackages(PUBLISHED)).filter(isNoName),
    ranks,
  };
}

/** Of English, without names. */
export function readDictionary(): ReadonlySet<string> {
  const file = fileURLToPath(import.meta.resolve("an-array-of-english-words"));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the package says so
  return new Set(JSON.parse(readFileSync(file, "utf8")) as string[]);
}

function fromPackages(keys: readonly string[]): string[] {
  const all: Readonly<Record<string, readonly string[]>> = { ...german, ...english };
  return keys.flatMap((key) => all[key] ?? []);
}

function fromTable(table: string, columns: readonly number[]): string[] {
  const file = path.join(corporaDirectory(), "names", table);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => columns.map((column) => line.split(",")[column] ?? ""))
    .map((name) => name.replaceAll('"', "").trim());
}

function fromFaker(key: "first_name" | "last_name"): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const lists = "person" in locale ? locale.person?.[key] : undefined;
    return lists ? [lists.generic, lists.female, lists.male].flatMap((names) => names ?? []) : [];
  });
}

/** Plain words of both languages. */
function wordsOfFaker(): string[] {
  return [allLocales.de, allLocales.en].flatMap(({ word, animal }) =>
    [word?.noun, word?.adjective, word?.verb, word?.adverb, animal?.type].flatMap((list) => list ?? []),
  );
}

function placesOfFaker(): string[] {
  return folded(
    Object.values(allLocales).flatMap((locale) => {
      const { city_name: cities, state, county, country } = "location" in locale ? (locale.location ?? {}) : {};
      return [cities, state, county, country].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
    }),
  );
}

/** One of our own lists: words apart from each other, a line with "#" is a remark. */
function ownWords(file: string): string[] {
  return readFileSync(file, "utf8").replaceAll(/^#.*$/gmu, "").split(/\s+/u).filter(Boolean);
}

function commonWords(counts: ReadonlyMap<string, number>, names: ReadonlySet<string>): string[] {
  return [...counts].flatMap(([word, count]) => (count >= (names.has(word) ? VERY_OFTEN : OFTEN) ? [word] : []));
}

/**
 * How often words stand where names do not, in the comments and articles we may learn from; not in quarrels, where people
 * are named in small letters and with an article.
 */
function countWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const texts = new Set(
    readCorpora()
      .filter((comment) => comment.open && !comment.heldOut && !isOfQuarrel(comment))
      .flatMap(({ input: { body, article } }) => (article && "text" in article ? [body, article.text] : [body])),
  );
  for (const text of texts) {
    const nouns = [...text.matchAll(ARTICLE)].map(([, noun = ""]) => noun);
    const small = [...text.matchAll(SMALL)].map(([word]) => word);
    for (const word of [...nouns, ...small].map(foldWord)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How far down a list a word stands, in the list where it stands highest. */
function ranksOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const ranked = keys
    .flatMap((key) => fromPackages([key]).map((word, rank) => [foldWord(word), rank] as const))
    .toSorted(([, a], [, b]) => b - a);
  return new Map(ranked);
}

/** Single folded words of Latin letters, each once, in order: in other scripts form suffices. */
function folded(words: readonly string[]): string[] {
  return [...new Set(words.map(foldWord))].filter((word) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'-]+$/u.test(word));
}
