import type { Span } from "./normalize.ts";
import { WORDS } from "./name-words.ts";
import type { Reading } from "./reading.ts";
import { signalFrom, type Signal } from "./signals.ts";
import { findTokens, spansAt } from "./tokens.ts";

/** What a hand leaves that runs along the keys: "asdf", "jkl", "qwertzuiop". Shorter runs of other rows are words ("wert"). */
const KEYS_IN_A_ROW = /^(?:(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl|qwert[yz]|uiop|yxcv|zxcv|xcvb|cvbn|vbnm)[a-z]{0,2})+$/;
const LONGEST_RUN = 30;
const ROWS = ["qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm"];
const RUNS = new Set(
  ROWS.flatMap((row) => [row, row.split("").toReversed().join("")]).flatMap((row) =>
    Array.from({ length: row.length - 2 }, (_, at) => row.slice(at, at + 3)),
  ),
);
/** For each letter those that hardly ever follow it in a word of German or English. */
const STRANGE_PAIRS = new Set(
  "a:joq b:cdfhkmnpqvwx c:bdfgjmnpqvwxz d:cjkqxz e:j f:bcdhjkmnpqvwxz g:bcdfjkpqvwxz h:cdfjpqvxz i:jqwy j:bcdfghklmnpqrstvwxyz k:cdfjmpqvxz l:jqr m:chjrvxz n:qx o:jq p:bcgkmnqvwxz q:abcdefghijklmnoprstvwxyz r:jqx s:jx t:jqx u:jqvwy v:bcdfghjklmnpqrstwxyz w:bcdfgjklmpqtvxz x:abdhjkmnoqrsuvwyz y:fghjkquvwxz z:bcdfghjkmnpqrsvx"
    .split(" ")
    .flatMap((row) =>
      row
        .slice(2)
        .split("")
        .map((follower) => row.charAt(0) + follower),
    ),
);
const DRAWN_OUT = /(.)\1\1/;
const SHORTEST = 4;
const LONG = 8;
/** So plainly is a text mashed as no single strange word can be. */
const PLAINLY = 4;
/** UTF-8 that was read as Latin-1 or Windows-1252: "Ñ…Ð¾Ñ€", "â€™"; or Cyrillic that was: "Ïðèâåò". */
const BROKEN =
  /[\u00c2\u00c3\u00d0\u00d1\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+|[\u00c0-\u00ff]{4,}/g;
const SPACES = /\s/g;
const BROKEN_LEAST = 8;
const LONGEST_READ = 4_000;
/** Nobody mashes the keys for so long. */
const MOST_WORDS = 200;

/** Letters without a word: single strange ones among few words, a text typed by mashing keys, or in a broken encoding. */
export function readGibberish({ body, input }: Reading): Signal[] {
  const words = findTokens(body, ({ kind }) => kind === "word");
  const wordAt = (index: number): string => body.tokens[index]?.word ?? "";
  if (isMashed(words.map(wordAt))) return signalFrom("gibberish", spansAt(body, words), { value: PLAINLY });
  const broken = brokenIn(input.body.slice(0, LONGEST_READ));
  if (broken.length > 0) return signalFrom("gibberish", broken, { value: PLAINLY });
  const strange = words.filter((index) => isGibberish(wordAt(index)));
  return signalFrom("gibberish", strange.length * 3 >= words.length ? spansAt(body, strange) : []);
}

/** Latin words along the keys, and long ones without vowels or with consonants in a row that no language of the lexicons has. */
export function isGibberish(word: string): boolean {
  if (word.length <= LONGEST_RUN && KEYS_IN_A_ROW.test(word)) return true;
  if (!/^[a-z]{6,}$/.test(word)) return /^(?=.*\d)(?=.*[a-z])[a-z\d]{9,}$/.test(word);
  return (
    !/[aeiouy]/.test(word) ||
    /[bcdfghjklmnpqrstvwxz]{7,}/.test(word) ||
    /(.)\1{4,}/.test(word) ||
    /[qj][bcdfghjklmnpqrstvwxz]{2}|x[bdfghjkmnqrsvwxz][bcdfghjklmnpqrstvwxz]|q[^u]{2}/.test(word)
  );
}

/**
 * Whether nearly all of a text is letters at random: "dkeorj wpqlx mcnvb", "lkjh gfdsa".
 * @param words folded
 */
function isMashed(words: readonly string[]): boolean {
  if (words.length > MOST_WORDS) return false;
  const strange = words.filter(isStrange);
  const [only = ""] = words;
  if (words.length === 1) return strange.length === 1 && only.length >= LONG;
  return new Set(strange).size >= 2 && strange.length * 5 >= words.length * 3;
}

function isStrange(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST_RUN || !/^[a-z]+$/.test(word)) return false;
  if (DRAWN_OUT.test(word) || WORDS.has(word)) return false;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const strange = pairs.filter((pair) => STRANGE_PAIRS.has(pair)).length;
  if (strange >= (word.length <= 5 ? 1 : 2) && strange * 4 >= pairs.length) return true;
  if (!(word.length >= LONG ? /[aeiou]/ : /[aeiouy]/).test(word)) return true;
  return runsAlongKeys(word);
}

/** Whether a word is nothing but runs of three keys and more: "lkjh", "sdfsdf", "poiuz". */
function runsAlongKeys(word: string): boolean {
  const covered = new Uint8Array(word.length);
  for (let at = 0; at + 3 <= word.length; at += 1) if (RUNS.has(word.slice(at, at + 3))) covered.fill(1, at, at + 3);
  return covered.every((one) => one === 1);
}

/** The pieces in a broken encoding, where they are most of a text. */
function brokenIn(text: string): Span[] {
  const found = [...text.matchAll(BROKEN)].map(({ index, 0: piece }) => ({ start: index, end: index + piece.length }));
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= BROKEN_LEAST && length * 2 >= text.replaceAll(SPACES, "").length ? found : [];
}
