/**
 * Whether the check digits of an account's number fit (ISO 7064, MOD 97-10): a slip in typing changes them.
 * @param iban as ISO 13616 writes it: capitals and digits, no spaces
 */
export function hasIbanChecksum(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n;
}
