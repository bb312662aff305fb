import { parse } from "tldts";
import { letterExpression, type LetterExpression } from "./letters.ts";
import { REFERENCES } from "./lexicon/addresses.ts";
import { normalize, type Normalized } from "./normalize.ts";

/** What a stretch of text is when it is no word; positions are those of the folded text. */
export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly kind: "link" | "mail" | "phone" | "price" | "percent" | "markup";
  readonly link?: Link;
}

/** A way out of the page that a comment offers. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** `spoken`: "example dot com"; `bare`: without scheme or www. */
  readonly form: "markdown" | "html" | "bbcode" | "plain" | "bare" | "spoken";
  readonly host: string;
  /** The registrable domain ("example.co.uk"), or the host where there is none. */
  readonly domain: string;
  /** The words that carry the link, where the markup gives it any. */
  readonly anchor?: { readonly start: number; readonly end: number };
}

// Every repetition is bounded and every pattern can begin at few places, so that hostile text costs linear time.
const MARKDOWN =
  /\[([^[\]\n]{0,200})\]\(\s{0,3}<?((?:https?:|www\.|\/\/|[\w-]{1,60}\.)[^\s()<>]{1,400})[^()\n]{0,120}\)/g;
const HTML = /<a\b[^<>]{0,200}?href\s{0,3}=\s{0,3}["']?([^"'<>\s]{1,400})[^<>]{0,200}>([^<]{0,200})(?:<\/a>)?/g;
const BBCODE = /\[(?:url|link|img)(?:=["']?([^\]"'\s]{1,400})["']?)?\]([^[\]\n]{0,300})(?:\[\/(?:url|link|img)\])?/g;
const TAG =
  /<\/?[a-z][a-z0-9]{0,12}\b[^<>]{0,200}>|<!--[^>]{0,400}-->|\[\/?(?:b|i|u|url|link|img|quote|code|color|size)\b[^\][]{0,60}\]/g;
const MAIL = letterExpression(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,60}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\d-]{1,60}\.){1,4}[a-z]{2,18}(?![\p{L}\d])`,
  "g",
);
const URL = letterExpression(
  String.raw`(?<![\p{L}\d])(?:(?:https?|hxxps?|ftp):\/{1,2}|www\.)[^\s<>"'()[\]{}]{2,400}`,
  "g",
);
const BARE = letterExpression(
  String.raw`(?<![\p{L}\d./@_-])[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){1,5}(?![\p{L}\d@])(?:\/[^\s<>"'()[\]{}]{0,300})?`,
  "g",
);
const SPOKEN = letterExpression(
  String.raw`(?<![\p{L}\d.-])([\p{L}\d][\p{L}\d-]{1,40})(\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?|\s(?:dot|punkt|d0t)\s|\s?\[\.\]\s?|\s\.\s?)(com|net|org|de|at|ch|info|biz|eu|shop|online|store|co|uk|io|me|xyz|site)(?![\p{L}\d])`,
  "g",
);
/** A year with a number glued to it is none: "1. Juli 20174676". */
const PHONE = letterExpression(
  String.raw`(?<![\p{L}\d./-])(?!(?:19|20)\d{3,7}(?!\d))(?:\+|\(|00)?\d(?:[\s()/.-]{0,2}\d){6,14}(?![\p{L}\d])`,
  "g",
);
const PRICE = letterExpression(
  String.raw`(?<![\p{L}\d])(?:(?:[$\u20ac\u00a3\u20b9]|eur|euro|usd|chf|inr|aed|rs\.?)\s?\d[\d.,]{0,12}(?:,-|k\b)?|\d[\d.,]{0,12}(?:,-)?\s?(?:[$\u20ac\u00a3\u20b9]|(?:eur|euros?|usd|dollars?|bucks|chf|franken|quid|pounds|pence|kroner|kronen|kr|nok|dkk|zl|z\u0142|czk|huf|naira|rand|inr|aed|dirhams?|rupees|gbp|usdt)(?![\p{L}\d]))|\d{1,4}[.,](?:9[059]|[4-8]9|29|19|[-\u2013]{1,2})(?![\p{L}\d]|[.,]\d))`,
  "g",
);
/** Nobody sells for so much: politics. */
const LARGE = /^\s?(?:bn|billion|million|trillion|mrd|mio|milliarde|tonne|tons?)/;
const PERCENT = /\d[\d.,]{0,6}\s?(?:%|percent|prozent)/g;

/** What stands in every address, mail and so on: most texts have no such sign, and need no search. */
const SIGN_OF_BRACKETS = /\[/;
const SIGN_OF_TAG = /[<[]/;
const SIGN_OF_MAIL = /@|[([]at[)\]]/;
const SIGN_OF_URL = /:\/|www\./;
const SIGN_OF_DOMAIN = letterExpression(String.raw`\.[\p{L}\d-]`);
const SIGN_OF_SPOKEN = /[([{]|\s(?:dot|punkt|d0t)\s|\s\./;
const SIGN_OF_NUMBER = /\d/;

/** Endings that are also file names, words or abbreviations: a bare name with one of these is no link by itself. */
const FILE_ENDINGS = new Set(
  "md py rs sh pl cc so ps ai in it is be me to no am do us at my by as la id im al app dev zip mov net cat java js ts vi an pm gg mm".split(
    " ",
  ),
);
/** Of these, the ones that sites with a longer name have as well. */
const SITE_ENDINGS = new Set("at net us in it me be to app dev ai cc pl la so".split(" "));
/** Endings that no function of a program has. */
const SHOP_ENDINGS = new Set("com de net org eu at ch uk us biz shop store online site".split(" "));

/** A date or a headline in an address: so articles are linked to, and hardly ever an offer. */
const ARTICLE = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})[/-]|\/(?:[a-z\d]{1,40}[-_]){4,}[a-z\d]/;

/** Whether a text holds a link, in whatever dress. */
export function containsLink(text: string): boolean {
  return findZones(normalize(text)).some(({ kind }) => kind === "link");
}

/**
 * Finds what is no word: links in every dress, e-mail addresses, phone numbers, prices, markup.
 * @param normalized the folded text
 * @returns zones without overlap, in order
 */
export function findZones(normalized: Normalized): Zone[] {
  const { text } = normalized;
  const taken = new Uint8Array(text.length);
  const zones: Zone[] = [];
  const take = (zone: Zone): void => {
    if (zone.end <= zone.start || taken[zone.start] || taken[zone.end - 1]) return;
    taken.fill(1, zone.start, zone.end);
    zones.push(zone);
  };
  const takeWhole = ({ 0: shown, index }: RegExpExecArray, kind: Zone["kind"]): void =>
    take({ start: index, end: index + shown.length, kind });
  const takeLink = (start: number, end: number, target: string, form: Link["form"], anchor?: Link["anchor"]): void => {
    const host = hostOf(target);
    if (host) take({ start, end, kind: "link", link: { start, end, form, ...host, ...(anchor ? { anchor } : {}) } });
  };
  const takeAddress = ({ 0: shown, index }: RegExpExecArray, form: Link["form"]): void => {
    const address = shown.replace(/[.,;:!?*_]{1,20}$/, "");
    takeLink(index, index + address.length, address, form);
  };
  const search = (pattern: RegExp | LetterExpression, sign: Pick<RegExp, "test">): Iterable<RegExpExecArray> =>
    sign.test(text) ? text.matchAll(pattern instanceof RegExp ? pattern : pattern.for(text)) : [];
  // Markup first: its address becomes the link, its words stay words.
  for (const found of search(MARKDOWN, SIGN_OF_BRACKETS)) {
    const words = found[1] ?? "";
    const from = found.index + 1 + words.length + 1;
    takeLink(from, found.index + found[0].length, found[2] ?? "", "markdown", {
      start: found.index + 1,
      end: from - 1,
    });
  }
  for (const found of search(HTML, SIGN_OF_TAG)) {
    const anchorAt = found.index + found[0].indexOf(">") + 1;
    takeLink(found.index, anchorAt, found[1] ?? "", "html", {
      start: anchorAt,
      end: anchorAt + (found[2] ?? "").length,
    });
  }
  for (const found of search(BBCODE, SIGN_OF_BRACKETS)) {
    const opening = found[0].indexOf("]") + 1;
    const words = found[2] ?? "";
    const anchor = { start: found.index + opening, end: found.index + opening + words.length };
    if (found[1]) takeLink(found.index, anchor.start, found[1], "bbcode", anchor);
    else takeLink(anchor.start, anchor.end, words.trim(), "bbcode");
  }
  for (const found of search(MAIL, SIGN_OF_MAIL)) takeWhole(found, "mail");
  for (const found of search(URL, SIGN_OF_URL)) takeAddress(found, "plain");
  for (const found of search(TAG, SIGN_OF_TAG)) takeWhole(found, "markup");
  for (const found of search(BARE, SIGN_OF_DOMAIN))
    if (isBareDomain(found[0], normalized, found.index)) takeAddress(found, "bare");
  for (const found of search(SPOKEN, SIGN_OF_SPOKEN)) {
    const target = `${found[1] ?? ""}.${found[3] ?? ""}`;
    const loose = /^\s\.\s?$/.test(found[2] ?? "");
    if (!loose || (found[2] === " ." && !/^(?:at|me|co|de|info|shop|online|store)$/.test(found[3] ?? ""))) {
      takeLink(found.index, found.index + found[0].length, target, "spoken");
    }
  }
  for (const found of search(PRICE, SIGN_OF_NUMBER)) {
    const end = found.index + found[0].length;
    if (!LARGE.test(text.slice(end, end + 12))) takeWhole(found, "price");
  }
  for (const found of search(PERCENT, SIGN_OF_NUMBER)) takeWhole(found, "percent");
  for (const found of search(PHONE, SIGN_OF_NUMBER)) if (isPhone(found[0])) takeWhole(found, "phone");
  return zones.toSorted((a, b) => a.start - b.start);
}

/** Whether a link leads to a well-known place of reference. */
export function isReference({ host }: Link): boolean {
  return REFERENCES.test(host);
}

/** Whether an address, in folded letters, is an article's. */
export function isArticle(address: string): boolean {
  return ARTICLE.test(address);
}

/** Host and registrable domain of an address as people write them; undefined for what is none. */
export function hostOf(target: string): { host: string; domain: string } | undefined {
  const address = target.replace(/^hxxp/, "http");
  const { hostname, domain, isIcann, isIp } = parse(address, { allowPrivateDomains: false });
  if (!hostname || !(isIcann || isIp || /\.(?:example|test|invalid|local|onion|i2p)$/.test(hostname))) return undefined;
  return { host: hostname, domain: domain ?? hostname };
}

function isBareDomain(shown: string, normalized: Normalized, at: number): boolean {
  const [name = ""] = shown.split("/", 1);
  const labels = name.split(".");
  const ending = labels.at(-1) ?? "";
  if (!/^[a-z]{2,18}$|^xn--/.test(ending)) return false;
  if (labels.some((label) => label === "") || (labels.length === 2 && (labels[0] ?? "").length < 2)) return false;
  // Code: "pd.read_csv", "df.info()".
  const next = normalized.text.charAt(at + shown.length);
  if (next === "_" || (next === "(" && !SHOP_ENDINGS.has(ending))) return false;
  // "end.Das" is a missing space: domains are not written with a capital in the middle.
  const lastDot = at + name.lastIndexOf(".") + 1;
  const letter = normalized.original.charAt(normalized.starts[lastDot] ?? 0);
  if (
    letter !== letter.toLowerCase() &&
    normalized.original.charAt(normalized.starts[at] ?? 0) ===
      normalized.original.charAt(normalized.starts[at] ?? 0).toLowerCase()
  )
    return false;
  if (!FILE_ENDINGS.has(ending)) return true;
  if (shown.includes("/") || labels.length > 2) return ending !== "js" && ending !== "py";
  return SITE_ENDINGS.has(ending) && (labels[0] ?? "").length >= 6 && !/^(?:asp|vb|dot)$/.test(labels[0] ?? "");
}

/** Phone numbers have 8 digits or more and are no date, version, year range or plain large number. */
function isPhone(shown: string): boolean {
  const digits = shown.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 15) return false;
  // "06/17/2012 07:31" is cut at the colon.
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s\d{1,2})?$/.test(shown) || /^\d{4}\s?[-/]\s?\d{4}$/.test(shown))
    return false;
  if (/^(?:\d{1,3}[.\s]){1,4}\d{3}$/.test(shown)) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(shown)) return false;
  return (
    shown.startsWith("+") ||
    shown.startsWith("0") ||
    shown.startsWith("(") ||
    (/[\s()/-]/.test(shown) && digits.length >= 9) ||
    digits.length === 10
  );
}
