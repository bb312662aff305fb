import { compact } from "../shared/compact.ts";
import { toCountry } from "./address.ts";
import { foundOn, type Candidate } from "./candidate.ts";
import type { ReadPage } from "./guarded-fetch.ts";
import { findLegalForm } from "./legal-forms.ts";
import { checkVatId } from "../shared/vat-id.ts";

type Node = Readonly<Record<string, unknown>>;

const MAX_NODES = 200;
const ORGANISATION =
  /(?:Organization|Organisation|Corporation|Business|Store|Company|Agency|Service|Restaurant|Hotel|Shop|Dealer|Attorney|Dentist|Physician)$/;

/**
 * The organisations that a page states in JSON-LD (schema.org). One without an address and without a legal name is only a
 * brand, and names no party.
 * @see https://schema.org/Organization
 */
export function readOrganisations(page: ReadPage, texts: readonly string[]): Candidate[] {
  return texts
    .flatMap((text) => nodesOf(parseJson(text)))
    .filter(isOrganisation)
    .flatMap((node) => toCandidate(page, node) ?? [])
    .slice(0, 5);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ""));
  } catch {
    return undefined;
  }
}

/** The objects of a document, each with what it names as publisher, parent or the like; breadth first and bounded. */
function nodesOf(document: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [document];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES && at < MAX_NODES * 10; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (typeof value === "object" && value !== null) {
      const node = value as Node;
      nodes.push(node);
      queue.push(node["@graph"], node.publisher, node.mainEntity);
    }
  }
  return nodes;
}

function isOrganisation(node: Node): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && ORGANISATION.test(type));
}

function toCandidate(page: ReadPage, node: Node): Candidate | undefined {
  const found = foundOn(page);
  const address = [node.address].flat().find((one): one is Node => typeof one === "object" && one !== null);
  const legalName = textOf(node.legalName, 120);
  const name = legalName ?? textOf(node.name, 120);
  if (name === undefined || (legalName === undefined && !address)) return undefined;
  const form = findLegalForm(name)?.form;
  const vat = textOf(node.vatID, 30);
  const check = vat === undefined ? undefined : checkVatId(vat);
  const said = (value: unknown, max: number) => {
    const text = textOf(value, max);
    return text === undefined ? undefined : found(text, "json_ld");
  };
  const countryText =
    textOf(address?.addressCountry, 60) ?? textOf((address?.addressCountry as Node | undefined)?.name, 60);
  const country =
    countryText === undefined ? undefined : /^[A-Z]{2}$/.test(countryText) ? countryText : toCountry(countryText);
  const email = textOf(node.email, 254)
    ?.replace(/^mailto:/i, "")
    .toLowerCase();
  const fields = {
    // A name that is not called legal may be a brand.
    name: found(name, "json_ld", legalName !== undefined || form ? 1 : 0.6),
    legal_form: form && found(form.name, "json_ld"),
    line1: said(address?.streetAddress, 120),
    postal_code: said(address?.postalCode, 12),
    city: said(address?.addressLocality, 80),
    country: country === undefined ? undefined : found(country, "json_ld"),
    vat_id: check?.valid ? found(check.id, "json_ld") : undefined,
    email: email !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? found(email, "json_ld") : undefined,
    phone: said(node.telephone, 40),
  };
  return { fields: compact(fields), natural_person: form?.natural ?? true };
}

function textOf(value: unknown, max: number): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).replaceAll(/\s+/g, " ").trim();
  return text === "" || text.length > max ? undefined : text;
}
