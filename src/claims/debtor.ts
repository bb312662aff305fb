import { canonicalJson } from "../evidence/record.ts";
import { sha256, toBase64Url } from "../shared/bytes.ts";
import type { Db } from "../db/client.ts";
import { findLegalForm } from "../debtors/legal-forms.ts";
import { AppError } from "../shared/errors.ts";
import { checkVatId } from "../shared/vat-id.ts";
import type { DebtorRow } from "./claim.ts";
import { findDebtor } from "./repository.ts";

/** A business that a claim is made against, as an owner enters it. Consumers are never charged (§ 312j BGB and its kin). */
export type DebtorInput = {
  kind: "business";
  name: string;
  email: string;
  vat_id?: string;
  register?: string;
  address: { line1: string; line2?: string; postal_code: string; city: string; country: string };
};

/** Where a German court order is served and enforced without more; elsewhere claims are off. */
export const DEBTOR_COUNTRIES: readonly string[] = ["DE", "AT"];

/**
 * Makes the debtor's row. Its id is the hash of its content, so the same party entered twice is one debtor. Where that row
 * was erased it stays so, and the party gets the next: what was forgotten does not come back into old claims.
 * @throws AppError `debtor_invalid` for a country off the list or a VAT id that cannot be one
 */
export async function createDebtor(db: Db, siteId: string, input: DebtorInput, now: number): Promise<DebtorRow> {
  const { kind, name, email, address } = input;
  const refuse = (path: string, message: string) =>
    new AppError("debtor_invalid", message, { issues: [{ path: `/debtor/${path}`, message }] });
  if (!DEBTOR_COUNTRIES.includes(address.country)) {
    throw refuse(
      "address/country",
      `Claims against debtors in ${address.country} are not possible: only ${DEBTOR_COUNTRIES.join(", ")}.`,
    );
  }
  const vat = input.vat_id === undefined ? undefined : checkVatId(input.vat_id);
  if (vat?.valid === false) throw refuse("vat_id", `${vat.id} is no VAT id: its form or its check digit is wrong.`);
  const content = {
    siteId,
    kind,
    name,
    email,
    vatId: vat?.id ?? null,
    register: input.register ?? null,
    line1: address.line1,
    line2: address.line2 ?? null,
    postalCode: address.postal_code,
    city: address.city,
    country: address.country,
  };
  for (let erasures = 0; ; erasures++) {
    const named = erasures === 0 ? content : { ...content, erasures };
    const id = toBase64Url((await sha256(canonicalJson(named))).slice(0, 16));
    const stored = await findDebtor(db, id);
    if (!stored || stored.erasedAt === null) return { ...content, id, createdAt: now, erasedAt: null };
  }
}

/** A party whose entry was corrected has several rows: what they share makes them one. */
export function isSameParty(one: DebtorRow, other: DebtorRow): boolean {
  return (["id", "email", "name", "vatId", "register"] as const).some(
    (field) => one[field] !== null && one[field] === other[field],
  );
}

/** What shows that the debtor is a business; empty when only the owner's word does. */
export function businessProofs(debtor: Pick<DebtorRow, "name" | "vatId" | "register">): string[] {
  return [
    ...(debtor.vatId === null ? [] : ["vat_id"]),
    ...(debtor.register === null ? [] : ["register"]),
    ...(findLegalForm(debtor.name) ? ["legal_form"] : []),
  ];
}
