import type { Candidate } from "../debtors/candidate.ts";
import type { DebtorRow } from "./claim.ts";

/** What must still read the same: who it is, and where it sits. */
const FIELDS = ["name", "line1", "postal_code", "city"] as const;
type SourceField = (typeof FIELDS)[number];
export type Reading = Partial<Record<SourceField, string>>;

/** The page that a debtor was confirmed from. */
export type DebtorSource = {
  url: string;
  /** When it was read for the person who confirmed, epoch milliseconds. */
  readAt: number;
  /** The debtor's values that stood on pages; those that the person typed otherwise are not among them. */
  confirmed: Reading;
  /** Of these the ones that stood on this very page: they must stand there still. */
  onPage: readonly SourceField[];
};

export type Change = { field: SourceField; before: string; now: string | null };

/**
 * Where a debtor was confirmed from: the page that said most of it.
 * @param candidate the suggestion that the person saw
 * @returns undefined when the debtor is somebody else than the page named
 */
export function findSource(
  candidate: Candidate | null | undefined,
  debtor: Pick<DebtorRow, "name" | "line1" | "postalCode" | "city">,
): DebtorSource | undefined {
  const fields = candidate?.fields ?? {};
  const own = { name: debtor.name, line1: debtor.line1, postal_code: debtor.postalCode, city: debtor.city };
  const found = FIELDS.flatMap((field) => {
    const one = fields[field];
    return one && isSame(one.value, own[field]) ? [{ field, ...one }] : [];
  });
  if (found[0]?.field !== "name") return undefined;
  const pages = Map.groupBy(found, ({ source_url }) => source_url);
  const [url, said] = [...pages].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ["", []];
  return {
    url,
    readAt: Math.max(...said.map(({ fetched_at }) => Date.parse(fetched_at))),
    confirmed: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    onPage: said.map(({ field }) => field),
  };
}

/**
 * What the page now says otherwise.
 * @param candidates whom it names now; one who is still the debtor is enough
 * @param accepted what it said at earlier looks, after which a person let the claim go on
 */
export function compareReading(
  source: Pick<DebtorSource, "confirmed" | "onPage">,
  candidates: readonly Candidate[],
  accepted: readonly Reading[],
): { read: Reading; changes: Change[] } {
  const readings = candidates.map(readingOf);
  const compared = (readings.length > 0 ? readings : [{}]).map((read) => ({
    read,
    changes: accepted.some((other) => isSameReading(read, other)) ? [] : changesOf(source, read),
  }));
  const [nearest] = compared.toSorted((a, b) => a.changes.length - b.changes.length);
  return nearest ?? { read: {}, changes: [] };
}

function changesOf({ confirmed, onPage }: Pick<DebtorSource, "confirmed" | "onPage">, read: Reading): Change[] {
  return FIELDS.flatMap((field) => {
    const [before, now] = [confirmed[field], read[field]];
    if (before === undefined || (now === undefined && !onPage.includes(field))) return [];
    return now !== undefined && isSame(before, now) ? [] : [{ field, before, now: now ?? null }];
  });
}

function readingOf({ fields }: Candidate): Reading {
  // Pages may hold halves of characters; canonical JSON does not.
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = fields[field]?.value;
      return value === undefined ? [] : [[field, value.toWellFormed()]];
    }),
  );
}

function isSameReading(a: Reading, b: Reading): boolean {
  return FIELDS.every((field) => isSame(a[field] ?? "", b[field] ?? ""));
}

/** The same but for how it is set: case, spaces, punctuation, and "Str." for "Straße". */
function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/stra(?:ß|ss)e(?=\P{L}|$)/gu, "str")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
