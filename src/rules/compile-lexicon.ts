import type { Lexicon } from "./matcher.ts";
import { foldWord } from "./normalize.ts";

/** One place of a pattern: any word of any of its groups. */
export interface Element<R> {
  readonly groups: readonly number[];
  /** The patterns that begin with it. */
  readonly patterns: Pattern<R>[];
}

export interface Step<R> {
  readonly element: Element<R>;
  /** Up to so many tokens may stand between. */
  readonly gap: number;
}

export interface Pattern<R> {
  readonly reason: R;
  readonly steps: readonly Step<R>[];
  readonly notBefore: Element<R> | undefined;
  readonly notAfter: Element<R> | undefined;
}

/**
 * Lexicons ready to be matched. A set of words is one group, and so is each word that stands in a pattern itself: a set
 * is entered once, however many patterns name it, so that a Worker that wakes up has little to do.
 */
export interface CompiledLexicons<R> {
  /** Groups by whole word, and by how words begin. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Elements by group, of those that patterns begin with. */
  readonly firsts: ReadonlyMap<number, readonly Element<R>[]>;
}

const KINDS: Readonly<Record<string, string>> = {
  LINK: "<link>",
  MAIL: "<mail>",
  PHONE: "<phone>",
  PRICE: "<price>",
  PERCENT: "<percent>",
  NUMBER: "<number>",
};

/** Reads the patterns of all lexicons. @throws Error where a pattern names a set that its lexicon has not */
export function compileLexicons<R extends string>(lexicons: readonly Lexicon<R>[]): CompiledLexicons<R> {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const firsts = new Map<number, Element<R>[]>();
  const single = new Map<string, number>();
  let groupCount = 0;

  const enter = (part: string, group: number): void => {
    const word = KINDS[part] ?? foldWord(part);
    if (word.endsWith("*")) append(stems, word.slice(0, -1), group);
    else append(words, word, group);
  };
  const groupOfWord = (part: string): number => {
    const known = single.get(part);
    if (known !== undefined) return known;
    const group = groupCount++;
    single.set(part, group);
    enter(part, group);
    return group;
  };

  const compile = ({ sets, patterns }: Lexicon<R>): void => {
    const named = new Map<string, number>();
    const elements = new Map<string, Element<R>>();
    const enterSet = (name: string, group: number): void => {
      const list = sets[name];
      if (list === undefined) throw new Error(`The lexicon has no set @${name}.`);
      for (const part of list.split(/[\s|]+/)) {
        if (part.startsWith("@")) enterSet(part.slice(1), group);
        else if (part !== "") enter(part, group);
      }
    };
    const groupOfSet = (name: string): number => {
      const known = named.get(name);
      if (known !== undefined) return known;
      const group = groupCount++;
      named.set(name, group);
      enterSet(name, group);
      return group;
    };
    const elementOf = (source: string): Element<R> => {
      const known = elements.get(source);
      if (known) return known;
      const groups = source
        .split("|")
        .map((part) => (part.startsWith("@") ? groupOfSet(part.slice(1)) : groupOfWord(part)));
      const element = { groups, patterns: [] };
      elements.set(source, element);
      return element;
    };
    for (const reason in patterns) {
      for (const line of (patterns[reason] ?? "").split("\n")) {
        const parts = line.trim();
        if (parts !== "") for (const form of formsOf(parts.split(/\s+/))) addPattern(reason, form, elementOf);
      }
    }
  };

  const addPattern = (reason: R, parts: readonly string[], elementOf: (source: string) => Element<R>): void => {
    const steps: Step<R>[] = [];
    let [notBefore, notAfter]: (Element<R> | undefined)[] = [];
    let gap = 0;
    for (const part of parts) {
      if (part.startsWith("~")) gap = Number.parseInt(part.slice(1), 10);
      else if (part.startsWith("!") && steps.length === 0) notBefore = elementOf(part.slice(1));
      else if (part.startsWith("!")) notAfter = elementOf(part.slice(1));
      else {
        steps.push({ element: elementOf(part), gap });
        gap = 0;
      }
    }
    const first = steps[0]?.element;
    if (!first) return;
    if (first.patterns.length === 0) for (const group of first.groups) push(firsts, group, first);
    first.patterns.push({ reason, steps, notBefore, notAfter });
  };

  for (const lexicon of lexicons) compile(lexicon);
  return { words, stems, firsts };
}

/** A pattern with and without its optional element. */
function formsOf(parts: readonly string[]): (readonly string[])[] {
  const optional = parts.findIndex((part) => part.startsWith("?"));
  if (optional < 0) return [parts];
  const without = formsOf(parts.toSpliced(optional, 1));
  return [...formsOf(parts.with(optional, (parts[optional] ?? "").slice(1))), ...without];
}

/** Groups are entered one after another: where one stands already, it stands last. */
function append(map: Map<string, number[]>, key: string, group: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
