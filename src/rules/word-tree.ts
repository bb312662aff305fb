/**
 * Words in one string, where each can be found without unpacking the others. Words that begin alike share what they begin
 * with: a branch is the number of its signs, to the base of 26 capitals, then the next signs of its words, then "=" and
 * what is entered for the word that ends there, "|" and what is entered for words that begin so, and its own branches.
 */
export type WordTree = string;

/** What is entered for a word, and for all words that begin like it; "" for nothing. Neither has a capital, "=" or "|". */
export interface Entry {
  readonly word: string;
  readonly stem: string;
}

const FIRST_DIGIT = 65;
const BASE = 26;
const WORD_MARK = 61;
const STEM_MARK = 124;
const RESERVED = /[A-Z=|]/;

/** @throws Error where a word has one of the signs that divide the tree */
export function packWords(entries: ReadonlyMap<string, Entry>): WordTree {
  const bad = [...entries].find(([key, { word, stem }]) => RESERVED.test(key + word + stem));
  if (bad) throw new Error(`The word "${bad[0]}" cannot be packed.`);
  // By code units, so that the first and last of some share what all of them share.
  return packBranches([...entries.keys()].toSorted(), 0, entries);
}

function packBranches(words: readonly string[], depth: number, entries: ReadonlyMap<string, Entry>): string {
  const branches = Map.groupBy(words, (word) => word.charAt(depth));
  return (
    [...branches.values()]
      .map((alike) => packBranch(alike, depth, entries))
      // What most words are in is found first.
      .toSorted((a, b) => b.length - a.length)
      .map((branch) => packSize(branch.length) + branch)
      .join("")
  );
}

function packBranch(words: readonly string[], depth: number, entries: ReadonlyMap<string, Entry>): string {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  let end = depth;
  while (end < first.length && first[end] === last[end]) end += 1;
  const { word = "", stem = "" } = entries.get(first.slice(0, end)) ?? {};
  const longer = words.filter(({ length }) => length > end);
  return (
    first.slice(depth, end) +
    (word === "" ? "" : `=${word}`) +
    (stem === "" ? "" : `|${stem}`) +
    packBranches(longer, end, entries)
  );
}

function packSize(size: number): string {
  const digit = String.fromCharCode(FIRST_DIGIT + (size % BASE));
  return size < BASE ? digit : packSize(Math.floor(size / BASE)) + digit;
}

/** An entry on the way through a tree, with the length of what it was found for. */
export interface Found extends Entry {
  readonly length: number;
}

/** The entries for all that a word begins with, read from one of its letters on; the shortest first. */
export function findAlong(tree: WordTree, word: string, from = 0): Found[] {
  const found: Found[] = [];
  let [at, end, depth] = [0, tree.length, from];
  while (at < end && depth < word.length) {
    let size = 0;
    while (isDigit(tree.charCodeAt(at))) {
      size = size * BASE + tree.charCodeAt(at) - FIRST_DIGIT;
      at += 1;
    }
    if (tree.charCodeAt(at) !== word.charCodeAt(depth)) {
      at += size;
      continue;
    }
    end = at + size;
    while (at < end && !isMark(tree.charCodeAt(at))) {
      if (tree.charCodeAt(at) !== word.charCodeAt(depth)) return found;
      at += 1;
      depth += 1;
    }
    const entered = readEntered(tree, at, end, WORD_MARK);
    at += entered.length;
    const begun = readEntered(tree, at, end, STEM_MARK);
    at += begun.length;
    if (entered !== "" || begun !== "")
      found.push({ length: depth - from, word: entered.slice(1), stem: begun.slice(1) });
  }
  return found;
}

/** A mark and what is entered behind it; "" where another sign stands. */
function readEntered(tree: WordTree, at: number, end: number, mark: number): string {
  if (at >= end || tree.charCodeAt(at) !== mark) return "";
  let until = at + 1;
  while (until < end && !isMark(tree.charCodeAt(until))) until += 1;
  return tree.slice(at, until);
}

function isDigit(sign: number): boolean {
  return sign >= FIRST_DIGIT && sign < FIRST_DIGIT + BASE;
}

function isMark(sign: number): boolean {
  return isDigit(sign) || sign === WORD_MARK || sign === STEM_MARK;
}
