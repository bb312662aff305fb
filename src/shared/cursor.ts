import { fromBase64Url, toBase64Url, utf8 } from "./bytes.ts";
import { invalid, type AppError } from "./errors.ts";

const MAX_LENGTH = 1_000;

/** Where a page of a list ended. Opaque to callers, and never trusted when it comes back. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return toBase64Url(utf8(JSON.stringify(parts)));
}

type Kinds = readonly ("string" | "number")[];
type Parts<K extends Kinds> = { -readonly [At in keyof K]: K[At] extends "number" ? number : string };

/**
 * What a cursor says behind the name of its list.
 * @throws AppError `validation_failed` for a cursor that was not given for that list
 */
export function readCursor<const K extends Kinds>(text: string, list: string, kinds: K): Parts<K> {
  const [name, ...parts] = decodeCursor(text) ?? [];
  const isOfList = name === list && kinds.every((kind, at) => typeof parts[at] === kind);
  if (!isOfList) throw foreignCursor();
  return parts as unknown as Parts<K>;
}

/** The name of the list that a cursor was given for, or undefined when the text is none: where one list goes on in two ways. */
export function listOfCursor(text: string): string | number | undefined {
  return decodeCursor(text)?.[0];
}

/** The refusal of a cursor that was given for another list, or for none. */
export function foreignCursor(): AppError {
  return invalid("cursor", "This cursor was not given for this list.");
}

/** The parts of a cursor, or undefined when the text is none. */
export function decodeCursor(text: string): (string | number)[] | undefined {
  const bytes = text.length <= MAX_LENGTH ? fromBase64Url(text) : undefined;
  if (!bytes) return undefined;
  try {
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isCursor =
      Array.isArray(parts) && parts.every((part) => typeof part === "string" || Number.isSafeInteger(part));
    return isCursor ? (parts as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A page of a list that is ordered by id, cut from its rows and one more, which tells whether there is another page.
 * @param list its name, so that no cursor of another list passes for one of this
 */
export function cutPage<T extends { id: string }>(list: string, rows: readonly T[], limit: number): Page<T> {
  return cutPageBy(list, rows, limit, ({ id }) => [id]);
}

type Page<T> = { page: T[]; next: string | null };

/**
 * The same of a list that is ordered by something else.
 * @param key what its order goes by, unique in the list
 */
export function cutPageBy<T>(
  list: string,
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
): Page<T> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last ? encodeCursor([list, ...key(last)]) : null };
}

/**
 * A page of what fits among rows that are looked through: no more than `window` of them for one page, so that a rare word
 * cannot read the whole table. An empty page may have a next one.
 * @param scanned all rows that were looked through
 */
export function cutFitting<T>(
  list: string,
  scanned: readonly T[],
  { window, limit, fits }: { window: number; limit: number; fits: (row: T) => boolean },
  key: (row: T) => readonly (string | number)[],
): Page<T> {
  const fitting = scanned.filter(fits);
  const page = fitting.slice(0, limit);
  const isCut = fitting.length > page.length;
  const last = isCut ? page.at(-1) : scanned.at(-1);
  return { page, next: (isCut || scanned.length === window) && last ? encodeCursor([list, ...key(last)]) : null };
}

/**
 * The id that `cutPage` put into a cursor: the last one of the page before; undefined for the first page.
 * @throws AppError `validation_failed` for a cursor of another list
 */
export function readIdCursor(list: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : readCursor(text, list, ["string"])[0];
}
