import { CONFUSABLES, ENTITIES } from "./confusables.ts";
import { letterExpression } from "./letters.ts";
import { memoize } from "./memo.ts";

/** A piece of the original text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Ways of hiding a word from a filter; each is a reason of its own. */
export type Trick =
  | "trick_hidden_characters"
  | "trick_stacked_marks"
  | "trick_styled_letters"
  | "trick_mixed_scripts"
  | "trick_encoded_letters";

/**
 * A text folded for comparison: lower case, compatibility forms and look-alikes replaced, accents taken off
 * (ä→ae, ö→oe, ü→ue, ß→ss), hidden characters dropped, HTML entities decoded.
 */
export interface Normalized {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text` the piece of `original` that it came from. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly tricks: readonly (Span & { readonly trick: Trick })[];
}

/** Longer texts are judged by their beginning; the API refuses them long before. */
const MAX_TEXT = 50_000;

/** What a reader cannot see: Unicode's own list of ignorable characters, without the marks among them. */
const HIDDEN = letterExpression(String.raw`^[\p{Default_Ignorable_Code_Point}\u200b]$`);
const CONTROL = letterExpression(String.raw`^[\p{Cc}\p{Cn}\p{Cs}]$`);
const MARK = letterExpression(String.raw`^[\p{M}]$`);
const MARKS = letterExpression(String.raw`[\p{M}]`, "g");
const WORD_SIGN = letterExpression(String.raw`[\p{L}\p{M}]`);
const FOREIGN = /[^\x20-\x7e\n]/gu;
const LATIN = letterExpression(String.raw`^[\p{Script=Latin}]$`);
const ASCII = /^[\x20-\x7e\n]$/;
/** Most of most texts: what folds to itself in lower case. "&" may begin an entity. */
const PLAIN_RUN = /[\x20-\x25\x27-\x7e\n]+/y;
const ALPHABETIC_SCRIPTS = letterExpression(String.raw`^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$`);
/** Where Greek, Cyrillic, Armenian and Cherokee lie, among others: most texts have none of them. */
const MAYBE_LOOKALIKE = /[\u0370-\u1fff\ua640-\uabff]/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giy;
/** Alphabets of which Unicode names no plain form: small capitals, and white letters on black. */
const ALPHABETS = ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ", "🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩", "🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉"];
/** Letters that are more than one of ASCII with a mark, which is taken off the others. */
const FOLDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ALPHABETS.flatMap((letters) => Array.from(letters, (letter, at) => [letter, String.fromCharCode(97 + at)])),
  ),
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ı: "i",
};
/** Letters that typewriters of many languages know as one sign, and spaces: folding them hides nothing. */
const PLAIN_SIGNS = new Set(
  "ªº²³¹™℠…‼⁉½¼¾№℃‰´¨¯\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000ſŀĿﬁﬂﬀﬃﬄ",
);

/**
 * Folds a text for comparison and keeps the way back to the original, in one pass and linear time.
 * @param original any text, also malformed UTF-16; what lies beyond `MAX_TEXT` code units is left out
 * @see https://www.unicode.org/reports/tr39/ for look-alikes
 */
export function normalize(original: string): Normalized {
  const folded = new Folded();
  const length = Math.min(original.length, MAX_TEXT);
  const tricks: (Span & { trick: Trick })[] = [];
  let at = 0;
  let base = "";
  let marks = 0;
  while (at < length) {
    const run = readPlain(original, at, length);
    if (run !== "") {
      folded.pushPlain(run, at);
      at += run.length;
      [base, marks] = [run.at(-1) ?? "", 0];
      continue;
    }
    const { point, size, encoded } = readPoint(original, at);
    const span = { start: at, end: Math.min(at + size, length) };
    at += size;
    if (ASCII.test(point)) {
      if (encoded && /[a-z\d]/i.test(point)) tricks.push({ ...span, trick: "trick_encoded_letters" });
      folded.push(point.toLowerCase(), span);
      [base, marks] = [point, 0];
      continue;
    }
    const sign = signOf(point);
    if (sign.kind === "hidden") {
      // Joiners between emoji or in scripts that need them are honest; between Latin letters they cut a word in two.
      if (ALPHABETIC_SCRIPTS.test(base) && ALPHABETIC_SCRIPTS.test(original.charAt(at)) && point !== "\u00ad") {
        tricks.push({ ...span, trick: "trick_hidden_characters" });
      }
      continue;
    }
    if (sign.kind === "mark" && ALPHABETIC_SCRIPTS.test(base)) {
      marks += 1;
      const umlaut = marks === 1 ? FOLDED[(base + point).normalize("NFC").toLowerCase()] : undefined;
      folded.extend(umlaut?.slice(1) ?? "", span.end);
      if (marks === 2) tricks.push({ ...span, trick: "trick_stacked_marks" });
      continue;
    }
    [base, marks] = [point, 0];
    if (sign.styled) tricks.push({ ...span, trick: "trick_styled_letters" });
    folded.push(sign.folded, span);
  }
  const replaced = folded.replaceLookalikes();
  const all = [...tricks, ...replaced].toSorted((a, b) => a.start - b.start);
  return { original, ...folded.finish(), tricks: joinNeighbours(all) };
}

/** What a code point other than printable ASCII is, and what becomes of it. */
interface Sign {
  readonly kind: "hidden" | "mark" | "other";
  readonly folded: string;
  /** A letter or digit in fancy dress. */
  readonly styled: boolean;
}

const MOST_SIGNS = 2_000;

/** A text has few signs, and asking Unicode about each is slow. */
const signOf = memoize(MOST_SIGNS, (point): Sign => {
  const common = FOLDED[point.toLowerCase()];
  if (common !== undefined) return { kind: "other", folded: common, styled: false };
  const kind = HIDDEN.test(point) ? "hidden" : MARK.test(point) ? "mark" : "other";
  if (point === "\n" || point === "\t" || point === "\r") return { kind, folded: "\n", styled: false };
  if (CONTROL.test(point)) return { kind, folded: " ", styled: false };
  const plain = point.normalize("NFKC");
  const styled = plain !== point && /^[a-z\d]{1,3}$/i.test(plain) && !PLAIN_SIGNS.has(point);
  return { kind, folded: foldLetters(plain), styled };
});

/** The printable ASCII that begins here, up to `end`. */
function readPlain(text: string, at: number, end: number): string {
  PLAIN_RUN.lastIndex = at;
  return PLAIN_RUN.exec(text)?.[0].slice(0, end - at) ?? "";
}

function readPoint(text: string, at: number): { point: string; size: number; encoded: boolean } {
  if (text.charCodeAt(at) === 38) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(text);
    if (entity) {
      const code = entity[1] ? Number.parseInt(entity[1], 10) : entity[2] ? Number.parseInt(entity[2], 16) : -1;
      const point = code >= 0 ? safePoint(code) : ENTITIES[(entity[3] ?? "").toLowerCase()];
      if (point !== undefined) return { point, size: entity[0].length, encoded: code >= 0 };
    }
  }
  const point = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return { point, size: point.length, encoded: false };
}

function safePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** Lower case without accents; letters of other scripts keep theirs. */
function foldLetters(text: string): string {
  return text.toLowerCase().replace(FOREIGN, foldLetter);
}

function foldLetter(letter: string): string {
  const umlaut = FOLDED[letter];
  if (umlaut !== undefined) return umlaut;
  return LATIN.test(letter) ? withoutMarks(letter.normalize("NFD")) : letter;
}

function withoutMarks(letters: string): string {
  return letters.replace(MARKS.for(letters), "");
}

/** Latin-1 letters and ASCII have no other compatible form. */
const COMPATIBLE = /^[\n -~\xc0-\xff]*$/;

/** Folds words the way texts are folded. */
export function foldWord(words: string): string {
  return foldLetters(COMPATIBLE.test(words) ? words : words.normalize("NFKC"));
}

/** The folded text while it grows, with its map. */
class Folded {
  private text = "";
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  /** Printable ASCII: each sign stands for itself. */
  pushPlain(run: string, at: number): void {
    this.text += run.toLowerCase();
    for (let start = at; start < at + run.length; start += 1) {
      this.from.push(start);
      this.to.push(start + 1);
    }
  }

  push(text: string, span: Span): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      this.from.push(span.start);
      this.to.push(span.end);
    }
  }

  /** Adds to the letter before: an accent belongs to its letter's span. */
  extend(text: string, end: number): void {
    const last = this.to.length - 1;
    if (last < 0) return;
    this.to[last] = end;
    this.push(text, { start: this.from[last] ?? 0, end });
  }

  /** Within words that mix Latin with look-alike letters of other scripts, reads those as Latin. */
  replaceLookalikes(): (Span & { trick: Trick })[] {
    const tricks: (Span & { trick: Trick })[] = [];
    if (!MAYBE_LOOKALIKE.test(this.text)) return tricks;
    const letters = this.text.split("");
    let begin = 0;
    for (let at = 0; at <= letters.length; at += 1) {
      if (at < letters.length && WORD_SIGN.test(letters[at] ?? "")) continue;
      const word = letters.slice(begin, at);
      if (word.some((letter) => letter >= "a" && letter <= "z") && word.some((letter) => CONFUSABLES[letter])) {
        word.forEach((letter, offset) => {
          letters[begin + offset] = CONFUSABLES[letter] ?? letter;
        });
        tricks.push({ start: this.from[begin] ?? 0, end: this.to[at - 1] ?? 0, trick: "trick_mixed_scripts" });
      }
      begin = at + 1;
    }
    this.text = letters.join("");
    return tricks;
  }

  finish(): { text: string; starts: Int32Array; ends: Int32Array } {
    return { text: this.text, starts: new Int32Array(this.from), ends: new Int32Array(this.to) };
  }
}

function joinNeighbours<T extends Span & { trick: Trick }>(tricks: readonly T[]): T[] {
  const joined: T[] = [];
  for (const next of tricks) {
    const last = joined.at(-1);
    if (last && last.trick === next.trick && next.start - last.end <= 2) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    } else joined.push(next);
  }
  return joined;
}

/** The piece of the original that [start, end) of the folded text came from. */
export function toOriginal(normalized: Normalized, start: number, end: number): Span {
  if (end <= start) return { start: 0, end: 0 };
  return { start: normalized.starts[start] ?? 0, end: normalized.ends[end - 1] ?? 0 };
}
