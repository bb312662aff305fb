type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** A refusal as Stripe words it: `{error: {type, code, message, param}}` with an HTTP status. */
export class StripeError extends Error {
  readonly status: number;
  readonly type: ErrorType;
  readonly detail: Record<string, string>;

  constructor(status: number, type: ErrorType, message: string, detail: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.detail = detail;
  }

  body(): { error: Record<string, string> } {
    const doc = this.detail["code"] ? { doc_url: `https://stripe.com/docs/error-codes/${this.detail["code"]}` } : {};
    return { error: { type: this.type, message: this.message, ...this.detail, ...doc } };
  }
}

/** The request was understood and refused: 400. */
export function refuse(message: string, param?: string, code?: string): StripeError {
  return new StripeError(400, "invalid_request_error", message, { ...(code && { code }), ...(param && { param }) });
}

/** The request names a thing that is not there: 404. */
export function noSuch(noun: string, id: string, param = "id"): StripeError {
  const detail = { code: "resource_missing", param };
  return new StripeError(404, "invalid_request_error", `No such ${noun}: '${id}'`, detail);
}
