import { expect, test } from "vitest";
import { answerToError } from "../../../src/stripe/answers.ts";

// A key that is in use is no refusal, whatever the type of the error: its first request may be done at any moment.

const failure = (type: string, statusCode: number) => Object.assign(new Error("No."), { type, statusCode });

test.for([
  ["StripeInvalidRequestError", 409, "retry"],
  ["StripeIdempotencyError", 409, "retry"],
  ["StripeIdempotencyError", 400, "failed"],
] as const)("%s with the status %i: %s", ([type, status, kind]) => {
  expect(answerToError(failure(type, status))).toMatchObject({ kind });
});
