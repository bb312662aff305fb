import { letterExpression } from "./letters.ts";
import { findZones, isReference, type Link, type Zone } from "./links.ts";
import { normalize, toOriginal, type Normalized, type Span } from "./normalize.ts";

/** A word, number, sign or zone of a text; `start` and `end` are positions in the folded text. */
export interface Token {
  readonly word: string;
  readonly kind: "word" | "number" | "sign" | Exclude<Zone["kind"], "markup">;
  readonly start: number;
  readonly end: number;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** How the word was written to hide it: letter by letter or in pieces ("b u y", "bu**y"), or with digits ("bu1k"). */
  readonly disguise?: "cut" | "leetspeak";
}

/** Tokens in a row: the index of the first and of the last. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A text ready to be read: folded, with its tokens and links. */
export interface Text {
  readonly normalized: Normalized;
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly sentenceCount: number;
}

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2018\u2019\u02bc@$][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
/** Telephones write "I\u2019ll" where keyboards write "I'll". */
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const WORDS = letterExpression(WORD, "g");
const TOKENS = letterExpression(String.raw`${WORD}|[\u20ac$\xa3%\xa7&+#]|[\p{Extended_Pictographic}]`, "g");
const NUMBER = letterExpression(String.raw`^[\p{N}]+$`);
const WORD_FIRST = letterExpression(String.raw`^[\p{L}\p{N}]`);
/** The ideographic full stop and its like end sentences, too. */
const SENTENCE_END = letterExpression(
  String.raw`[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u201c\u00bb)]{0,2}(?=\s|$)|[!?\u2026\u3002\uff01\uff1f]{1,3}|\n|;|[\p{Extended_Pictographic}]`,
);

/** Reads a text; linear in its length, and any text will do. */
export function readText(original: string): Text {
  const normalized = normalize(original);
  const zones = findZones(normalized);
  const tokens: Token[] = [];
  let sentence = 0;
  let at = 0;
  const readGap = (until: number): void => {
    const gap = normalized.text.slice(at, until);
    let last = 0;
    for (const found of gap.matchAll(TOKENS.for(gap))) {
      if (endsSentence(gap.slice(last, found.index), tokens.at(-1))) sentence += 1;
      const start = at + found.index;
      last = found.index + found[0].length;
      const word = straighten(found[0]);
      tokens.push({ word, kind: kindOf(word), start, end: start + word.length, sentence });
    }
    if (endsSentence(gap.slice(last), tokens.at(-1))) sentence += 1;
  };
  for (const zone of zones) {
    readGap(zone.start);
    at = zone.end;
    if (zone.kind !== "markup") {
      tokens.push({ word: `<${zone.kind}>`, kind: zone.kind, start: zone.start, end: zone.end, sentence });
    }
  }
  readGap(normalized.text.length);
  const links = zones.flatMap((zone) => (zone.link ? [zone.link] : []));
  return {
    normalized,
    tokens: joinSpaced(tokens, normalized.text),
    links,
    sentenceCount: (tokens.at(-1)?.sentence ?? -1) + 1,
  };
}

/** The folded words of a text and no more of it, at a third of what `readText` costs. */
export function readWords(original: string): string[] {
  const { text } = normalize(original);
  return text.match(WORDS.for(text))?.map(straighten) ?? [];
}

function straighten(word: string): string {
  return word.replace(APOSTROPHES, "'");
}

function kindOf(word: string): "word" | "number" | "sign" {
  if (/^[a-z]/.test(word)) return "word";
  if (isNumber(word)) return "number";
  return WORD_FIRST.test(word) ? "word" : "sign";
}

/** A full stop after a number, an initial or an abbreviation of one letter ends nothing ("z. B.", "am 5. Mai"). */
function endsSentence(between: string, before: Token | undefined): boolean {
  if (between === " ") return false;
  const end = SENTENCE_END.for(between).exec(between);
  if (!end || !before) return false;
  if (end[0].startsWith(".") && !between.includes("\n")) return before.kind !== "number" && before.word.length > 1;
  return true;
}

/** Puts words together that were written letter by letter: "v i a g r a", "b.u.y". */
function joinSpaced(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length >= 4) {
      joined.push({ ...first, word: run.map((token) => token.word).join(""), end: last.end, disguise: "cut" });
    } else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    const single = token.word.length === 1 && token.kind !== "sign";
    if (last && !(single && token.start - last.end === 1 && /[\s._*-]/.test(text.charAt(last.end)))) close();
    if (single) run.push(token);
    else joined.push(token);
  }
  close();
  return joined;
}

/** How many words a text has: numbers, signs, links and the like are none. */
export function countWords({ tokens }: Text): number {
  return tokens.filter(({ kind }) => kind === "word").length;
}

/** Whether a token is a word or a number, and no sign, link or the like. */
export function isWordOrNumber({ kind }: Pick<Token, "kind">): boolean {
  return kind === "word" || kind === "number";
}

/** Whether a folded word is all digits. */
export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/** The indices of such tokens. */
export function findTokens({ tokens }: Text, is: (token: Token) => boolean): number[] {
  const found: number[] = [];
  tokens.forEach((token, index) => {
    if (is(token)) found.push(index);
  });
  return found;
}

/** For each token 1 where a range covers it. */
export function markTokens({ tokens }: Text, ranges: readonly TokenRange[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { first, last } of ranges) marks.fill(1, first, last + 1);
  return marks;
}

/** A token as it was written. */
export function asWritten({ normalized }: Text, token: Token): string {
  const { start, end } = toOriginal(normalized, token.start, token.end);
  return normalized.original.slice(start, end);
}

/** Whether a question mark follows this token. */
export function isAsked({ normalized, tokens }: Text, index: number): boolean {
  const end = tokens[index]?.end ?? 0;
  return normalized.text
    .slice(end, end + 5)
    .trimStart()
    .startsWith("?");
}

/** The piece of the original text from the first to the last of these tokens. */
export function spanOf({ normalized, tokens }: Text, { first, last }: TokenRange): Span {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? toOriginal(normalized, from.start, to.end) : { start: 0, end: 0 };
}

/** Pieces of the original text by ranges of tokens. */
export function spansOf(text: Text, ranges: readonly TokenRange[]): Span[] {
  return ranges.map((range) => spanOf(text, range));
}

/** Pieces of the original text that are one token each, by index. */
export function spansAt(text: Text, indices: readonly number[]): Span[] {
  return indices.map((index) => spanOf(text, { first: index, last: index }));
}

/** The indices of tokens that are links to a well-known place of reference. */
export function findSources({ tokens, links }: Text): ReadonlySet<number> {
  const starts = new Set(links.filter(isReference).map(({ start }) => start));
  if (starts.size === 0) return starts;
  return new Set(tokens.flatMap(({ kind, start }, index) => (kind === "link" && starts.has(start) ? [index] : [])));
}

/** Quotation marks of both languages, straight and round. */
const QUOTED =
  /["\u201e\u201c\u00ab\u00bb\u201d]([^"\u201e\u201c\u00ab\u00bb\u201d\n]{2,400})["\u201c\u201d\u00bb\u00ab]|^[^\S\n]{0,3}>[^\n]{0,2000}/gm;

/**
 * For each token whether it stands between quotation marks or in a line that begins with ">": the words of others. Who says
 * nothing besides says it himself.
 */
export function findQuoted({ normalized, tokens }: Text): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  const ranges = [...normalized.text.matchAll(QUOTED)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  let range = 0;
  tokens.forEach((token, index) => {
    while (range < ranges.length && (ranges[range]?.[1] ?? 0) <= token.start) range += 1;
    const [from, to] = ranges[range] ?? [Infinity, Infinity];
    if (token.start >= from && token.end <= to) quoted[index] = 1;
  });
  return quoted.includes(0) ? quoted : quoted.fill(0);
}
