import { randomInt } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** @returns `length` random characters of `alphabet`, from a cryptographic source */
export function randomText(length: number, alphabet = ALPHABET): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** @returns an id in Stripe's form, e.g. `in_3fGh…` */
export const newId = (prefix: string): string => `${prefix}_${randomText(24)}`;
