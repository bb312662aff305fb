import { BRAND, HOUSE, LEGAL_FORM, MAYBE_HOUSE, ON_BEHALF, TRADE_ENDING } from "./lexicon/name-forms.ts";
import { letterExpression } from "./letters.ts";
import { hostOf } from "./links.ts";
import type { LinearModel } from "./model.ts";
import { formOfName, type NameKind } from "./name-form.ts";
import { foldWord, toOriginal } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { phrases } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import { PITCH } from "./relation.ts";
import {
  BUSINESS,
  FIRMS,
  FORENAMES,
  KINSHIP,
  PARTICLES,
  PLACES,
  SURNAMES,
  TITLES,
  TRADE,
  TRADE_SURNAMES,
} from "./name-words.ts";
import { isWordOrNumber, type Text } from "./tokens.ts";
import { isCompound } from "./word-form.ts";

/** By hand: a kind of name is one thing or another, there is nothing to weigh against it. */
export const NAME_MODEL: LinearModel = {
  flag: 0.5,
  violation: 1.1,
  bias: -3,
  weights: {
    name_nickname: 4.5,
    name_initials: 3.5,
    name_missing: 6,
    name_keyword: 7,
    name_address: 7,
    name_business: 5,
    name_phrase: 6,
  },
};

/** What kind of name this is; the list of forenames only ever helps, form suffices. */
export function readName(reading: Reading): { kind: NameKind; signals: readonly Signal[] } {
  const { name, input } = reading;
  const shown = input.author.name.trim();
  const whole = toOriginal(name.normalized, 0, name.normalized.text.trimEnd().length);
  const kind = kindOfName(shown, reading);
  const reason: Reason = `name_${kind}`;
  const signals = signalFrom(reason, [whole], { field: "author.name" });
  return { kind, signals: signals.length > 0 ? signals : bareSignal(reason, true) };
}

/** "Anna aus Ulm", "Sue from Leeds", "Tom in York" are called Anna, Sue and Tom. */
const FROM = letterExpression(
  String.raw`(?<=^[\p{L}][\p{L}\p{M}.-]+(?:\s[\p{L}][\p{L}\p{M}.-]*)?)\s(?:(?:aus|from)\s[\p{L}]|in\s[\p{Lu}]).*$`,
);
const CAPITAL_WITHIN = letterExpression(String.raw`[\p{Ll}][\p{Lu}]`);
const LETTER_OR_DIGIT = letterExpression(String.raw`[\p{L}\p{N}]`);
const ADDRESS = letterExpression(String.raw`\.[\p{L}]{2,}$`);
const NUMBERED = letterExpression(String.raw`^[\p{L}]{4,}(?:24|4u|2go)$`);
/** What stands beside a name. */
const BESIDE = /(?:\s[-\u2013]\s|\s?[([{|])(.{0,80})$/u;
const LONG = 11;
const VERY_LONG = 14;
/** "Joe's", with either apostrophe. */
const POSSESSIVE = /[\u2019']s\b/;
const POSSESSIVE_ENDING = /[\u2019']s$/;

function kindOfName(shown: string, { name }: Reading): NameKind {
  if (!LETTER_OR_DIGIT.test(shown)) return "missing";
  if (isAddress(shown, name)) return "address";
  const words = name.tokens.filter(isWordOrNumber).map(({ word }) => word);
  const plain = withoutTrimmings(shown);
  const bearer = wordsOf(plain);
  const last = bearer.at(-1) ?? "";
  const personal =
    [FORENAMES, TITLES, KINSHIP].some((list) => list.has(bearer[0] ?? "")) ||
    // "L. Vestergaard, traffic engineer"
    (/^[^,]+,\s/.test(shown) && formOfName(plain) === "real");
  const possessive = POSSESSIVE.test(plain);
  const isPartOfName = (word: string): boolean =>
    personal &&
    (PARTICLES.has(words[words.indexOf(word) - 1] ?? "") ||
      (!possessive && bearer.indexOf(word) > 0 && (TRADE_SURNAMES.has(word) || SURNAMES.has(word))));
  const told = personal && plain !== shown ? bearer : words;
  const trades = told.filter((word) => TRADE.has(word) && !isPartOfName(word)).length;
  const firm = told.length > 1 && told.some((word) => FIRMS.has(word) && !isPartOfName(word));
  const placed = words.length > 1 && PLACES.has(words.at(-1) ?? "") && bearer.length === words.length;
  if (trades >= 2) return "keyword";
  if (isHouse(plain)) return firm || trades > 0 || !/\sin\s/iu.test(plain) ? "business" : formOfName(plain.trim());
  if (ON_BEHALF.test(plain) && !KINSHIP.has(last)) return "business";
  if (personal && standsBesideTrade(shown)) return "business";
  if (personal && bearer.length <= 4 && trades === 0 && !firm && !BUSINESS.has(last) && !isTradeCompound(last))
    return formOfName(plain.trim());
  if (trades === 1 && words.length >= 2) return personal ? "business" : "keyword";
  if (isPitch(name)) return "keyword";
  if (firm || placed || isTrading(words)) return "business";
  if (trades === 1) return "keyword";
  if (bearer.filter((word) => !TITLES.has(word)).length > 5) return "phrase";
  return formOfName(plain.trim() === "" ? shown : plain.trim());
}

function isAddress(shown: string, { links, tokens }: Text): boolean {
  if (links.length > 0 || tokens.some(({ kind }) => kind === "mail")) return true;
  return ADDRESS.test(shown) && !/\s/.test(shown) && hostOf(shown.toLowerCase()) !== undefined;
}

/** "Ruth Adeleke, tutor (Ladder Maths)": a name with what its bearer does is a name. */
function withoutTrimmings(shown: string): string {
  const bare = shown.replace(/\s{0,3}[([{|].*$/, "");
  const [plain = shown] = bare
    .replace(FROM.for(bare), (place) => (CAPITAL_WITHIN.test(place) ? place : ""))
    .split(/,|\s[-\u2013|]\s|\s?\/\s?/);
  return plain;
}

/** "Peter (Dachsanierung Essen)", "Emma | VPN deals" */
function standsBesideTrade(shown: string): boolean {
  const beside = foldWord(BESIDE.exec(shown)?.[1] ?? "").match(/[a-z]{2,}/g) ?? [];
  return beside.length > 1 && beside.some((word) => TRADE.has(word) || FIRMS.has(word) || isTradeCompound(word));
}

/** "Buy cheap tyres": a phrase that advertises, and no mere word of one. */
function isPitch({ tokens }: Text): boolean {
  const found = phrases().match(tokens);
  return found.some(({ reason, first, last }) => PITCH.has(reason) && last > first);
}

function isHouse(plain: string): boolean {
  return LEGAL_FORM.test(plain) || BRAND.test(plain) || (MAYBE_HOUSE.test(plain) && HOUSE.test(plain.toLowerCase()));
}

/** Legal forms, "reifen24", and words that end like a trade: "Gebäudeservice Huber". */
function isTrading(words: readonly string[]): boolean {
  const [first = ""] = words;
  return (
    (words.length === 1 && NUMBERED.test(first)) ||
    words.some((word, index) => index > 0 && BUSINESS.has(word)) ||
    words.some((word) => TRADE_ENDING.test(word) && !SURNAMES.has(word) && !FORENAMES.has(word))
  );
}

/** "Kevin Schlüsselnotdienst": too long for the surname that it stands in the place of. */
function isTradeCompound(word: string): boolean {
  return TRADE_ENDING.test(word) && word.length >= (isCompound(word) ? LONG : VERY_LONG) && !SURNAMES.has(word);
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s.&+/-]+/u)
    .filter(Boolean)
    .map((word) => foldWord(word.replace(POSSESSIVE_ENDING, "")));
}
