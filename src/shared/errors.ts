/**
 * What can go wrong by a caller's doing, with the HTTP status that says so.
 * A code is stable: embeds and scripts switch on it.
 */
export const ERROR_STATUS = {
  validation_failed: 422,
  malformed_body: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  unauthorized: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  csrf_failed: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  webhook_exists: 409,
  site_exists: 409,
  site_deleting: 409,
  claims_kept: 409,
  terms_outdated: 409,
  token_expired: 409,
  token_used: 409,
  token_invalid: 422,
  idempotency_key_reused: 422,
  url_not_of_site: 422,
  parent_not_found: 422,
  thread_closed: 409,
  edit_window_over: 403,
  stale_revision: 409,
  objection_exists: 409,
  claim_open: 409,
  claim_exists: 409,
  claim_not_allowed: 422,
  mixed_terms: 422,
  stale_version: 409,
  transition_refused: 409,
  creditor_incomplete: 422,
  debtor_invalid: 422,
  attribution_insufficient: 422,
  earlier_concession: 422,
  other_debtor: 409,
  tax_settings_missing: 422,
  terms_missing: 409,
  rate_limited: 429,
  dry_run: 409,
  provider_unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/**
 * One field that did not pass: `path` is a JSON Pointer into the body, or the name of a query parameter. `rule` names what
 * it broke, e.g. `missing` or `max_length` with its `limit`, for whoever says it in other words.
 */
export type Issue = { path: string; message: string; rule?: string; limit?: number };

/**
 * A refusal with a code that callers may rely on. Entry points translate it once (RFC 9457); anything else thrown is a bug.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Further members of the problem document, e.g. `terms` with a fresh token. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, detail: string, extra: Record<string, unknown> = {}) {
    super(detail);
    this.name = "AppError";
    this.code = code;
    this.extra = extra;
  }
}

/** The refusal of what was said in one field. */
export function invalid(path: string, message: string, rule?: string): AppError {
  const issue: Issue = { path, message, ...(rule !== undefined && { rule }) };
  return new AppError("validation_failed", message, { issues: [issue] });
}

/** Gives what was found, or refuses with `not_found`, naming the thing and never its existence elsewhere. */
export function found<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new AppError("not_found", `There is no such ${what}.`);
  return value;
}
