import { findAlong, packWords, type WordTree } from "./word-tree.ts";

/** Lists of words in one tree, so that a Worker that wakes up has no set to fill. For words that are looked up seldom. */
export interface PackedLists<N extends string> {
  readonly names: readonly N[];
  /** Words with the signs of the lists that they are in. */
  readonly words: WordTree;
}

const FIRST_SIGN = 97;

/** Packs lists of folded words, for a generated file. */
export function packLists<N extends string>(lists: Readonly<Record<N, readonly string[]>>): PackedLists<N> {
  const names = (Object.keys(lists) as N[]).toSorted();
  const signs = new Map<string, string>();
  for (const name of names) {
    for (const word of new Set(lists[name])) signs.set(word, (signs.get(word) ?? "") + signOf(names.indexOf(name)));
  }
  return { names, words: packWords(new Map([...signs].map(([word, of]) => [word, { word: of, stem: "" }]))) };
}

/** One of the packed lists, to be asked for a folded word. */
export function openList<N extends string>({ names, words }: PackedLists<N>, name: N): { has(word: string): boolean } {
  const sign = signOf(names.indexOf(name));
  return {
    has(word) {
      const found = findAlong(words, word).at(-1);
      return found !== undefined && found.length === word.length && found.word.includes(sign);
    },
  };
}

function signOf(list: number): string {
  return String.fromCharCode(FIRST_SIGN + list);
}
