/** A table's line of values. */
export type CsvRow = readonly (string | number | null)[];

/**
 * Comma-separated values as RFC 4180 has them, with a byte order mark, so that Excel reads umlauts. A text that a
 * spreadsheet would take for a formula is led by an apostrophe: names and e-mails are a stranger's. Signs of full width count
 * as their narrow kin where the spreadsheet is set to Japanese or the like.
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
