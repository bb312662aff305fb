/** A postal address as a page writes it. `country` only where the page says or shows it. */
export type PostalAddress = {
  line1: string;
  postal_code: string;
  city: string;
  country: string | null;
  line: number;
};

const COUNTRIES: Readonly<Record<string, string>> = {
  deutschland: "DE",
  germany: "DE",
  allemagne: "DE",
  d: "DE",
  de: "DE",
  österreich: "AT",
  oesterreich: "AT",
  austria: "AT",
  a: "AT",
  at: "AT",
  schweiz: "CH",
  switzerland: "CH",
  suisse: "CH",
  svizzera: "CH",
  ch: "CH",
  liechtenstein: "LI",
  luxemburg: "LU",
  luxembourg: "LU",
  l: "LU",
  lu: "LU",
  niederlande: "NL",
  netherlands: "NL",
  "the netherlands": "NL",
  nederland: "NL",
  frankreich: "FR",
  france: "FR",
  italien: "IT",
  italy: "IT",
  italia: "IT",
  spanien: "ES",
  spain: "ES",
  españa: "ES",
  polen: "PL",
  poland: "PL",
  "united kingdom": "GB",
  uk: "GB",
  england: "GB",
  irland: "IE",
  ireland: "IE",
  usa: "US",
  "united states": "US",
  zypern: "CY",
  cyprus: "CY",
  malta: "MT",
  belgien: "BE",
  belgium: "BE",
  dänemark: "DK",
  denmark: "DK",
  tschechien: "CZ",
  "czech republic": "CZ",
};

const CITY = String.raw`\p{Lu}[\p{L}.'’]*(?:[ /-]\(?[\p{L}.'’]+\)?){0,5}`;
const PLACE = new RegExp(
  String.raw`(?:^|[\s,|·•:])(?:(D|DE|A|AT|CH|L|LU)[-–\s]{1,3})?(\d{5}|\d{4})\s{1,3}(${CITY})`,
  "u",
);
const STREET =
  /^(?:[\p{L}\d][\p{L}\d.'’/ -]{2,60}?\s?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?(?:\s?\([^)]{1,30}\)|,?\s(?:Haus|Top|Tür|Stiege|OG|EG|\d\.)[\p{L}\d .]{0,20})?|\d{1,4}[a-z]?,?\s\p{L}[\p{L}.' -]{2,50})$/u;
const NO_STREET = /^(?:tel|fon|fax|phone|mobil|ust|vat|hr[ab]|amtsgericht|steuer|iban|§|stand|version|copyright|©)/i;
const PO_BOX = /^(?:postfach|p\.?\s?o\.?\s?box)\s[\d ]{2,12}$/i;

/** The country that a word names; undefined for any other word. */
export function toCountry(text: string): string | undefined {
  return COUNTRIES[text.trim().replace(/\.$/, "").toLowerCase()];
}

/**
 * The first address of some lines: postal code and town, and the street before them on the line or on the line above.
 * A number and a word that no street precedes may be anything, so they are no address.
 */
export function findAddress(lines: readonly string[]): PostalAddress | undefined {
  for (const [line, text] of lines.entries()) {
    if (/^(?:tel|fon|fax|phone|mobil|iban|konto|blz)/i.test(text)) continue;
    const place = PLACE.exec(text);
    if (!place) continue;
    const before = partsOf(text.slice(0, place.index)).at(-1);
    const line1 = [before, lines[line - 1], lines[line - 2]].flatMap(
      (part, at) => streetOf(part ?? "", at === 2) ?? [],
    )[0];
    if (line1 === undefined) continue;
    const [city, named] = cityAndCountry(place[3] ?? "");
    const rest = partsOf(text.slice(place.index + place[0].length))[0] ?? "";
    const country = toCountry(place[1] ?? "") ?? named ?? toCountry(rest) ?? toCountry(lines[line + 1] ?? "") ?? null;
    return { line1, postal_code: place[2] ?? "", city, country, line };
  }
  return undefined;
}

/** Two lines above the town only a street beside a post box or a district counts, else anything with a number would. */
function streetOf(line: string, isFar: boolean): string | undefined {
  const part = partsOf(line).at(-1) ?? "";
  const plain = part.replace(
    /^(?:adresse|anschrift|address|sitz|straße|street|postanschrift|hausanschrift)\s?:?\s/i,
    "",
  );
  if (PO_BOX.test(plain)) return plain;
  if (NO_STREET.test(plain) || !STREET.test(plain) || /^\d{4,5}\s/.test(plain)) return undefined;
  return isFar && !/(?:str\.?|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer)\s?\d/i.test(plain)
    ? undefined
    : plain;
}

/** "Köln Germany" and "Wien, Österreich": the last word may be the country. */
function cityAndCountry(text: string): [city: string, country: string | undefined] {
  const words = text.split(" ");
  for (const count of [2, 1]) {
    const country = words.length > count ? toCountry(words.slice(-count).join(" ").replace(/[()]/g, "")) : undefined;
    if (country !== undefined && words.slice(-count).join("").length > 2)
      return [words.slice(0, -count).join(" "), country];
  }
  return [
    text.replace(/\s(?:Tel|Telefon|Fon|Fax|E-?Mail|Phone|Mobil|Web|Internet)\b.*$/i, "").replace(/[.\s-]+$/, ""),
    undefined,
  ];
}

/** The pieces of a line that commas, bullets and bars part. */
export function partsOf(line: string): string[] {
  return line
    .split(/\s?[,|·•;]\s|\s[–—-]\s|\s\/\s|[|·•]/)
    .map((part) => part.trim().replace(/,$/, ""))
    .filter((part) => part !== "");
}
