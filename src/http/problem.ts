import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { AppError, ERROR_STATUS, type ErrorCode } from "../shared/errors.ts";
import { logBug } from "../shared/log.ts";

export type Problem = { type: string; title: string; status: number; code: string; detail: string } & Record<
  string,
  unknown
>;

/** An error as a problem document (RFC 9457). A bug is logged in full and told as a plain 500: nothing of it leaves the house. */
function toProblem(error: unknown): Problem {
  if (error instanceof AppError)
    return { ...problem(error.code, ERROR_STATUS[error.code], error.message), ...error.extra };
  if (error instanceof HTTPException && error.status < 500)
    return problem("malformed_body", error.status, error.message);
  logBug(error);
  return problem("internal_error", 500, "Something went wrong here. It was logged.");
}

function problem(code: ErrorCode | "internal_error", status: number, detail: string): Problem {
  const title = code.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase());
  return { type: `urn:hausrecht:problem:${code}`, title, status, code, detail };
}

/** Answers with an error, whatever was thrown, with the headers that its status asks for. */
export function problemResponse(c: Context, error: unknown): Response {
  const body = toProblem(error);
  return c.json(body, body.status as 400, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    ...(body.code === "rate_limited" && { "Retry-After": "60" }),
    ...(body.code === "unauthorized" && { "WWW-Authenticate": "Bearer" }),
  });
}
