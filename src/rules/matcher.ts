import { unleet } from "./leet.ts";
import { memoize } from "./memo.ts";
import {
  openLexicons,
  readPlaces,
  type Beginning,
  type Groups,
  type Lexicons,
  type PackedLexicons,
  type Pattern,
} from "./packed-lexicons.ts";
import type { Token, TokenRange } from "./tokens.ts";

/** A pattern that was found. */
export interface Match<R extends string> extends TokenRange {
  readonly reason: R;
}

/** What the lexicons know of a word: the groups it belongs to, and what can begin with it. */
interface Known<R> {
  readonly groups: Groups;
  readonly begins: readonly Beginning<R>[];
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
    const known = tokens.map((token) => this.know(token));
    const found: Match<R>[] = [];
    const stands = (element: Groups, index: number, sentence: number): boolean =>
      tokens[index]?.sentence === sentence && meets(element, known[index]);
    tokens.forEach(({ sentence }, first) => {
      for (const { patterns } of known[first]?.begins ?? []) {
        for (const pattern of patterns()) {
          if (pattern.notBefore && stands(pattern.notBefore, first - 1, sentence)) continue;
          const last = follow(pattern, 0, first, tokens, known);
          if (last === undefined || (pattern.notAfter && stands(pattern.notAfter, last + 1, sentence))) continue;
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

  private know({ kind, word }: Token): Known<R> {
    if (kind === "number") return this.knownNumber(word);
    return kind === "word" ? this.knownWord(word) : this.knownSign(word);
  }

  private readonly knownNumber = memoize(MOST_KNOWN, (word) =>
    this.knowBy([...this.lookUp(NUMBER), ...this.lookUp(word)]),
  );
  private readonly knownWord = memoize(MOST_KNOWN, (word) => this.knowBy(this.lookUpWord(word)));
  private readonly knownSign = memoize(MOST_KNOWN, (word) => this.knowBy(this.lookUp(word)));

  private knowBy(groups: Groups): Known<R> {
    const begins = groups.flatMap((group, at) =>
      this.lexicons
        .beginningsOf(group)
        // Who belongs to two groups of an element begins it once.
        .filter(({ element }) => !groups.slice(0, at).some((other) => element.includes(other))),
    );
    return { groups, begins };
  }

  private lookUpWord(word: string): Groups {
    const known = this.lookUp(word);
    if (known.length > 0) return known;
    const plain = unleet(word);
    return plain === undefined ? this.lookUpCompound(word) : this.lookUp(plain);
  }

  /** German joins words: "Dachreparaturen" is what "Reparaturen" is. Only the last part counts, and only long stems. */
  private lookUpCompound(word: string): Groups {
    if (word.length > LONGEST_WORD) return NONE;
    for (let from = 3; from <= word.length - SHORTEST_PART; from += 1) {
      const part = this.lexicons.find(word, from).find(({ stem, length }) => stem !== "" && length >= SHORTEST_PART);
      if (part) return readPlaces(part.stem);
    }
    return NONE;
  }

  private lookUp(word: string): Groups {
    const found = this.lexicons.find(word);
    if (found.length === 0) return NONE;
    const whole = found.at(-1)?.length === word.length ? found.at(-1)?.word : "";
    const begun = found.filter(({ length }) => length >= SHORTEST_STEM && length <= LONGEST_STEM);
    return readPlaces(`${whole ?? ""}${begun.map(({ stem }) => stem).join("")}`);
  }
}

function meets(element: Groups, known: Known<unknown> | undefined): boolean {
  for (const group of known?.groups ?? NONE) if (element.includes(group)) return true;
  return false;
}

/** The last token of a pattern whose elements before `step` end at token `at`; undefined where it breaks off. */
function follow(
  pattern: Pattern<unknown>,
  step: number,
  at: number,
  tokens: readonly Token[],
  known: readonly Known<unknown>[],
): number | undefined {
  const next = pattern.steps[step];
  if (!next) return at;
  const sentence = tokens[at]?.sentence;
  for (let index = at + 1; index <= at + 1 + next.gap; index += 1) {
    if (tokens[index]?.sentence !== sentence) return undefined;
    if (!meets(next.element, known[index])) continue;
    const last = follow(pattern, step + 1, index, tokens, known);
    if (last !== undefined) return last;
  }
  return undefined;
}
