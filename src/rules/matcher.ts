import { unleet } from "./leet.ts";
import { memoize } from "./memo.ts";
import {
  openLexicons,
  type Element,
  type Groups,
  type Lexicons,
  type PackedLexicons,
  type Pattern,
} from "./packed-lexicons.ts";
import type { Token } from "./tokens.ts";

export interface Match<R extends string> {
  readonly reason: R;
  /** Index of the first and last token. */
  readonly first: number;
  readonly last: number;
}

const NONE: Groups = [];
const NUMBER = "<number>";
const SHORTEST_STEM = 2;
const LONGEST_STEM = 24;
const SHORTEST_PART = 7;
/** Longer ones are no words: looking for their parts would cost a square of their length. */
const LONGEST_WORD = 40;
const MOST_KNOWN = 4_000;

/** Lexicons in one pass over the tokens: each token is looked up once, patterns are tried where their first word stands. */
export class Matcher<R extends string> {
  private readonly lexicons: Lexicons<R>;

  constructor(packed: PackedLexicons<R>) {
    this.lexicons = openLexicons(packed);
  }

  /** All matches, in order of their first token; of one pattern the shortest from each start. */
  match(tokens: readonly Token[]): Match<R>[] {
    const groups = tokens.map((token) => this.groupsOf(token));
    const found: Match<R>[] = [];
    const stands = (element: Element<R> | undefined, index: number, sentence: number): boolean =>
      element !== undefined && tokens[index]?.sentence === sentence && meets(element, groups[index] ?? NONE);
    tokens.forEach(({ sentence }, first) => {
      for (const { patterns } of this.beginningWith(groups[first] ?? NONE)) {
        for (const pattern of patterns()) {
          if (stands(pattern.notBefore, first - 1, sentence)) continue;
          const last = follow(pattern, 0, first, tokens, groups);
          if (last === undefined || stands(pattern.notAfter, last + 1, sentence)) continue;
          found.push({ reason: pattern.reason, first, last });
        }
      }
    });
    return found;
  }

  /** Whether any pattern knows this word. */
  knows(word: string): boolean {
    return this.lookUp(word).length > 0;
  }

  /** The elements that a token can begin, each once. */
  private beginningWith(groups: Groups): Element<R>[] {
    const elements: Element<R>[] = [];
    groups.forEach((group, at) => {
      for (const element of this.lexicons.firstsOf(group)) {
        if (at === 0 || !groups.slice(0, at).some((other) => element.groups.includes(other))) elements.push(element);
      }
    });
    return elements;
  }

  private groupsOf(token: Token): Groups {
    if (token.kind === "number") return [...this.lookUp(NUMBER), ...this.lookUp(token.word)];
    return token.kind === "word" ? this.groupsOfWord(token.word) : this.lookUp(token.word);
  }

  private readonly groupsOfWord = memoize(MOST_KNOWN, (word): Groups => {
    const known = this.lookUp(word);
    if (known.length > 0) return known;
    const plain = unleet(word);
    return plain === undefined ? this.lookUpCompound(word) : this.lookUp(plain);
  });

  /** German joins words: "Dachreparaturen" is what "Reparaturen" is. Only the last part counts, and only long stems. */
  private lookUpCompound(word: string): Groups {
    if (word.length > LONGEST_WORD) return NONE;
    for (let from = 3; from <= word.length - SHORTEST_PART; from += 1) {
      for (let length = SHORTEST_PART; from + length <= word.length; length += 1) {
        const found = this.lexicons.groupsOfStem(word.slice(from, from + length));
        if (found) return found;
      }
    }
    return NONE;
  }

  private lookUp(word: string): Groups {
    const { groupsOfWord, groupsOfStem } = this.lexicons;
    const exact = groupsOfWord(word) ?? NONE;
    let all: number[] | undefined;
    for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1) {
      const begun = groupsOfStem(word.slice(0, length));
      if (begun) (all ??= [...exact]).push(...begun);
    }
    return all ?? exact;
  }
}

function meets(element: Element<unknown>, groups: Groups): boolean {
  return groups.some((group) => element.groups.includes(group));
}

/** The last token of a pattern whose elements before `step` end at token `at`; undefined where it breaks off. */
function follow(
  pattern: Pattern<unknown>,
  step: number,
  at: number,
  tokens: readonly Token[],
  groups: readonly Groups[],
): number | undefined {
  const next = pattern.steps[step];
  if (!next) return at;
  const sentence = tokens[at]?.sentence;
  for (let skip = 0; skip <= next.gap; skip += 1) {
    const index = at + 1 + skip;
    if (tokens[index]?.sentence !== sentence) return undefined;
    if (!meets(next.element, groups[index] ?? NONE)) continue;
    const last = follow(pattern, step + 1, index, tokens, groups);
    if (last !== undefined) return last;
  }
  return undefined;
}
