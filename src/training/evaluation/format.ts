/** A whole number in a column. */
export function cell(value: number, width: number): string {
  return String(value).padStart(width);
}

/** A figure with three decimals; "-" where there is none. */
export function figure(value: number | undefined, width: number): string {
  return (value === undefined || Number.isNaN(value) ? "-" : value.toFixed(3)).padStart(width);
}

/** A share in per cent; "-" of nothing. */
export function percent(part: number, whole: number, width: number): string {
  return (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)}%`).padStart(width);
}
