import { findAlong, type Found, type WordTree } from "./word-tree.ts";

/**
 * Lexicons as a few long strings, which a Worker that wakes up takes in without work: what a comment has need of is read
 * where it stands. A set of words is one group, and so is each word that stands in a pattern itself; an element is a place
 * of a pattern, where any word of any of its groups may stand. Lists are divided by blanks, and are known by the place
 * where they begin. Numbers are written to the base 36, places in `WIDTH` signs each.
 */
export interface PackedLexicons<R extends string> {
  readonly reasons: readonly R[];
  /** Words and how words begin, with the groups that they belong to. */
  readonly words: WordTree;
  /** For each group the beginnings that it is in. */
  readonly firsts: string;
  /** For each element its groups. */
  readonly elements: string;
  /** Beginnings: an element and the patterns that begin with it, "element|reason,not before,not after,element,gap,element,gap|…". */
  readonly patterns: string;
}

/** The groups of a word, or those that an element takes. */
export type Groups = readonly number[];

/** What patterns begin with. */
export interface Beginning<R> {
  readonly element: Groups;
  readonly patterns: () => readonly Pattern<R>[];
}

export interface Pattern<R> {
  readonly reason: R;
  /** After the first element: what follows, with up to so many tokens between. */
  readonly steps: readonly { readonly element: Groups; readonly gap: number }[];
  readonly notBefore: Groups | undefined;
  readonly notAfter: Groups | undefined;
}

/** Lexicons open for looking up. */
export interface Lexicons<R> {
  /** What is known of the beginnings of a word, read from one of its letters on; groups as they are packed. */
  readonly find: (word: string, from?: number) => readonly Found[];
  readonly beginningsOf: (group: number) => readonly Beginning<R>[];
}

const BASE = 36;
const WIDTH = 3;

/** Opens packed lexicons. */
export function openLexicons<R extends string>(packed: PackedLexicons<R>): Lexicons<R> {
  const elementAt = rememberPlaces((place) => readPlaces(listAt(packed.elements, place)));
  const readPattern = (text: string): Pattern<R>[] => {
    const [reasonAt = 0, before = 0, after = 0, ...rest] = readNumbers(text);
    const reason = packed.reasons[reasonAt];
    if (reason === undefined) return [];
    const steps = rest.flatMap((element, at) =>
      at % 2 === 0 ? [{ element: elementAt(element), gap: rest[at + 1] ?? 0 }] : [],
    );
    const guard = (place: number): Groups | undefined => (place === 0 ? undefined : elementAt(place - 1));
    return [{ reason, steps, notBefore: guard(before), notAfter: guard(after) }];
  };
  const beginningAt = rememberPlaces((place): Beginning<R> => {
    const [element = "", ...texts] = listAt(packed.patterns, place).split("|");
    let read: readonly Pattern<R>[] | undefined;
    return {
      element: elementAt(Number.parseInt(element, BASE)),
      patterns: () => (read ??= texts.flatMap(readPattern)),
    };
  });
  return {
    find: (word, from) => findAlong(packed.words, word, from),
    beginningsOf: rememberPlaces((group) => readPlaces(listAt(packed.firsts, group)).map(beginningAt)),
  };
}

function rememberPlaces<T>(read: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const found = read(place);
    known.set(place, found);
    return found;
  };
}

/** The list that begins at a place. */
function listAt(lists: string, place: number): string {
  const end = lists.indexOf(" ", place);
  return lists.slice(place, end < 0 ? lists.length : end);
}

function readNumbers(list: string): number[] {
  return list.split(",").map((digits) => Number.parseInt(digits, BASE));
}

/** Numbers as they are packed. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(BASE)).join(",");
}

/** Places out of a list of them. */
export function readPlaces(list: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < list.length; at += WIDTH) places.push(Number.parseInt(list.slice(at, at + WIDTH), BASE));
  return places;
}

/** @throws RangeError where a place does not fit */
export function packPlaces(places: readonly number[]): string {
  const beyond = places.find((place) => place >= BASE ** WIDTH);
  if (beyond !== undefined) throw new RangeError(`The place ${beyond} takes more than ${WIDTH} signs.`);
  return places.map((place) => place.toString(BASE).padStart(WIDTH, "0")).join("");
}

/** Where lists of these lengths begin. */
export function placesOf(lengths: readonly number[]): number[] {
  let next = 0;
  return lengths.map((length) => {
    const place = next;
    next += length + 1;
    return place;
  });
}
