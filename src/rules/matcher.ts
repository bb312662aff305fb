import { memoize } from "./memo.ts";
import { foldWord } from "./normalize.ts";
import type { Token } from "./tokens.ts";

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

export interface Match<R extends string> {
  readonly reason: R;
  /** Index of the first and last token. */
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly element: number;
  readonly gap: number;
}
interface Pattern<R> {
  readonly reason: R;
  readonly steps: readonly Step[];
  readonly notBefore: number;
  readonly notAfter: number;
}

const NONE = -1;
const NUMBER = "<number>";
const KINDS: Readonly<Record<string, string>> = {
  LINK: "<link>",
  MAIL: "<mail>",
  PHONE: "<phone>",
  PRICE: "<price>",
  PERCENT: "<percent>",
  NUMBER,
};
const SHORTEST_STEM = 2;
const LONGEST_STEM = 24;
const SHORTEST_PART = 7;
/** Longer ones are no words: looking for their parts would cost a square of their length. */
const LONGEST_WORD = 40;
const MOST_KNOWN = 4_000;

/** Lexicons compiled for one pass over the tokens: each token is looked up once, patterns are tried where their first word stands. */
export class Matcher<R extends string> {
  private readonly words = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly elements = new Map<string, number>();
  private readonly byFirst = new Map<number, Pattern<R>[]>();
  private numbers: number[] = [];

  constructor(lexicons: readonly Lexicon<R>[]) {
    for (const { sets, patterns } of lexicons) {
      const wordsOfSet = memoize(MOST_KNOWN, (name): readonly string[] => {
        const words = sets[name];
        if (words === undefined) throw new Error(`The lexicon has no set @${name}.`);
        return words
          .trim()
          .split(/\s+/)
          .flatMap((word) => expand(word, wordsOfSet));
      });
      const elementOf = memoize(MOST_KNOWN, (source) => this.elementOf(expand(source, wordsOfSet)));
      for (const reason in patterns) {
        for (const line of (patterns[reason] ?? "").split("\n")) {
          if (line.trim()) this.add(reason, line.trim().split(/\s+/), elementOf);
        }
      }
    }
  }

  /** All matches, in order of their first token; of one pattern the longest from each start. */
  match(tokens: readonly Token[]): Match<R>[] {
    const symbols = tokens.map((token) => this.symbolsOf(token));
    const found: Match<R>[] = [];
    tokens.forEach((token, first) => {
      for (const element of symbols[first] ?? []) {
        for (const pattern of this.byFirst.get(element) ?? []) {
          if (
            pattern.notBefore !== NONE &&
            tokens[first - 1]?.sentence === token.sentence &&
            symbols[first - 1]?.includes(pattern.notBefore)
          )
            continue;
          const last = this.follow(pattern, 1, first, tokens, symbols);
          if (last === undefined) continue;
          if (
            pattern.notAfter !== NONE &&
            tokens[last + 1]?.sentence === token.sentence &&
            symbols[last + 1]?.includes(pattern.notAfter)
          )
            continue;
          found.push({ reason: pattern.reason, first, last });
        }
      }
    });
    return found;
  }

  /** Whether any pattern knows this word. */
  knows(word: string): boolean {
    return this.words.has(word) || this.lookUp(word).length > 0;
  }

  private follow(
    pattern: Pattern<R>,
    step: number,
    at: number,
    tokens: readonly Token[],
    symbols: readonly (readonly number[])[],
  ): number | undefined {
    const next = pattern.steps[step];
    if (!next) return at;
    const sentence = tokens[at]?.sentence;
    for (let skip = 0; skip <= next.gap; skip += 1) {
      const index = at + 1 + skip;
      if (tokens[index]?.sentence !== sentence) return undefined;
      if (!symbols[index]?.includes(next.element)) continue;
      const last = this.follow(pattern, step + 1, index, tokens, symbols);
      if (last !== undefined) return last;
    }
    return undefined;
  }

  private symbolsOf(token: Token): readonly number[] {
    if (token.kind === "number") return [...this.numbers, ...this.lookUp(token.word)];
    return token.kind === "word" ? this.symbolsOfWord(token.word) : this.lookUp(token.word);
  }

  private readonly symbolsOfWord = memoize(MOST_KNOWN, (word): readonly number[] => {
    const known = this.lookUp(word);
    if (known.length > 0) return known;
    const plain = unleet(word);
    return plain === undefined ? this.lookUpCompound(word) : this.lookUp(plain);
  });

  /** German joins words: "Dachreparaturen" is what "Reparaturen" is. Only the last part counts, and only long stems. */
  private lookUpCompound(word: string): readonly number[] {
    if (word.length > LONGEST_WORD) return [];
    for (let from = 3; from <= word.length - SHORTEST_PART; from += 1) {
      for (let length = SHORTEST_PART; from + length <= word.length; length += 1) {
        const found = this.stems.get(word.slice(from, from + length));
        if (found) return found;
      }
    }
    return [];
  }

  private lookUp(word: string): readonly number[] {
    const exact = this.words.get(word) ?? [];
    let all: number[] | undefined;
    for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1) {
      const stems = this.stems.get(word.slice(0, length));
      if (stems) (all ??= [...exact]).push(...stems);
    }
    return all ?? exact;
  }

  private add(reason: R, parts: readonly string[], elementOf: (source: string) => number): void {
    const optional = parts.findIndex((part) => part.startsWith("?"));
    if (optional >= 0) {
      this.add(reason, parts.with(optional, (parts[optional] ?? "").slice(1)), elementOf);
      this.add(reason, parts.toSpliced(optional, 1), elementOf);
      return;
    }
    const steps: Step[] = [];
    let [notBefore, notAfter, gap] = [NONE, NONE, 0];
    for (const part of parts) {
      if (part.startsWith("~")) gap = Number.parseInt(part.slice(1), 10);
      else if (part.startsWith("!") && steps.length === 0) notBefore = elementOf(part.slice(1));
      else if (part.startsWith("!")) notAfter = elementOf(part.slice(1));
      else {
        steps.push({ element: elementOf(part), gap });
        gap = 0;
      }
    }
    const first = steps[0]?.element ?? NONE;
    const list = this.byFirst.get(first) ?? [];
    list.push({ reason, steps, notBefore, notAfter });
    this.byFirst.set(first, list);
  }

  private elementOf(words: readonly string[]): number {
    const key = words.join("|");
    const known = this.elements.get(key);
    if (known !== undefined) return known;
    const element = this.elements.size;
    this.elements.set(key, element);
    for (const word of words) {
      if (word === NUMBER) this.numbers.push(element);
      else if (word.endsWith("*")) append(this.stems, word.slice(0, -1), element);
      else append(this.words, word, element);
    }
    return element;
  }
}

/** The folded words that an element stands for. */
function expand(source: string, wordsOfSet: (name: string) => readonly string[]): string[] {
  return source
    .split("|")
    .flatMap((part) => (part.startsWith("@") ? wordsOfSet(part.slice(1)) : [KINDS[part] ?? foldWord(part)]));
}

/** Elements come one after another: where one stands already, it stands last. */
function append(map: Map<string, number[]>, key: string, element: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [element]);
  else if (list.at(-1) !== element) list.push(element);
}

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
};

/** "b4ckl1nks" read as letters; undefined where the word has no digit among letters. */
export function unleet(word: string): string | undefined {
  if (word.length < 3 || !/[a-z]/.test(word) || !/[0134578@$]/.test(word)) return undefined;
  return word.replace(/[0134578@$]/g, (sign) => LEET[sign] ?? sign);
}
