import { fromBase64Url, toBase64Url, utf8 } from "./bytes.ts";

/** Where a page of a list ended. Opaque to callers, and never trusted when it comes back. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return toBase64Url(utf8(JSON.stringify(parts)));
}

/** The parts of a cursor, or undefined when the text is none. */
export function decodeCursor(text: string): (string | number)[] | undefined {
  const bytes = text.length <= 500 ? fromBase64Url(text) : undefined;
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
