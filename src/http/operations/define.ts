import type { Operation } from "../operation.ts";

export const SITE = "/sites/{site}";
export const COMMENT = `${SITE}/comments/{comment}`;
export const CLAIM = `${SITE}/claims/{claim}`;
export const TERMS_ERRORS = [
  "terms_outdated",
  "token_expired",
  "token_used",
  "token_invalid",
  "terms_missing",
] as const;

/** Keeps each operation's own schema types while checking its shape. */
export function define<const O extends Operation>(operation: O): O {
  return operation;
}
