import { findRefusal, isUniqueViolation } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { findLegalForm } from "../debtors/legal-forms.ts";
import { AppError } from "../shared/errors.ts";
import { checkVatId } from "../shared/vat-id.ts";
import type { DebtorRow } from "./claim.ts";
import { findSameDebtor } from "./debtor-repository.ts";

/** A business that a claim is made against, as an owner enters it. Consumers are never charged (§ 312j BGB and its kin). */
export type DebtorInput = {
  kind: "business";
  name: string;
  email: string;
  vat_id?: string;
  register?: string;
  address: { line1: string; line2?: string; postal_code: string; city: string; country: string };
};

const POSTAL_CODES: Readonly<Record<string, RegExp>> = { DE: /^\d{5}$/, AT: /^\d{4}$/ };

/** Where a German court order is served and enforced without more; elsewhere claims are off. */
export const DEBTOR_COUNTRIES: readonly string[] = Object.keys(POSTAL_CODES);

/**
 * Makes the debtor's row, or finds it: the same party entered twice is one debtor. One that was erased stays so, and the party
 * gets another: what was forgotten does not come back into old claims.
 * @throws AppError `debtor_invalid` for a country off the list, a postal code that cannot be one there, or such a VAT id
 */
export async function createDebtor(
  { db, clock, newId }: Pick<Deps, "db" | "clock" | "newId">,
  siteId: string,
  input: DebtorInput,
): Promise<DebtorRow> {
  const { kind, name, email, address } = input;
  const refuse = (path: string, message: string) =>
    new AppError("debtor_invalid", message, { issues: [{ path: `/debtor/${path}`, message }] });
  if (!DEBTOR_COUNTRIES.includes(address.country)) {
    throw refuse(
      "address/country",
      `Claims against debtors in ${address.country} are not possible: only ${DEBTOR_COUNTRIES.join(", ")}.`,
    );
  }
  // No letter would arrive: the time to answer would run all the same.
  if (!POSTAL_CODES[address.country]?.test(address.postal_code)) {
    throw refuse("address/postal_code", `${address.postal_code} is no postal code of ${address.country}.`);
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
    erasedAt: null,
  };
  return (await findSameDebtor(db, content)) ?? { ...content, id: newId(), createdAt: clock() };
}

/**
 * Does what names a debtor, in one batch: once more where the same party was entered, or erased, at that very moment. The
 * batch failed as a whole then, and now finds the row as it is.
 */
export async function onceMoreIfOutrun<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOutrun = findRefusal(error, /FOREIGN KEY constraint failed/) ?? isUniqueViolation(error, "debtors.id");
    if (!isOutrun) throw error;
    return await work();
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
