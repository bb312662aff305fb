import { V7Generator } from "uuidv7";

const generator = new V7Generator();

/**
 * A new id: UUIDv7, so that ids sort by the time they were made (RFC 9562 §5.7).
 * @param now epoch milliseconds; the caller's clock, so that imports and tests can set it
 */
export function newId(now: number): string {
  // A clock that jumps back must not stop the Worker: the generator then starts anew from that time.
  return generator.generateOrResetCore(now, 10_000).toString();
}

/** Whether a text has the shape of an id, before it is looked up. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}
