import * as v from "valibot";
import { AppError, type Issue } from "../shared/errors.ts";

// eslint-disable-next-line typescript/no-explicit-any
export type Schema = v.GenericSchema<any, any>;

const MAX_MESSAGE = 300;

/**
 * A value checked against its schema.
 * @param prefix what a field's path begins with: `/` gives JSON Pointers
 * @throws AppError `validation_failed` with one issue for each field that did not pass
 */
export function parse<S extends Schema>(schema: S, value: unknown, prefix: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => toIssue(issue, prefix));
  throw new AppError(
    "validation_failed",
    issues
      .map(({ path, message }) => `${path}: ${message}`)
      .join(" ")
      .slice(0, 1_000),
    { issues },
  );
}

function toIssue({ path, message, received, type, requirement }: v.BaseIssue<unknown>, prefix: string): Issue {
  const rule = received === "undefined" ? "missing" : type;
  const where = prefix + (path ?? []).map((item) => String(item.key)).join("/");
  // The library's own words repeat what was received, which may be as long as the whole body.
  return {
    path: where,
    message: message.slice(0, MAX_MESSAGE),
    rule,
    ...(typeof requirement === "number" && { limit: requirement }),
  };
}
