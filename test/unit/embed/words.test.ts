import { describe, expect, test } from "vitest";
import { formatAge, formatDate, formatFee, initialsOf } from "../../../src/embed/format.ts";
import { MESSAGES, toLocale } from "../../../src/embed/messages.ts";
import { ERROR_STATUS } from "../../../src/shared/errors.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const SECOND = 1_000;
const DAY = 86_400 * SECOND;

describe("how long ago a comment was written", () => {
  test.each([
    [0, "jetzt", "now"],
    [59 * SECOND, "jetzt", "now"],
    [60 * SECOND, "vor 1 Minute", "1 minute ago"],
    [3_599 * SECOND, "vor 59 Minuten", "59 minutes ago"],
    [3 * 3_600 * SECOND, "vor 3 Stunden", "3 hours ago"],
    [47 * 3_600 * SECOND, "vor 1 Tag", "1 day ago"],
    [8 * DAY, "vor 1 Woche", "1 week ago"],
    [70 * DAY, "vor 2 Monaten", "2 months ago"],
    [700 * DAY, "vor 1 Jahr", "1 year ago"],
    [800 * DAY, "vor 2 Jahren", "2 years ago"],
    [-5_000 * SECOND, "jetzt", "now"],
  ])("%i ms is %s, %s", (age, de, en) => {
    const at = new Date(NOW - age).toISOString();
    expect([formatAge(at, NOW, "de"), formatAge(at, NOW, "en")]).toEqual([de, en]);
  });

  test("the tooltip names day, month in words, and time", () => {
    expect(formatDate("2026-11-22T12:00:00Z", "de")).toMatch(/^2[123]\. November 2026 um \d\d:00$/);
  });
});

test.each([
  [{ amount: 50_000, currency: "EUR" }, "500,00\u00a0€", "€500.00"],
  [{ amount: 50_000, currency: "JPY" }, "50.000\u00a0¥", "¥50,000"],
  [{ amount: 1_234_567, currency: "CHF" }, "12.345,67\u00a0CHF", "CHF\u00a012,345.67"],
])("the fee %j is written %s, %s", (fee, de, en) => {
  expect([formatFee(fee, "de"), formatFee(fee, "en")]).toEqual([de, en]);
});

test.each([
  ["Sabine Krüger", "SK"],
  ["jonas", "J"],
  ["Anna-Lena von Thun", "AL"],
  ["محمد علي", "مع"],
  ["…", ""],
])("the initials of %s are %s", (name, initials) => expect(initialsOf(name)).toBe(initials));

test.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["DE", "de"],
  ["den", "en"],
  ["en-GB", "en"],
  ["fr", "en"],
  ["", "en"],
])("a page in %j is served in %s", (language, locale) => expect(toLocale(language)).toBe(locale));

describe("the words of both languages", () => {
  /** Every text by its path; functions are called with a number, which all of them can take. */
  function flatten(value: unknown, path = ""): [string, string][] {
    if (typeof value === "function") return [[path, (value as (count: number) => string)(7)]];
    if (typeof value === "string") return [[path, value]];
    return Object.entries(value as object).flatMap(([key, one]) => flatten(one, `${path}/${key}`));
  }
  const de = new Map(flatten(MESSAGES.de));
  const en = new Map(flatten(MESSAGES.en));

  test("are complete, and German where they should be", () => {
    expect([...de.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    const same = [...de].filter(([path, text]) => en.get(path) === text).map(([path]) => path);
    expect(same).toEqual(["/name", "/website"]);
    expect([...de.values(), ...en.values()].filter((text) => text.trim() === "")).toEqual([]);
  });

  test("fit one comment and many", () => {
    expect([1, 2].map(MESSAGES.de.count)).toEqual(["1 Kommentar", "2 Kommentare"]);
    expect([0, 1, 2].map(MESSAGES.en.count)).toEqual(["0 comments", "1 comment", "2 comments"]);
  });

  test("explain only errors that the API knows, or that the network makes", () => {
    const known = new Set([...Object.keys(ERROR_STATUS), "network", "internal_error", "token"]);
    expect(Object.keys(MESSAGES.de.error).filter((code) => !known.has(code))).toEqual([]);
  });

  test("name the sum in the consent, for a penalty and for a price", () => {
    for (const { acceptFee } of Object.values(MESSAGES)) {
      expect(acceptFee.penalty("500,00 €")).toContain("500,00 €");
      expect(acceptFee.price("500,00 €")).toContain("500,00 €");
    }
  });
});
