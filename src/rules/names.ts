import { hostOf } from "./links.ts";
import type { LinearModel } from "./model.ts";
import { foldWord, toOriginal } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { phrases } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import { PITCH } from "./relation.ts";
import { FORENAMES } from "./lexicon/names.ts";

const PARTICLES = new Set(
  "von vom van der den de del della di da do dos du la le zu zum zur bin ibn al el abu ten ter st st. mc mac o und y e af av".split(
    " ",
  ),
);
const TITLES = new Set("dr prof med dipl ing mag mr mrs ms herr frau sir phd jr sr".split(" "));
const BUSINESS = new Set(
  "gmbh ug ag kg ohg gbr mbh ek inc llc ltd corp co plc pvt sarl bv group gruppe holding company firma agency agentur shop store onlineshop services solutions solution consulting studio hotel praxis kanzlei verlag media marketing digital academy institute technologies tech".split(
    " ",
  ),
);
const NOT_A_NAME = new Set(
  `anonym anonymous anonymus admin administrator gast guest user nutzer leser leserin niemand nobody someone jemand unbekannt unknown test tester webmaster blogger besucher visitor ich me mama papa oma opa katze hund fan freund freundin gamer troll master king queen boss
  hase maus bär engel teufel wolf fuchs drache ninja ritter hexe held dude guy girl boy lady mister der die das the mr_x xxx noname n.n nn na none null`
    .split(/\s+/)
    .map(foldWord),
);
/** Words of trade that turn up in keyword names; two of them, or one beside a plain noun, make a name a search query. */
const TRADE = new Set(
  `seo backlink backlinks hosting webdesign design marketing service services cheap best buy online shop store loan loans insurance casino poker betting escort escorts essay essays assignment writing help company agency packers movers
  repair cleaning plumber plumbing roofing dentist lawyer attorney hotel hotels travel tour tours taxi limo car cars rent rental used shoes watches jewelry bags replica viagra cialis pharmacy pills weight loss keto cbd vape forex bitcoin crypto trading
  software app apps download free coupon coupons discount deals price prices sale wholesale supplier suppliers manufacturer training course courses institute academy classes coaching tutor dumps exam consultant consultants experts expert web
  development developer developers packages package traffic ranking followers likes followers proxy vpn server digital furniture mattress mattresses realtor realty estate property properties homes apartments flats villas packers gym fitness massage spa salon
  günstig günstige billig billige kaufen bestellen kredit kredite versicherung versicherungen umzug umzugsunternehmen entrümpelung reinigung gebäudereinigung schlüsseldienst handwerker dachdecker autoankauf ankauf verkauf immobilien makler
  onlineshop angebote rabatt gutschein gutscheine reisen ferienwohnung ferienwohnungen hotel detektei übersetzung übersetzungsbüro ghostwriter nachhilfe webseite website agentur seoagentur suchmaschinenoptimierung werbeagentur photovoltaik solaranlagen
  wärmepumpe fenster türen küchen möbel matratzen schuhe uhren schmuck parfum kosmetik nahrungsergänzung abnehmen diät potenzmittel sportwetten spielautomaten wetten erotik partnersuche singlebörse`
    .split(/\s+/)
    .map(foldWord),
);

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

export type NameKind = "real" | "initials" | "nickname" | "business" | "keyword" | "address" | "phrase" | "missing";

/** What kind of name this is; the list of forenames only ever helps, form suffices. */
export function readName(reading: Reading): { kind: NameKind; signals: readonly Signal[] } {
  const { name, input } = reading;
  const shown = input.author.name.trim();
  const whole = toOriginal(name.normalized, 0, name.normalized.text.trimEnd().length);
  const kind = kindOfName(shown, reading);
  const reason: Record<NameKind, Reason> = {
    real: "name_real",
    initials: "name_initials",
    nickname: "name_nickname",
    business: "name_business",
    keyword: "name_keyword",
    address: "name_address",
    phrase: "name_phrase",
    missing: "name_missing",
  };
  const signals = signalFrom(reason[kind], "author.name", [whole]);
  return { kind, signals: signals.length > 0 ? signals : bareSignal(reason[kind], 1) };
}

function kindOfName(shown: string, { name }: Reading): NameKind {
  const words = name.tokens
    .filter((token) => token.kind === "word" || token.kind === "number")
    .map((token) => token.word);
  if (!/[\p{L}\p{N}]/u.test(shown)) return "missing";
  if (
    name.links.length > 0 ||
    name.tokens.some((token) => token.kind === "mail") ||
    (/\.\w/.test(shown) && !/\s/.test(shown) && hostOf(shown.toLowerCase()))
  )
    return "address";
  const trade = words.filter((word) => TRADE.has(word)).length;
  const legal = words.some((word, index) => index > 0 && BUSINESS.has(word));
  if (trade >= 2 || (trade >= 1 && words.length >= 3 && !/^\p{Lu}\p{Ll}+$/u.test(shown.split(/\s+/)[0] ?? "")))
    return "keyword";
  if (
    phrases()
      .match(name.tokens)
      .some((match) => PITCH.has(match.reason) && match.last > match.first)
  )
    return "keyword";
  if (legal) return "business";
  if (trade === 1) return words.length === 1 || !FORENAMES.has(words[0] ?? "") ? "keyword" : "business";
  if (words.length > 5) return "phrase";
  return formOfName(shown, words);
}

/** Judges by form alone: names of every culture are words of letters, written with a capital where the script has one. */
function formOfName(shown: string, words: readonly string[]): NameKind {
  if (words.some((word) => NOT_A_NAME.has(word)) && !words.some((word) => FORENAMES.has(word))) return "nickname";
  if (/[\p{N}_@#$%&*+=<>|~^!?/\\]/u.test(shown)) return "nickname";
  const parts = shown
    .replace(/\(.{0,40}\)|["„“'‘’].{0,40}["“”'‘’]\s/u, " ")
    .split(/[\s,]+/)
    .filter(Boolean);
  const bearing = parts.filter(
    (part) => !TITLES.has(foldWord(part).replace(/\./g, "")) && !PARTICLES.has(foldWord(part)),
  );
  if (bearing.length === 0) return "nickname";
  if (
    bearing.every(
      (part) =>
        /^(?:\p{L}\.?-?){1,3}$/u.test(part) &&
        (part.includes(".") || part.length <= 2) &&
        part === part.toUpperCase() &&
        /^\p{Lu}/u.test(part),
    )
  )
    return "initials";
  if (bearing.every(isNamePart)) return "real";
  const forename = bearing.some((part) => FORENAMES.has(foldWord(part)));
  return forename && bearing.every((part) => /^[\p{L}\p{M}.'’-]+$/u.test(part)) ? "real" : "nickname";
}

function isNamePart(part: string): boolean {
  if (!/^[\p{L}\p{M}][\p{L}\p{M}.'’ʻ`·-]*$/u.test(part)) return false;
  // Scripts without capitals: any word of letters can be a name.
  if (/^\p{Lo}/u.test(part)) return part.length <= 20;
  if (part.length === 1 || /^\p{Lu}\.$/u.test(part)) return /^\p{Lu}/u.test(part);
  if (/^(?:d|l|o|m)['’]\p{Lu}/u.test(part)) return true;
  return (
    /^\p{Lu}/u.test(part) &&
    (!/\p{Lu}{2}/u.test(part) || part === part.toUpperCase()) &&
    !/(.)\1\1/u.test(part) &&
    part.length <= 24
  );
}
