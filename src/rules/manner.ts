import { bareSignal, signalFrom, type Signal } from "./signals.ts";

/** "F**k", "a$$hole", "b*tch", "sch****": what its writer knows to be no word for here. */
const STARRED =
  /(?<![\p{L}\p{N}*])(?:\p{L}{1,5}[*#]{1,6}\p{L}{1,8}|\p{L}{1,3}\*{2,8}|\p{L}{1,4}(?:\$\$|[@%&!])\p{L}{2,8}|\p{L}(?:[.\-_ ]\p{L}){2,5}[.\-_]\p{L})(?![\p{L}\p{N}*])/gu;
const MOCKING = /🤡|🤮|🤢|🖕|💩|🐑|🤦|🐷|🐖|🐀|😡|🤬/gu;
const LONGEST_READ = 4_000;
const LETTERS_FOR_SHOUTING = 12;
const MOST_EXCLAMATIONS = 4;

/** How a comment is said, whatever it says: masked swear words, mocking pictures, capitals, exclamation marks. */
export function readManner(body: string): Signal[] {
  const text = body.slice(0, LONGEST_READ);
  const spansOf = (pattern: RegExp): { start: number; end: number }[] =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shouts = letters >= LETTERS_FOR_SHOUTING && capitals > letters * 0.6;
  const exclamations = text.match(/!/g)?.length ?? 0;
  return [
    ...signalFrom("starred_word", "body", spansOf(STARRED)),
    ...signalFrom("mocking_emoji", "body", spansOf(MOCKING)),
    ...bareSignal("shouting_at", shouts ? 1 : 0),
    ...bareSignal("exclaims", Math.min(MOST_EXCLAMATIONS, exclamations) / MOST_EXCLAMATIONS),
  ];
}
