import { memoize } from "./memo.ts";

/**
 * Lexicons as a few long strings, which a Worker that wakes up takes in without work: only the words are entered into a
 * map, all else is read where a comment has need of it. Lists are divided by blanks, numbers are written to the base 36.
 * A set of words is one group, and so is each word that stands in a pattern itself; an element is a place of a pattern,
 * where any word of any of its groups may stand.
 */
export interface PackedLexicons<R extends string> {
  readonly reasons: readonly R[];
  readonly words: string;
  /** For each word its groups, "4,1h". */
  readonly groupsOfWords: string;
  /** How words begin. */
  readonly stems: string;
  readonly groupsOfStems: string;
  /** For each group the elements with it that patterns begin with. */
  readonly firsts: string;
  /** For each element its groups. */
  readonly elements: string;
  /** For each element the patterns that begin with it, "reason,not before,not after,element,gap,element,gap", divided by "|". */
  readonly patterns: string;
}

export type Groups = readonly number[];

export interface Element<R> {
  readonly groups: Groups;
  /** The patterns that begin with it. */
  readonly patterns: () => readonly Pattern<R>[];
}

export interface Pattern<R> {
  readonly reason: R;
  /** After the first element: what follows, with up to so many tokens between. */
  readonly steps: readonly { readonly element: Element<R>; readonly gap: number }[];
  readonly notBefore: Element<R> | undefined;
  readonly notAfter: Element<R> | undefined;
}

/** Lexicons open for looking up. */
export interface Lexicons<R> {
  readonly groupsOfWord: (word: string) => Groups | undefined;
  readonly groupsOfStem: (stem: string) => Groups | undefined;
  /** The elements with this group that patterns begin with. */
  readonly firstsOf: (group: number) => readonly Element<R>[];
}

const BASE = 36;

/** Opens packed lexicons. */
export function openLexicons<R extends string>(packed: PackedLexicons<R>): Lexicons<R> {
  const elementGroups = packed.elements.split(" ");
  const patterns = packed.patterns.split(" ");
  const firsts = packed.firsts.split(" ");
  const opened: Element<R>[] = [];
  const elementAt = (index: number): Element<R> => {
    const known = opened[index];
    if (known) return known;
    let begun: readonly Pattern<R>[] | undefined;
    const element = {
      groups: numbersIn(elementGroups[index]),
      patterns: () => (begun ??= (patterns[index] ?? "").split("|").flatMap(readPattern)),
    };
    opened[index] = element;
    return element;
  };
  const readPattern = (text: string): Pattern<R>[] => {
    const [reasonAt = 0, before = 0, after = 0, ...rest] = numbersIn(text);
    const reason = packed.reasons[reasonAt];
    if (text === "" || reason === undefined) return [];
    const steps = rest.flatMap((element, at) =>
      at % 2 === 0 ? [{ element: elementAt(element), gap: rest[at + 1] ?? 0 }] : [],
    );
    const guard = (index: number): Element<R> | undefined => (index === 0 ? undefined : elementAt(index - 1));
    return [{ reason, steps, notBefore: guard(before), notAfter: guard(after) }];
  };
  const elementsOf: (readonly Element<R>[])[] = [];
  return {
    groupsOfWord: lookUpIn(packed.words, packed.groupsOfWords),
    groupsOfStem: lookUpIn(packed.stems, packed.groupsOfStems),
    firstsOf: (group) => (elementsOf[group] ??= numbersIn(firsts[group]).map(elementAt)),
  };
}

function lookUpIn(words: string, groups: string): (word: string) => Groups | undefined {
  const indexOf = new Map<string, number>();
  let index = 0;
  for (const word of words.split(" ")) indexOf.set(word, index++);
  const lists = groups.split(" ");
  return (word) => {
    const at = indexOf.get(word);
    return at === undefined ? undefined : readList(lists[at] ?? "");
  };
}

const MOST_LISTS = 4_000;
const readList = memoize(MOST_LISTS, numbersIn);

function numbersIn(list = ""): number[] {
  return list === "" ? [] : list.split(",").map((digits) => Number.parseInt(digits, BASE));
}

/** Numbers as they are packed. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(BASE)).join(",");
}
