import { ProviderStopped, ProviderUnreachable, type StepAnswer } from "../claims/invoicing.ts";

/** The parts of the SDK's errors that decide, read without loading the SDK. */
type StripeFailure = Error & {
  type?: string;
  code?: string;
  param?: string;
  statusCode?: number;
  headers?: Record<string, string>;
};

/**
 * What an error means for a step.
 * - The provider was not reached, was busy or broke, or a gateway answered for it: the same request again, under the same
 *   key.
 * - It replays a failure of its own that it has stored: the key is worn, only reading tells what was done.
 * - It refuses the request: a person must look; a machine that tried another key could bill twice. That the customer is
 *   gone is told apart, since nothing can have been made for one that is not there.
 * - It refuses our key: nothing more must be sent.
 */
export function answerToError(error: unknown): Exclude<StepAnswer, { kind: "done" }> {
  if (error instanceof ProviderStopped) return { kind: "stop", reason: error.message };
  if (error instanceof ProviderUnreachable) return { kind: "retry", reason: error.message };
  if (!isFailure(error)) throw error;
  const { type = "", statusCode = 0, code = "" } = error;
  const reason = `${statusCode || type} ${code} ${error.message}`.replaceAll(/\s+/g, " ").slice(0, 500);
  if (type === "StripeAuthenticationError" || type === "StripePermissionError") return { kind: "stop", reason };
  // Without a status it was no answer of Stripe's: the connection broke, or a gateway on the way sent a page of its own.
  // 409: the same request is still underway there.
  if (statusCode === 0 || statusCode === 409 || statusCode === 429) return { kind: "retry", reason };
  if (type === "StripeIdempotencyError") return { kind: "failed", reason: `the frozen request was changed: ${reason}` };
  if (statusCode >= 500) return { kind: isReplayed(error) ? "unknown" : "retry", reason };
  const lacksCustomer = isMissing(error) && error.param === "customer";
  return { kind: "failed", reason, ...(lacksCustomer && { lacks: "customer" as const }) };
}

/** What a failed reading throws on, told apart by whether it is of use to try again. */
export function readingError(error: unknown): unknown {
  const answer = isFailure(error) ? answerToError(error) : undefined;
  if (!answer || answer.kind === "failed") return error;
  const Told = answer.kind === "stop" ? ProviderStopped : ProviderUnreachable;
  return new Told(answer.reason, { cause: error });
}

/** Whether the object that a call names is not there. */
export function isMissing(error: unknown): boolean {
  return isFailure(error) && (error.statusCode === 404 || error.code === "resource_missing");
}

function isReplayed({ headers }: StripeFailure): boolean {
  return headers?.["idempotent-replayed"] === "true";
}

function isFailure(error: unknown): error is StripeFailure {
  return error instanceof Error && "type" in error && String(error.type).startsWith("Stripe");
}
