import { ARTICLES } from "../blog/articles.ts";

/** Honest prose of a given length, another for each seed: sentences of our own article in turning order. */
export function proseOf(locale: "de" | "en", length: number, seed = 0): string {
  const sentences = (ARTICLES.find((article) => article.locale === locale)?.text ?? "").split(/(?<=\.)\s+/);
  let text = "";
  for (let at = seed; text.length < length; at += 3) text += `${sentences[at % sentences.length] ?? ""} `;
  return text.slice(0, length).trimEnd();
}

const TRAPS = [
  "a**b",
  "[",
  "![x](",
  "buy ",
  "http://x.",
  "@",
  "p.e.n.i.s ",
  "ｂｕｙ\u200B",
  "&#98;",
  "((((",
  "> ",
  "`",
  "e\u0301\u0301\u0301",
  "у",
  "1 2 3 ",
  ".....",
];

/** Text that is made to make matchers slow: one trap over and over, another for each seed. */
export function hostileText(length: number, seed = 0): string {
  const trap = TRAPS[seed % TRAPS.length] ?? "x";
  return trap
    .repeat(Math.ceil(length / trap.length))
    .slice(0, length)
    .toWellFormed();
}
