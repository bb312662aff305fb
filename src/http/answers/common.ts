import * as v from "valibot";
import { creditorTax, MINOR_UNITS, rule, told } from "../../web/schemas.ts";

export { locale, rule } from "../../web/schemas.ts";

// What the answers of several parts of the API are made of.

/** The answer of each operation by its id. */
export type Answers = Record<string, v.GenericSchema>;

export const time = v.pipe(v.string(), v.isoTimestamp());
export const cursor = v.nullable(v.string());
export const outcome = v.picklist(["pass", "hint", "flag", "violation", "unknown"]);
export const sum = told(v.pipe(v.number(), v.integer()), MINOR_UNITS);
export const fee = v.object({ rule, amount: sum, currency: v.string() });
export const address = v.object({
  line1: v.string(),
  line2: v.nullable(v.string()),
  postal_code: v.string(),
  city: v.string(),
  country: v.string(),
});
export const creditor = v.object({
  id: v.string(),
  legal_name: v.string(),
  address,
  email: v.string(),
  tax_number: v.nullable(v.string()),
  vat_id: v.nullable(v.string()),
  iban: v.nullable(v.string()),
  provider: v.picklist(["stripe", "manual"]),
  stripe_account: v.nullable(v.string()),
  tax: creditorTax,
});
