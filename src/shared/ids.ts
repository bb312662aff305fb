import { V7Generator } from "uuidv7";
import { sha256, toHex } from "./bytes.ts";

const generator = new V7Generator();

/**
 * A new id: UUIDv7, so that ids sort by the time they were made (RFC 9562 §5.7).
 * @param now epoch milliseconds; the caller's clock, so that imports and tests can set it
 */
export function newId(now: number): string {
  // A clock that jumps back must not stop the Worker: the generator then starts anew from that time.
  return generator.generateOrResetCore(now, 10_000).toString();
}

/**
 * The id of something that is known elsewhere under a name of its own: the same name and time give the same id, so that it
 * can be brought over twice and is there once. A UUIDv7 like all others, with 74 bits of the name's hash where chance stands.
 * @param at epoch milliseconds: its first 48 bits, so that ids sort by that time
 */
export async function derivedId(at: number, name: string): Promise<string> {
  const bytes = await sha256(name);
  const time = Math.max(0, at).toString(16).padStart(12, "0");
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const rest = toHex(bytes.slice(6, 16));
  return [time.slice(0, 8), time.slice(8), rest.slice(0, 4), rest.slice(4, 8), rest.slice(8)].join("-");
}

/** The time that an id begins with, in epoch milliseconds. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** Whether a text has the shape of an id, before it is looked up. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** What every id made at or after a time sorts behind: the border of a window in an index of ids. */
export function firstIdAt(epochMs: number): string {
  const time = Math.max(0, Math.floor(epochMs)).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
