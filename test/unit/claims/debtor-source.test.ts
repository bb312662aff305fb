import { expect, test } from "vitest";
import { compareReading, findSource } from "../../../src/claims/debtor-source.ts";
import { foundOn, type Candidate } from "../../../src/debtors/candidate.ts";

const NOTICE = { url: "https://shop.example/impressum", sha256: "a", fetched_at: "2026-05-01T10:00:00.000Z" };
const HOME = { url: "https://shop.example/", sha256: "b", fetched_at: "2026-05-01T09:59:00.000Z" };
const DEBTOR = { name: "Muster GmbH", line1: "Hauptstraße 5", postalCode: "10115", city: "Berlin" };
const PAGE = { name: "Muster GmbH", line1: "Hauptstr. 5", postal_code: "10115", city: "Berlin" };

function candidate(values: Record<string, string>, page = NOTICE): Candidate {
  const found = foundOn(page);
  const fields = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, found(value, "law_block")]));
  return { fields, natural_person: false };
}

test("a debtor comes from the page that says most of it", () => {
  const mixed = candidate(PAGE);
  mixed.fields.name = foundOn(HOME)("MUSTER GmbH", "json_ld");
  expect(findSource(mixed, DEBTOR)).toEqual({
    url: NOTICE.url,
    readAt: Date.parse(NOTICE.fetched_at),
    confirmed: { ...PAGE, name: "MUSTER GmbH" },
    onPage: ["line1", "postal_code", "city"],
  });
});

test("what a person typed otherwise does not come from the page, and nothing does when the name is another's", () => {
  expect(findSource(candidate(PAGE), { ...DEBTOR, line1: "Nebenweg 2" })?.onPage).toEqual([
    "name",
    "postal_code",
    "city",
  ]);
  expect(findSource(candidate(PAGE), { ...DEBTOR, name: "Andere AG" })).toBeUndefined();
  expect(findSource(null, DEBTOR)).toBeUndefined();
  expect(findSource(candidate({ city: "Berlin" }), DEBTOR)).toBeUndefined();
});

const read = (values: Record<string, string>[], accepted: Record<string, string>[] = []) => {
  const source = findSource(candidate(PAGE), DEBTOR);
  if (!source) throw new Error("no source");
  return compareReading(
    source,
    values.map((one) => candidate(one)),
    accepted,
  ).changes;
};

test.for<[string, Record<string, string>[], string[]]>([
  ["the same", [PAGE], []],
  ["the same, set in another way", [{ ...PAGE, name: "MUSTER  GmbH", line1: "Hauptstrasse 5," }], []],
  ["the debtor beside another company", [{ ...PAGE, name: "Agentur AG" }, PAGE], []],
  ["a new name", [{ ...PAGE, name: "Käufer GmbH" }], ["name"]],
  ["another legal form", [{ ...PAGE, name: "Muster UG" }], ["name"]],
  ["a new address", [{ ...PAGE, line1: "Hauptstraße 50", postal_code: "10117" }], ["line1", "postal_code"]],
  ["nobody any more", [], ["name", "line1", "postal_code", "city"]],
])("a page that names %s", ([, pages, changed]) => {
  expect(read(pages).map(({ field }) => field)).toEqual(changed);
});

test("what a person has let pass once is no change any more, anything else is", () => {
  const moved = { ...PAGE, line1: "Neuer Weg 1" };
  expect(read([moved], [moved])).toEqual([]);
  expect(read([{ ...moved, city: "Bonn" }], [moved]).map(({ field }) => field)).toEqual(["line1", "city"]);
  expect(read([PAGE], [moved])).toEqual([]);
  expect(read([], [{}])).toEqual([]);
  expect(read([moved], [{}])).toHaveLength(1);
});
