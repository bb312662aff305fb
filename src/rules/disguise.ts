import { unleet } from "./leet.ts";
import { WORDS } from "./name-words.ts";
import type { Text, Token } from "./tokens.ts";

/** Digits or signs for letters, or a letter drawn out. */
const MAYBE_DISGUISED = /[0134578@$]|([a-z])\1\1/;
/** Decades begin and models end in digits ("80er", "html5"); who hides a word has some within it. */
const MAYBE_LEET = /^(?!\d\d).{3,}[a-z]$/;
const DRAWN_OUT = /([a-z])\1{2,}/g;
/**
 * What cuts a word in two, and the letter that it may stand for. "_" and "/" are left to code and addresses, and "<br>" is a
 * new line.
 */
const CUTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\*{1,3}|[\\|~^]|<(?!br\b)[^<>]{1,40}>|\[\/?[a-z]{1,5}\])$/, ""],
  [/^!$/, "i"],
  [/^\|$/, "l"],
];
const SHORTEST_CUT = 4;
/** "Leser*innen" hides nothing. */
const GENDERED = /^in(?:nen)?$/;

/**
 * Puts known words of German and English in place of what stands for them: "1diot", "Vol**lidiot", "suuuper". Spans stay
 * those of what was written.
 */
export function undisguise(text: Text): Text {
  const tokens = joinCut(text).map(reveal);
  const isSame = tokens.length === text.tokens.length && tokens.every((token, at) => token === text.tokens[at]);
  return isSame ? text : { ...text, tokens };
}

function reveal(token: Token): Token {
  const { kind, word } = token;
  if (kind !== "word" || !MAYBE_DISGUISED.test(word) || WORDS.has(word)) return token;
  const plain = MAYBE_LEET.test(word)
    ? findWord([word, word.replaceAll("1", "l")].map((leet) => unleet(leet) ?? leet))
    : undefined;
  if (plain !== undefined) return { ...token, word: plain, disguise: "leetspeak" };
  const short = findWord([word.replaceAll(DRAWN_OUT, "$1$1"), word.replaceAll(DRAWN_OUT, "$1")]);
  return short === undefined ? token : { ...token, word: short };
}

function joinCut({ tokens, normalized: { text } }: Text): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const word = before && wordOfBoth(before, token, text);
    if (before && word !== undefined) joined[joined.length - 1] = { ...before, word, end: token.end, disguise: "cut" };
    else joined.push(token);
  }
  return joined;
}

function wordOfBoth(before: Token, after: Token, text: string): string | undefined {
  if (before.kind !== "word" || after.kind !== "word") return undefined;
  const between = text.slice(before.end, after.start);
  if (between === " " || GENDERED.test(after.word)) return undefined;
  const whole = CUTS.filter(([cut]) => cut.test(between)).map(([, letter]) => before.word + letter + after.word);
  return findWord(whole.filter(({ length }) => length >= SHORTEST_CUT));
}

function findWord(candidates: readonly string[]): string | undefined {
  return candidates.find((word) => /^[a-z]+$/.test(word) && WORDS.has(word));
}
