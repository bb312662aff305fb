import { compact } from "../shared/compact.ts";
import { findAddress, partsOf, toCountry, type PostalAddress } from "./address.ts";
import { FIELDS, foundOn, type Candidate, type Method } from "./candidate.ts";
import { findMails, findPhone } from "./contact.ts";
import type { ReadPage } from "./guarded-fetch.ts";
import { readHost } from "./hosts.ts";
import { findLegalForm, type LegalForm } from "./legal-forms.ts";
import { readPage, type PageText } from "./page.ts";
import { findRepresentatives } from "./people.ts";
import { findRegisters } from "./register.ts";
import { readOrganisations } from "./organisation.ts";
import { findOwnerBlock } from "./sections.ts";
import { checkVatId, type VatCheck } from "../shared/vat-id.ts";
import { findVatId } from "./vat.ts";

/** What a page says about who runs it. */
export type Impressum = {
  candidates: Candidate[];
  /** Names of companies that the page names as someone else: the agency that built it, a host, an insurer. */
  others: string[];
  /** VAT ids whose form or check digit is wrong, as the page writes them. */
  invalid_vat_ids: string[];
};

/**
 * Reads a legal notice (§ 5 DDG, § 5 ECG, Art. 3 UWG of Switzerland and the like). Each value is one that stands there; what
 * is not found, or could be one of several, is left out: a person fills it in.
 */
export function readImpressum(page: ReadPage, text: PageText = readPage(page.html)): Impressum {
  const fromText = readText(page, text);
  const fromData = readOrganisations(page, text.json_ld);
  return {
    candidates: mergeCandidates([...fromText.candidates, ...fromData]),
    others: fromText.others,
    invalid_vat_ids: fromText.invalid_vat_ids,
  };
}

type Named = { name: string; form: LegalForm | undefined; line: number };

function readText(page: ReadPage, text: PageText): Impressum {
  const block = findOwnerBlock(text.lines);
  const { lines } = block;
  const others = [...new Set(block.others.flatMap((line) => nameWithForm(line)?.name ?? []))].slice(0, 10);
  const method: Method = block.under === "none" ? "page_text" : `${block.under === "law" ? "law" : "imprint"}_block`;
  const found = foundOn(page);
  const address = findAddress(lines);
  const companies = companiesOf(lines);
  const named = companies[0] ?? (address && block.under !== "none" ? nameAbove(lines, address) : undefined);
  const vatIds = vatIdsIn(lines);
  const invalid = vatIds.filter(({ check }) => !check.valid).map((vat) => vat.text);
  if (!named) return { candidates: [], others, invalid_vat_ids: invalid };

  // Of several companies in one block nobody but a person can say whose the address and numbers are: all lose confidence.
  const factor = companies.length > 1 ? 0.5 : 1;
  const said = (value: string | undefined) => (value === undefined ? undefined : found(value, method, factor));
  const register = findRegisters(lines).find(
    ({ kind }) => kind === "FN" || kind === "CHE" || (named.form && kind === named.form.register),
  );
  const valid = vatIds.filter(({ check }) => check.valid);
  const vat = new Set(valid.map(({ check }) => check.id)).size === 1 ? valid[0] : undefined;
  const [mail] = findMails(lines, text.hidden_mails, readHost(new URL(page.url).hostname).domain);
  const people = findRepresentatives(lines);
  const derived =
    register?.country ??
    (vat?.labelled ? vat.check.country : null) ??
    (block.under === "law" && address?.postal_code.length === 5 ? "DE" : null);
  const fields = compact({
    name: found(named.name, method, named.form ? factor : factor * 0.7),
    legal_form: said(named.form?.name),
    line1: said(address?.line1),
    postal_code: said(address?.postal_code),
    city: said(address?.city),
    country:
      said(address?.country ?? undefined) ??
      (address && derived !== null ? found(derived, "derived", factor) : undefined),
    register: said(register?.text),
    vat_id: vat && found(vat.check.id, method, factor * (vat.labelled ? 1 : 0.7)),
    represented_by: people === undefined ? undefined : found(people, method, factor * 0.9),
    email: mail && found(mail.address, mail.disguised ? "deobfuscated" : method, mail.disguised ? 1 : factor),
    phone: said(findPhone(lines)),
  });
  const natural = named.form?.natural ?? register === undefined;
  const rest = companies.slice(1).map(({ name, form }) => ({
    fields: { name: found(name, method, 0.5), ...(form && { legal_form: found(form.name, method, 0.5) }) },
    natural_person: form?.natural ?? true,
  }));
  return { candidates: [{ fields, natural_person: natural }, ...rest], others, invalid_vat_ids: invalid };
}

/** The VAT ids that lines name. The label is often a heading of its own, on the line above. */
function vatIdsIn(lines: readonly string[]): { text: string; labelled: boolean; check: VatCheck }[] {
  return lines.flatMap((line, at) => {
    const vat = findVatId(line);
    if (!vat) return [];
    const { text } = vat;
    const read = vat.labelled ? vat : findVatId(`${lines[at - 1] ?? ""} ${line}`);
    return [{ text, labelled: read?.labelled === true && read.text === text, check: checkVatId(text) }];
  });
}

const LABEL =
  /^(?:angaben gemäß[^:]{0,60}:|(?:dienste)?anbieter(?:in)?|(?:seiten|website)?betreiber(?:in)?(?: der (?:web)?seite)?|herausgeber(?:in)?|medieninhaber(?:in)?(?: (?:und|&) herausgeber)?|firma|firmenname|firmenwortlaut|unternehmen|name|company(?: name)?|legal name|anschrift|adresse|address|impressum|imprint|inhaber(?:in)?|publisher|éditeur|operator|provider|kontakt)(?:\s?:|\s(?:dieser (?:web)?seiten? )?(?:ist|is)(?: die| der| das| the)?|\s-|(?=\s\p{Lu}))\s*/iu;
const SENTENCE =
  /\s(?:ist|sind|wird|werden|wurde|haftet|haften|nutzen|verwenden|setzen|bedienen|übernimmt|übernehmen|is|are|was|will|provides|nutzt|verwendet|erhebt)\s/i;
const NOT_THE_OWNER =
  /^(?:vertreten|represented|gesellschafter|komplementär|persönlich|geschäftsführ|managing|registergericht|registered|tochter|mitglied|member|©|copyright)/i;
const MAX_NAME = 120;

/** The companies that the lines name as owner, each once, in order. */
function companiesOf(lines: readonly string[]): Named[] {
  const named = lines.flatMap((line, at) => {
    const found = NOT_THE_OWNER.test(line) ? undefined : nameWithForm(line);
    return found ? [{ ...found, line: at }] : [];
  });
  return [...new Map(named.map((one) => [normalizeName(one.name), one])).values()].slice(0, 4);
}

/** A company's name up to the end of its legal form; the last comma-parted piece when the line says more before it. */
function nameWithForm(line: string): { name: string; form: LegalForm } | undefined {
  const text = stripLabel(line);
  const form = findLegalForm(text);
  if (!form || form.end > MAX_NAME || SENTENCE.test(text.slice(0, form.end + 20))) return undefined;
  const name = text.slice(0, form.end).replace(/^[\s"„“»-]+|[\s,;:"“«]+$/g, "");
  const piece = /\s[|·•]\s/.test(name) ? (partsOf(name).at(-1) ?? name) : name;
  // The form alone, or behind a court ("AG Köln"), is nobody's name.
  if (
    piece.length <= form.form.name.length + 1 ||
    !/^[\p{Lu}\p{N}\p{Ll}]/u.test(piece) ||
    form.start === 0 ||
    /\d{5}/.test(piece)
  )
    return undefined;
  return /^(?:AG|Amtsgericht|HR[AB]|e-?mail|tel|ust|vat|www|http)\b/i.test(piece)
    ? undefined
    : { name: piece, form: form.form };
}

function stripLabel(line: string): string {
  let text = line;
  for (let round = 0; round < 2; round += 1) text = text.replace(LABEL, "");
  return text.replace(/^\p{L}[\p{L} /&-]{2,60}:\s/u, "");
}

/** Without a legal form a name is only what stands right above the street: a person, a practice, a shop. */
function nameAbove(lines: readonly string[], address: PostalAddress): Named | undefined {
  const parts = lines.slice(Math.max(0, address.line - 4), address.line + 1).flatMap(partsOf);
  const street = parts.findLastIndex((part) => stripLabel(part) === address.line1 || part === address.line1);
  for (let at = street - 1; at >= Math.max(0, street - 2); at -= 1) {
    const name = stripLabel(parts[at] ?? "").trim();
    if (isPersonOrShop(name)) return { name, form: undefined, line: address.line };
  }
  return undefined;
}

function isPersonOrShop(text: string): boolean {
  if (
    text.length < 4 ||
    text.length > 80 ||
    /[@§?!]|https?:|\d{3}/.test(text) ||
    SENTENCE.test(` ${text} `) ||
    toCountry(text)
  )
    return false;
  if (
    /^(?:impressum|imprint|kontakt|contact|angaben|anschrift|adresse|address|c\/o|z\.\s?hd|startseite|home|menü|menu|postanschrift|telefon|e-?mail)/i.test(
      text,
    )
  )
    return false;
  const words = text.split(" ");
  return words.length >= 2 && words.length <= 7 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

/** For telling whether two names are one party's: case, punctuation and the way of writing "und" do not part them. */
function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\s(?:und|and|\+)\s/g, "&")
    .replaceAll(/[^\p{L}\p{N}&]/gu, "");
}

/** One candidate for each name: of two sources that say the same field, the surer one is kept. */
export function mergeCandidates(all: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of all) {
    const key = normalizeName(candidate.fields.name?.value ?? "");
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            fields: surer(known.fields, candidate.fields),
            natural_person: known.natural_person && candidate.natural_person,
          }
        : candidate,
    );
  }
  return [...merged.values()];
}

function surer(a: Candidate["fields"], b: Candidate["fields"]): Candidate["fields"] {
  const result: Candidate["fields"] = { ...a };
  for (const field of FIELDS) {
    const [known, found] = [a[field], b[field]];
    if (found && (!known || known.confidence < found.confidence)) result[field] = found;
  }
  return result;
}
