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
import { isWordOrNumber } from "./tokens.ts";
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

/** Endings of words that name a trade or a shop, in both languages. */
const TRADE_ENDING = letterExpression(
  String.raw`(?:dienst|notdienst|[\p{L}]{3,}bau|vergleich|vermietung|ankauf|abholung|verwertung|markise|zubehoer|bedarf|grosshandel|profi|meisterbetrieb|betrieb|hof(?:laden)|baeckerei|metzgerei|brauerei|gaertnerei|service|services|shop|markt|welt|profis?|technik|handel|versand|verleih|schule|praxis|zentrum|center|centre|studio|laden|palast|paradies|outlet|direkt|express|rechner|reisen|touren|tours|moebel|reinigung|umzug|umzuege|beratung|verwaltung|vertrieb|agentur|systeme|systems|systemhaus|redaktion|tipps|portal|manufaktur|roesterei|apotheke|kanzlei|pension|restaurant|catering|energie|solar|folien|supplies|deals|reviews|rentals?|repairs?|clinic|experts?|academy|hort|werkstatt|(?:bestattungs|mode|schuh|kaffee|gast|wirts|sanitaets|reform|kauf|leih|traum|fertig|moebel)haus|ferienhof|garage|wholesale|factory|creation|buddy|guard|tutors?|papers|packers|movers|cleaners|plumbers|roofers|builders|hosting|soft|ware|sanierung|behandlung|bewertung|insulation|dentistry|ratgeber|[\p{L}]{3,}-?(?:kredit|versicherung|pflege|kontor|buero|klinik|bestattung|aufloesung|erstattung|vermittlung|unterricht|implantate|geraete|ersatzteile?|giveaway|vault|bazaar|panel|desk|helpline))$`,
);
/** "Anna aus Ulm", "Sue from Leeds", "Tom in York" are called Anna, Sue and Tom. */
const FROM = letterExpression(
  String.raw`(?<=^[\p{L}][\p{L}\p{M}.-]+(?:\s[\p{L}][\p{L}\p{M}.-]*)?)\s(?:(?:aus|from)\s[\p{L}]|in\s[\p{Lu}]).*$`,
);
/** "Müller & Söhne", "Harper and Co", "Gebr. Stein", "Handels e.K.", "24h Locksmith", in lower case. */
const HOUSE = letterExpression(
  String.raw`(?:&|\+|\bund|\band)\s(?:s\u00f6hne|sons?|partner|partners|co|cie|kollegen|t\u00f6chter|daughters|bros)\b|^gebr(?:\.|\u00fcder)\s|\be\.\s?[kvg]\.|^\d{1,2}\s?h\s|^team\s[\p{L}]|\sin\s(?:the\s)?[\p{Ll}][\p{L}]+$`,
);
/** "VoteDesk", "AgroPlus Export": written as brands are. */
const BRAND = letterExpression(
  String.raw`[\p{Ll}]{2}(?:Hub|Desk|Vault|Mart|World|Nest|Barn|Box|Pro|Check|Deals?|Coin|Pilot|Path|Works|Labs?|Tech|Shop|Store|Point|Care|Plus|Panel|Shield|Host|Cloud|Pay|Kart|Bazaar|Direct|Kasse|Kredit|Apps?|Prints?|Press|Zone|Meds|Quote|Scan|Boost|Bridge|Loft|Gear|Smart|Safe|Sure|Wear|Stay|Share|Forge|Drop|Flow|Rack|Fast|Space|Pool|Sync|Guard|Sofort|Online)(?![\p{L}])`,
);
/** Cheap to ask, and true of few names. */
const MAYBE_HOUSE = /[&+]|[ua]nd\s|^gebr|e\.|\d\s?h\s|^team\s|\sin\s/i;
/** "Rossi S.r.l.", "Novák a.s.", "Fa. Dierksen", Japanese and Chinese firms, and what Russian firms and advertisements begin with. */
const LEGAL_FORM =
  /\s(?:s\.?\s?r\.?\s?l|b\.v|n\.v|k\.k|s\.a\.r\.l|sp\.\s?z\s?o\.\s?o|s\.p\.a|s\.l|a\/s|a\.s)\.?$|\u682a\u5f0f\u4f1a\u793e|\u6709\u9650\u4f1a\u793e|\u516c\u53f8$|^fa\.\s|^(?:\u043e\u043e\u043e|\u043a\u0443\u043f\u0438\u0442\u044c|\u0437\u0430\u043a\u0430\u0437\u0430\u0442\u044c|\u0441\u043a\u0430\u0447\u0430\u0442\u044c|\u043a\u0430\u0437\u0438\u043d\u043e)\s/i;
/** "Gina at Printella", "Ricky from PrintAssist", "Robyn VA", "Pete's Meats", "Nails by Tara": in whose name somebody writes. */
const ON_BEHALF = letterExpression(
  String.raw`\s(?:at|by)\s[\p{Lu}]|\s(?:from|von|vom|bei|of)\s\S*[\p{Ll}][\p{Lu}]|\s(?:SEO|AI|KI|VA|IT|PR|TV|MLM|DBA|AWS|VPN|CBD|LED|PC|HR|UK|USA|EU|DE|BD)$|^(?:SEO|PC|IT|EDV|HR|AI|KI|LED|PV)\s|[\p{L}]{2}[\u2019']s\s[\p{Lu}]`,
);
const CAPITAL_WITHIN = letterExpression(String.raw`[\p{Ll}][\p{Lu}]`);
const LETTER_OR_DIGIT = letterExpression(String.raw`[\p{L}\p{N}]`);
const ADDRESS = letterExpression(String.raw`\.[\p{L}]{2,}$`);
const NUMBERED = letterExpression(String.raw`^[\p{L}]{4,}(?:24|4u|2go)$`);
/** "Peter (Dachsanierung Essen)", "Emma | VPN deals": what stands beside a name. */
const BESIDE = /(?:\s[-\u2013]\s|\s?[([{|])(.{0,80})$/u;
const LONG = 11;
const VERY_LONG = 14;
/** "Joe's", with either apostrophe. */
const POSSESSIVE = /[\u2019']s\b/;
const POSSESSIVE_ENDING = /[\u2019']s$/;

function kindOfName(shown: string, { name }: Reading): NameKind {
  const words = name.tokens.filter(isWordOrNumber).map(({ word }) => word);
  if (!LETTER_OR_DIGIT.test(shown)) return "missing";
  const addressed = ADDRESS.test(shown) && !/\s/.test(shown) && hostOf(shown.toLowerCase()) !== undefined;
  if (name.links.length > 0 || name.tokens.some((token) => token.kind === "mail") || addressed) return "address";
  // "Ruth Adeleke, tutor (Ladder Maths)": a name with what its bearer does is a name.
  const bare = shown.replace(/\s{0,3}[([{|].*$/, "");
  const [plain = shown] = bare
    .replace(FROM.for(bare), (place) => (CAPITAL_WITHIN.test(place) ? place : ""))
    .split(/,|\s[-\u2013|]\s|\s?\/\s?/);
  const bearer = wordsOf(plain);
  const last = bearer.at(-1) ?? "";
  const beside = foldWord(BESIDE.exec(shown)?.[1] ?? "").match(/[a-z]{2,}/g) ?? [];
  const personal =
    [FORENAMES, TITLES, KINSHIP].some((list) => list.has(bearer[0] ?? "")) ||
    // "L. Vestergaard, traffic engineer"
    (/^[^,]+,\s/.test(shown) && formOfName(plain) === "real");
  const possessive = POSSESSIVE.test(plain);
  const isSurname = (word: string): boolean =>
    personal && !possessive && bearer.indexOf(word) > 0 && (TRADE_SURNAMES.has(word) || SURNAMES.has(word));
  const borne = (word: string): boolean => PARTICLES.has(words[words.indexOf(word) - 1] ?? "") && personal;
  const told = personal && plain !== shown ? bearer : words;
  const trade = told.filter((word) => TRADE.has(word) && !isSurname(word) && !borne(word)).length;
  const firm = told.length > 1 && told.some((word) => FIRMS.has(word) && !isSurname(word) && !borne(word));
  const placed = words.length > 1 && PLACES.has(words.at(-1) ?? "") && bearer.length === words.length;
  if (trade >= 2) return "keyword";
  if (isHouse(plain)) return firm || trade > 0 || !/\sin\s/iu.test(plain) ? "business" : formOfName(plain.trim());
  if (ON_BEHALF.test(plain) && !KINSHIP.has(last)) return "business";
  if (
    personal &&
    beside.length > 1 &&
    beside.some((word) => TRADE.has(word) || FIRMS.has(word) || isTradeCompound(word))
  )
    return "business";
  if (personal && bearer.length <= 4 && trade === 0 && !firm && !BUSINESS.has(last) && !isTradeCompound(last))
    return formOfName(plain.trim());
  if (trade === 1 && words.length >= 2) return personal ? "business" : "keyword";
  if (
    phrases()
      .match(name.tokens)
      .some((match) => PITCH.has(match.reason) && match.last > match.first)
  )
    return "keyword";
  if (firm || placed || isTrading(words)) return "business";
  if (trade === 1) return "keyword";
  if (bearer.filter((word) => !TITLES.has(word)).length > 5) return "phrase";
  return formOfName(plain.trim() === "" ? shown : plain.trim());
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
