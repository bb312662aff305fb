import qs from "qs";
import { refuse } from "./errors.ts";

/** Form text as nested objects, every leaf still a text. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

/**
 * Reads `a[b][0]=c` as Stripe does.
 * @throws StripeError on nesting or a number of parameters that no honest request has
 */
export function parseForm(text: string): Form {
  try {
    const parsed: unknown = qs.parse(text, {
      depth: 10,
      strictDepth: true,
      arrayLimit: 100,
      parameterLimit: 2000,
      throwOnLimitExceeded: true,
      plainObjects: true,
      duplicates: "last",
    });
    return parsed as Form; // qs yields only texts, arrays and objects of them
  } catch (error) {
    throw refuse(`Invalid request body: ${error instanceof Error ? error.message : "not form-encoded"}`);
  }
}

/** @returns the same parameters as one text, whatever their order: for comparing a repeated request with its first */
export function canonicalForm(value: FormValue): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
