import * as v from "valibot";
import { LIMITS } from "../../comments/comment.ts";
import { RULES } from "../../rules/judgement.ts";
import { LOCALES } from "../../shared/locale.ts";
import { plainText } from "../../shared/markdown.ts";
import { isClean, isVisible } from "../../shared/visible-text.ts";
import { isWebUrl } from "../../shared/web-address.ts";

// Single values, of which the schemas of requests are made.

/** A schema with what openapi.json says of it where its name does not. */
export const told = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

const CLEAN = "Must be well-formed Unicode without control characters or overrides of the writing direction.";

/** Text over several lines. */
export const textBlock = (max: number, min = 1) =>
  v.pipe(
    v.string(),
    v.check(isClean, CLEAN),
    v.trim(),
    v.minLength(min),
    v.maxLength(max),
    v.check((text) => min === 0 || isVisible(text), "Must show something."),
  );

/** Markdown, which may be all marks: an empty code block shows nothing either. */
export const markdown = (max: number) =>
  v.pipe(
    textBlock(max),
    v.check((text) => isVisible(plainText(text)), "Must show something once its marks are rendered."),
  );

/** Text on one line. */
export const textLine = (max: number) =>
  v.pipe(
    textBlock(max),
    v.check((text) => !/[\n\r\t\u0085\u2028\u2029]/.test(text), "Must be on one line."),
  );

export const webUrl = v.pipe(
  textLine(LIMITS.url),
  v.check(isWebUrl, "Must be an http or https URL without credentials."),
);
export const emailAddress = v.pipe(textLine(LIMITS.email), v.email("Must be an e-mail address."));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const locale = v.picklist(LOCALES);
export const rule = v.picklist(RULES);
export const token = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** What is said of every sum. */
export const MINOR_UNITS = "In minor units of the currency: 50000 is 500.00 EUR.";
export const calendarDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => day < "9000" && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), "There is no such day."),
);

/** A whole number in a query parameter, within bounds. */
export const numberParam = (fallback: number, max: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:0|[1-9]\d{0,5})$/, "Must be a whole number, without zeros before it."),
      v.transform(Number),
      whole(1, max),
    ),
    String(fallback),
  );
/** @param from where the part before gives it */
export const cursorParam = (from: string) =>
  v.exactOptional(
    v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[\w-]+$/, "Must be a cursor of this list."), v.description(from)),
  );
export const cursor = cursorParam("`next_cursor` of the page before.");

/** What every list takes that has nothing to choose by. */
export const pageQuery = v.object({ limit: numberParam(25, 50), cursor });
