import type { Context } from "hono";
import { AppError } from "../shared/errors.ts";

/** The fields of a sent form. A field that was left empty is absent, and lines end as everywhere else. */
export type Form = {
  text: (name: string) => string | undefined;
  list: (name: string) => string[];
  /** Digits as a number; other text as it is, so that the schema names it. */
  number: (name: string) => number | string | undefined;
  has: (name: string) => boolean;
};

/** @throws AppError `malformed_body` */
export async function readForm(c: Context): Promise<Form> {
  let data: FormData;
  try {
    data = await c.req.formData();
  } catch {
    throw new AppError("malformed_body", "The body is no form.");
  }
  const list = (name: string) =>
    data
      .getAll(name)
      .flatMap((value) => (typeof value === "string" && value !== "" ? [value.replaceAll("\r\n", "\n")] : []));
  const text = (name: string) => list(name)[0];
  const number = (name: string) => {
    const value = text(name)?.trim();
    return value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : value;
  };
  return { text, list, number, has: (name) => text(name) !== undefined };
}
