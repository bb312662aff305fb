import { noSuch, refuse } from "./errors.ts";

interface Paging {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
}
type Range = { gt?: number; gte?: number; lt?: number; lte?: number };

export interface List<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

/**
 * One page of a list.
 * @param items newest first, already filtered
 * @throws StripeError when the cursor names nothing in the list, or the limit is not 1 to 100
 */
export function pageOf<T extends { id: string }>(items: T[], paging: Paging, url: string): List<T> {
  const limit = paging.limit ?? 10;
  if (limit < 1 || limit > 100) {
    throw refuse(
      "This value must be greater than or equal to 1 and at most 100.",
      "limit",
      "parameter_invalid_integer",
    );
  }
  if (paging.starting_after !== undefined && paging.ending_before !== undefined) {
    throw refuse("You may only specify one of these parameters: starting_after, ending_before.");
  }
  const indexOf = (id: string, param: string) => {
    const index = items.findIndex((item) => item.id === id);
    if (index === -1) throw noSuch("object", id, param);
    return index;
  };
  if (paging.ending_before !== undefined) {
    const before = items.slice(0, indexOf(paging.ending_before, "ending_before"));
    return { object: "list", data: before.slice(-limit), has_more: before.length > limit, url };
  }
  const after =
    paging.starting_after === undefined ? items : items.slice(indexOf(paging.starting_after, "starting_after") + 1);
  return { object: "list", data: after.slice(0, limit), has_more: after.length > limit, url };
}

/** @returns whether a time lies in a filter like `created[gte]`; a missing time lies in no range */
export function isWithin(time: number | null, range: number | Range | undefined): boolean {
  if (range === undefined) return true;
  if (time === null) return false;
  if (typeof range === "number") return time === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return time > gt && time >= gte && time < lt && time <= lte;
}
