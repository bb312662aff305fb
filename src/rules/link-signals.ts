import { letterExpression } from "./letters.ts";
import {
  DOUBTFUL_ENDINGS,
  KEYWORDS,
  KEYWORD_PATH,
  PRAISED,
  PROMOTERS,
  PUBLIC_HOSTS,
  REFERRAL,
  SHORTENERS,
  WARES,
} from "./lexicon/addresses.ts";
import { FIRST_PERSON, isContentWord } from "./lexicon/common.ts";
import { hostOf, isArticle, isReference, type Link } from "./links.ts";
import { toOriginal, type Span } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import type { RelationReading } from "./relation.ts";
import type { Reason } from "./reasons.ts";
import { signalFrom, type Signal } from "./signals.ts";
import { countWords, findTokens, spansAt, spansOf, type Token } from "./tokens.ts";

const ANCHOR_WORD = /[a-z]{3,}/g;
const LETTER_OR_DIGIT = letterExpression(String.raw`[\p{L}\p{N}]`);
const BULK = 3;
const FEW_WORDS = 4;
/** Keywords in an address say most where there is hardly anything else: of 245 such comments that we wrote none is honest. */
const ALONE = 2;
const LINK_DROP = 8;
/** Who sells links to the shop or a page right below it; sources lie deeper. */
const FRONT_PAGE = /^(?:\/[^/]{0,20})?\/?$/;
/** Without its ending or a last letter: "packages" stands in "tour-package.example". */
const STEM = 4;

/** What the ways out of the page show: links, addresses, numbers, prices. */
export function readLinks(reading: Reading, { takenUp, pitched }: RelationReading): Signal[] {
  const { body, sources } = reading;
  const ofLinks = (reason: Reason, test: (link: Link) => boolean, strength: { value?: number } = {}): Signal[] => {
    const spans = body.links.filter(test).map(({ start, end }) => toOriginal(body.normalized, start, end));
    return signalFrom(reason, spans, strength);
  };
  const ofKind = (kind: Token["kind"]): number[] => findTokens(body, (token) => token.kind === kind);
  const inPitch = (kind: Token["kind"]): number[] =>
    ofKind(kind).filter((index) => pitched[index] === 1 && !sources.has(index));
  const ofTokens = (reason: Reason, indices: readonly number[]): Signal[] => signalFrom(reason, spansAt(body, indices));
  const own = ownDomains(reading);
  const words = countWords(body);
  const addressOf = ({ start, end }: Link): string => body.normalized.text.slice(start, end);
  const pathOf = (link: Link): string => {
    const address = addressOf(link);
    return address.slice(address.indexOf(link.host) + link.host.length);
  };
  const wares = new Set(
    body.links
      .filter((link) => !isReference(link) && !PUBLIC_HOSTS.test(link.domain) && FRONT_PAGE.test(pathOf(link)))
      .map(({ domain }) => domain),
  );
  const anchorOf = ({ anchor }: Link): string | undefined =>
    anchor && body.normalized.text.slice(anchor.start, anchor.end);
  return [
    ...ofLinks("link", () => true),
    ...ofLinks("link_promo", (link) => PROMOTERS.test(link.host) || REFERRAL.test(addressOf(link))),
    ...ofLinks("link_reference", isReference),
    ...ofLinks("link_article", (link) => isArticle(addressOf(link))),
    ...ofLinks("links_many", () => body.links.length >= BULK),
    ...ofLinks("link_only", () => words <= FEW_WORDS),
    ...ofLinks("link_spoken", ({ form }) => form === "spoken"),
    ...ofLinks("link_markup", ({ form }) => form === "markdown" || form === "html"),
    ...ofLinks("link_bbcode", ({ form }) => form === "bbcode"),
    ...ofLinks("link_hidden", (link) => !LETTER_OR_DIGIT.test(anchorOf(link) ?? "none")),
    ...ofLinks("link_shortener", ({ domain, host }) => SHORTENERS.has(domain) || SHORTENERS.has(host)),
    ...ofLinks("link_punycode", ({ host }) => /(?:^|\.)xn--/.test(host)),
    ...ofLinks(
      "link_keyword_domain",
      (link) =>
        KEYWORDS.test(link.domain) ||
        ((isMarkup(link.form) || words <= LINK_DROP) && isOfKeywords(link.domain)) ||
        (!isReference(link) && KEYWORD_PATH.test(pathOf(link))),
      words <= FEW_WORDS ? { value: ALONE } : {},
    ),
    ...ofLinks("link_exact_anchor", (link) => isExact(link.domain, anchorOf(link) ?? "")),
    ...ofLinks("link_doubtful_domain", ({ domain }) => DOUBTFUL_ENDINGS.test(domain)),
    ...ofLinks("link_own", ({ domain }) => own.has(domain)),
    ...ofTokens("link_in_pitch", inPitch("link")),
    ...ofTokens("mail_address", ofKind("mail")),
    ...ofTokens("phone_number", ofKind("phone")),
    ...ofTokens("price", offeredPrices(reading, ofKind("price"))),
    ...ofTokens("price_in_pitch", inPitch("price")),
    ...signalFrom("author_domain_in_text", namesFirm(reading, own)),
    ...signalFrom("link_named", namesFirm(reading, wares, takenUp)),
  ];
}

function isMarkup(form: Link["form"]): boolean {
  return form === "markdown" || form === "html" || form === "bbcode";
}

/** "Drip irrigation kit" as the text of a link to best-drip-irrigation-kits.com: two words of it and more stand in the domain. */
function isExact(domain: string, anchor: string): boolean {
  const label = (domain.split(".")[0] ?? "").replaceAll("-", "");
  const words = new Set(anchor.match(ANCHOR_WORD)?.filter((word) => isContentWord(word)));
  const found = [...words].filter((word) => label.includes(word.slice(0, Math.max(STEM, word.length - 1))));
  return found.length >= 2;
}

/** Prices that are neither quoted nor named in a sentence about what "I" did or what something cost. */
function offeredPrices({ body, quoted, phrases }: Reading, prices: readonly number[]): number[] {
  const personal = new Set(body.tokens.filter(({ word }) => FIRST_PERSON.has(word)).map(({ sentence }) => sentence));
  for (const { reason, first } of phrases)
    if (reason === "price_reported" || reason === "criticism") personal.add(body.tokens[first]?.sentence ?? -1);
  return prices.filter((index) => !quoted[index] && !personal.has(body.tokens[index]?.sentence ?? -1));
}

/** Domains that the author's name, address or e-mail claims. */
function ownDomains({ input, name }: Reading): Set<string> {
  const fromUrl = input.author.url ? hostOf(input.author.url.slice(0, 500).toLowerCase()) : undefined;
  const fromMail = input.author.email
    ? hostOf(input.author.email.slice(0, 320).toLowerCase().split("@")[1] ?? "")
    : undefined;
  const claimed = [...name.links.map(({ domain }) => domain), fromUrl?.domain, fromMail?.domain];
  return new Set(claimed.filter((domain) => domain !== undefined).filter((domain) => !PUBLIC_HOSTS.test(domain)));
}

/** "mueller-dach.example" without its ending and hyphens: "muellerdach". */
function labelOf(domain: string): string {
  return (domain.split(".")[0] ?? "").replaceAll("-", "");
}

/**
 * Whose site a domain is, written as words in the text: "mueller-dach" or "Müller Dach" for mueller-dach.example.
 * @param takenUp words that article or thread said before
 */
function namesFirm({ body }: Reading, domains: ReadonlySet<string>, takenUp: ReadonlySet<number> = new Set()): Span[] {
  const labels = new Set([...domains].map(labelOf).filter((label) => label.length >= 6));
  if (labels.size === 0) return [];
  return body.tokens.flatMap((_, index) => {
    if (takenUp.has(index)) return [];
    const length = [3, 2, 1].find((count) =>
      labels.has(
        body.tokens
          .slice(index, index + count)
          .map(({ word }) => word)
          .join(""),
      ),
    );
    return length === undefined
      ? []
      : spansOf(body, [{ first: index, last: Math.min(index + length, body.tokens.length) - 1 }]);
  });
}

/** "plumbers-perth24.com": a domain that a search is to find, and that nobody would give a diary. */
function isOfKeywords(domain: string): boolean {
  return !PUBLIC_HOSTS.test(domain) && (KEYWORDS.test(domain) || WARES.test(domain) || PRAISED.test(domain));
}

/** What the author's address shows. */
export function readAuthorUrl({ input }: Reading): Signal[] {
  const url = input.author.url?.slice(0, 500) ?? "";
  const own = url === "" ? undefined : hostOf(url.toLowerCase());
  if (!own) return [];
  const signal = (reason: Reason, applies: boolean): Signal[] =>
    signalFrom(reason, applies ? [{ start: 0, end: url.length }] : [], { field: "author.url" });
  const path = url
    .replace(/^\w{1,10}:\/\//, "")
    .split("/")
    .slice(1)
    .join("/")
    .toLowerCase();
  return [
    ...signal("url_given", true),
    ...signal("url_keyword", isOfKeywords(own.domain) || KEYWORDS.test(path) || SHORTENERS.has(own.domain)),
    ...signal("url_deep", path.length > 12),
  ];
}
