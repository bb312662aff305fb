/** Letters that no honest text needs and that trick whoever reads it: controls, and overrides of the writing direction. */
// eslint-disable-next-line no-control-regex
const TRICKY = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
/** Spaces of no width and fillers are no such thing. */
const SEEN = /[[\p{L}\p{N}\p{P}\p{S}]--[\u115F\u1160\u2800\u3164\uFFA0]]/v;

/** Whether a text is well-formed Unicode without such letters. */
export function isClean(text: string): boolean {
  return text.isWellFormed() && text.search(TRICKY) < 0;
}

/** A text made clean: tricky letters go, halves of characters become U+FFFD. */
export function toClean(text: string): string {
  return text.toWellFormed().replace(TRICKY, "");
}

/** Whether a text shows anything at all. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}
