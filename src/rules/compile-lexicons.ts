import { foldWord } from "./normalize.ts";
import { packNumbers, packPlaces, placesOf, type PackedLexicons } from "./packed-lexicons.ts";
import { packWords } from "./word-tree.ts";

/**
 * Phrases as a person writes them down, one pattern a line. Elements are separated by blanks:
 * `word`, alternatives `we|i`, any ending `servic*`, a set `@goods`, up to n tokens between `~3`, optional `?the`,
 * `LINK MAIL PHONE PRICE PERCENT NUMBER` for what is no word. A first element `!word` forbids that word just before;
 * a last one forbids it just after. A pattern never leaves its sentence.
 */
export interface Lexicon<R extends string> {
  readonly sets: Readonly<Record<string, string>>;
  readonly patterns: Readonly<Partial<Record<R, string>>>;
}

/** A pattern with the numbers of its elements; 0 is no guard, else one more than the element's number. */
interface Draft {
  readonly first: number;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly rest: readonly { readonly element: number; readonly gap: number }[];
}

const KINDS: Readonly<Record<string, string>> = {
  LINK: "<link>",
  MAIL: "<mail>",
  PHONE: "<phone>",
  PRICE: "<price>",
  PERCENT: "<percent>",
  NUMBER: "<number>",
};

/**
 * Compiles lexicons for the matcher; the Worker carries the result, `npm run build` writes it.
 * @throws Error where a pattern names a set that its lexicon has not
 */
export function compileLexicons<R extends string>(lexicons: readonly Lexicon<R>[]): PackedLexicons<R> {
  const vocabulary = new Vocabulary();
  const reasons: R[] = [];
  const elements: (readonly number[])[] = [];
  const drafts: (Draft & { readonly reason: number })[] = [];
  for (const lexicon of lexicons) {
    const groupOf = vocabulary.reader(lexicon.sets);
    const known = new Map<string, number>();
    const elementOf = (source: string): number => {
      const before = known.get(source);
      if (before !== undefined) return before;
      known.set(source, elements.length);
      return elements.push(source.split("|").map(groupOf)) - 1;
    };
    for (const reason in lexicon.patterns) {
      if (!reasons.includes(reason)) reasons.push(reason);
      for (const line of (lexicon.patterns[reason] ?? "").split("\n")) {
        for (const form of line.trim() === "" ? [] : formsOf(line.trim().split(/\s+/)))
          drafts.push({ ...readPattern(form, elementOf), reason: reasons.indexOf(reason) });
      }
    }
  }
  return { reasons, ...layOut(vocabulary, elements, drafts) };
}

/** Groups that stand in the same elements are one: no pattern tells them apart. Gives each group's number among those left. */
function uniteGroups(elements: readonly (readonly number[])[], groupCount: number): { of: number[]; count: number } {
  const placesOfGroup = Array.from({ length: groupCount }, (): number[] => []);
  elements.forEach((groups, at) => {
    for (const group of new Set(groups)) placesOfGroup[group]?.push(at);
  });
  const numbers = new Map<string, number>();
  const of = placesOfGroup.map((places) => {
    const key = places.join(",");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { of, count: numbers.size };
}

/** Puts elements, patterns and groups into strings, and numbers them by their places there. */
function layOut(
  { words, stems, groupCount }: Vocabulary,
  written: readonly (readonly number[])[],
  drafts: readonly (Draft & { readonly reason: number })[],
): Omit<PackedLexicons<string>, "reasons"> {
  const united = uniteGroups(written, groupCount);
  const unite = (groups: readonly number[] = []): number[] =>
    [...new Set(groups.map((group) => united.of[group] ?? 0))].toSorted((a, b) => a - b);
  const elements = written.map(unite);
  // A list of places is as long as any other of so many: elements have their places before groups have theirs.
  const elementAt = placesOf(elements.map((groups) => packPlaces(groups).length));
  const guardAt = (guard: number): number => (guard === 0 ? 0 : (elementAt[guard - 1] ?? 0) + 1);
  const byFirst = [...Map.groupBy(drafts, ({ first }) => first)];
  const patterns = byFirst.map(([first, begun]) => {
    const lists = begun.map(({ reason, notBefore, notAfter, rest }) => {
      const steps = rest.flatMap(({ element, gap }) => [elementAt[element] ?? 0, gap]);
      return [reason, guardAt(notBefore), guardAt(notAfter), ...steps];
    });
    return [[elementAt[first] ?? 0], ...lists].map(packNumbers).join("|");
  });
  const patternsAt = placesOf(patterns.map(({ length }) => length));
  const firsts = Array.from({ length: united.count }, (): number[] => []);
  byFirst.forEach(([first], at) => {
    for (const group of elements[first] ?? []) firsts[group]?.push(patternsAt[at] ?? 0);
  });
  const groupAt = placesOf(firsts.map((places) => packPlaces(places).length));
  const packGroups = (groups: readonly number[] = []): string => packPlaces(groups.map((group) => groupAt[group] ?? 0));
  const entries = [...words.keys(), ...stems.keys()].map(
    (key) => [key, { word: packGroups(unite(words.get(key))), stem: packGroups(unite(stems.get(key))) }] as const,
  );
  return {
    words: packWords(new Map(entries)),
    firsts: firsts.map(packPlaces).join(" "),
    elements: elements.map(packGroups).join(" "),
    patterns: patterns.join(" "),
  };
}

/** The words of all lexicons, each with the groups that it belongs to. */
class Vocabulary {
  readonly words = new Map<string, number[]>();
  readonly stems = new Map<string, number[]>();
  groupCount = 0;
  private readonly single = new Map<string, number>();

  /** What gives the number of a word's or set's group, for a lexicon with these sets. */
  reader(sets: Lexicon<string>["sets"]): (part: string) => number {
    const named = new Map<string, number>();
    const enterSet = (name: string, group: number): void => {
      const list = sets[name];
      if (list === undefined) throw new Error(`The lexicon has no set @${name}.`);
      for (const part of list.split(/[\s|]+/)) {
        if (part.startsWith("@")) enterSet(part.slice(1), group);
        else if (part !== "") this.enter(part, group);
      }
    };
    return (part) => {
      const groups = part.startsWith("@") ? named : this.single;
      const known = groups.get(part);
      if (known !== undefined) return known;
      const group = this.groupCount;
      this.groupCount += 1;
      groups.set(part, group);
      if (part.startsWith("@")) enterSet(part.slice(1), group);
      else this.enter(part, group);
      return group;
    };
  }

  private enter(part: string, group: number): void {
    const word = KINDS[part] ?? foldWord(part);
    const [map, key] = word.endsWith("*") ? [this.stems, word.slice(0, -1)] : [this.words, word];
    const groups = map.get(key);
    if (!groups) map.set(key, [group]);
    else if (!groups.includes(group)) groups.push(group);
  }
}

function readPattern(parts: readonly string[], elementOf: (source: string) => number): Draft {
  const steps: { element: number; gap: number }[] = [];
  let [notBefore, notAfter, gap] = [0, 0, 0];
  for (const part of parts) {
    if (part.startsWith("~")) gap = Number.parseInt(part.slice(1), 10);
    else if (part.startsWith("!") && steps.length === 0) notBefore = elementOf(part.slice(1)) + 1;
    else if (part.startsWith("!")) notAfter = elementOf(part.slice(1)) + 1;
    else {
      steps.push({ element: elementOf(part), gap });
      gap = 0;
    }
  }
  const [first, ...rest] = steps;
  if (!first) throw new Error(`The pattern "${parts.join(" ")}" has no word.`);
  return { first: first.element, notBefore, notAfter, rest };
}

/** A pattern with and without its optional element. */
function formsOf(parts: readonly string[]): (readonly string[])[] {
  const optional = parts.findIndex((part) => part.startsWith("?"));
  if (optional < 0) return [parts];
  const without = formsOf(parts.toSpliced(optional, 1));
  return [...formsOf(parts.with(optional, (parts[optional] ?? "").slice(1))), ...without];
}
