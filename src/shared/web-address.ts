const MAX_ADDRESS_LENGTH = 2_000;

// Square brackets end an address, so that the addresses tried in `[](http://[](http://…` never overlap: linear in all.
const END = /[\s<>"`[\]\\]|$/g;
const TRAILING = /[.,;:!?'*_~]/;

/** Where an address ends, exclusive, in UTF-16 code units, and its normalised form; without one, it is text and no link. */
export type WebAddress = { href: string | undefined; end: number };

/**
 * Reads a bare address that stands in running text; the punctuation of the sentence around it is not part of it.
 * @param start where `http://` or `https://` begins
 * @returns an `end` behind `start` in any case, so that no text is looked at twice
 */
export function findWebAddress(text: string, start: number): WebAddress {
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? "")) return { href: undefined, end: text.indexOf("/", start) };
  const end = trimPunctuation(text, start, findEnd(text, start));
  return { href: toHref(text.slice(start, end)), end };
}

/**
 * Reads the target of a markdown link, where balanced brackets belong to the address: `(https://a.example/b_(c))`.
 * @param start just behind the opening bracket
 * @returns the normalised address and where the closing bracket ends; undefined if it is no link
 */
export function readLinkTarget(text: string, start: number): { href: string; end: number } | undefined {
  const limit = findEnd(text, start);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && depth-- === 0) {
      const href = toHref(text.slice(start, at));
      return href === undefined ? undefined : { href, end: at + 1 };
    }
  }
  return undefined;
}

/** A person's address with a user name in it is almost always a trap (https://bank.example@evil.example), so it is no link. */
function toHref(address: string): string | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address)) return undefined;
  const url = URL.parse(address);
  return url === null || url.username !== "" || url.password !== "" ? undefined : url.href;
}

function findEnd(text: string, start: number): number {
  END.lastIndex = start;
  return END.exec(text)?.index ?? text.length;
}

function trimPunctuation(text: string, start: number, limit: number): number {
  let surplus = 0; // closing brackets without an opening one
  for (let at = start; at < limit; at++) surplus += text[at] === ")" ? 1 : text[at] === "(" ? -1 : 0;
  let end = limit;
  while (end > start && (TRAILING.test(text[end - 1] ?? "") || (text[end - 1] === ")" && surplus > 0))) {
    if (text[end - 1] === ")") surplus--;
    end--;
  }
  return end;
}

/** Whether a text as a whole is an http or https address without credentials. */
export function isWebUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.username === "" &&
    url.password === ""
  );
}
