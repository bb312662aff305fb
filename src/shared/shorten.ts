/**
 * A text for a place that has room for so much of it; what was cut off is shown as "…".
 * @param most UTF-16 code units; an emoji is not cut in two
 */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
