import { findWebAddress, readLinkTarget } from "./web-address.ts";

type Mark = { at: number; size: 1 | 2 };

const TAGS = { 1: "em", 2: "strong" } as const;
// Always one character, so that `test` and `lastIndex` tell where it is: `exec` would make an array for each.
const SPECIAL = /[*`[\]\\\n]|h(?=ttps?:\/\/)/gi;
const HAS_SPECIAL = new RegExp(SPECIAL.source, "i");
const ESCAPABLE = /^[*`[\]>#-]$/;
const SPACE = /\s/;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
// Scripts that put spaces between words: a star inside such a word is no mark (2*3*4, a**b). Others (Chinese, Thai) need it.
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for HTML element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return !/[&<>"']/.test(text) ? text : text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * Renders emphasis, code spans, links and line breaks of one block of text.
 *
 * One pass: each mark is put out as plain text and turned into a tag where it stands once its partner comes. At most one
 * `*`, one `**` and one `[` are open at a time, so every step is cheap, whatever a stranger sends.
 * @param text well-formed Unicode; of control characters only tab and line feed
 * @returns HTML with the elements `em`, `strong`, `code`, `a` and `br`, properly nested
 */
export function renderInline(text: string): string {
  if (!HAS_SPECIAL.test(text)) return escapeHtml(text);
  const out: string[] = [];
  const backticks = pairBackticks(text);
  /** Open emphasis, innermost last; at most one of each size. */
  let marks: Mark[] = [];
  let bracket: { at: number; label: number; autolinks: number[] } | undefined;

  function closeMark(size: 1 | 2): void {
    const [outer, inner] = marks;
    if (outer?.size === 2 && size === 2 && inner?.at === outer.at + 1) {
      // Both come from one `***`, and `**` closes first: so the strong one is the inner one.
      marks = [
        { at: outer.at, size: 1 },
        { at: inner.at, size: 2 },
      ];
      out[outer.at] = "*";
    }
    const level = marks.findIndex((mark) => mark.size === size);
    const mark = marks[level];
    if (mark === undefined) return;
    out[mark.at] = `<${TAGS[size]}>`;
    out.push(`</${TAGS[size]}>`);
    // What opened inside and is still open would cross this end: it stays plain text.
    marks = marks.slice(0, level);
    if (bracket !== undefined && bracket.at > mark.at) bracket = undefined;
  }

  function readStars(start: number): number {
    let end = start;
    while (text[end] === "*") end++;
    const size = end - start;
    const before = text[start - 1] ?? " ";
    const after = text[end] ?? " ";
    const [single, double] = [size === 1 || size === 3, size === 2 || size === 3];
    const isOpen = (part: 1 | 2) => marks.some((mark) => mark.size === part);
    const closes = !SPACE.test(before) && !WORD.test(after) && (!single || isOpen(1)) && (!double || isOpen(2));
    const opens = !SPACE.test(after) && !WORD.test(before) && !(single && isOpen(1)) && !(double && isOpen(2));
    if (size > 3 || (!closes && !opens)) out.push("*".repeat(size));
    else if (closes) {
      if (size === 3) closeMark(marks.at(-1)?.size ?? 1);
      closeMark(size === 3 ? (marks.at(-1)?.size ?? 1) : size === 2 ? 2 : 1);
    } else {
      if (double) marks.push({ at: out.push("**") - 1, size: 2 });
      if (single) marks.push({ at: out.push("*") - 1, size: 1 });
    }
    return end;
  }

  function readBackticks(start: number): number {
    const span = backticks.get(start);
    if (span === undefined) {
      out.push("`");
      return start + 1;
    }
    const code = text.slice(start + span.size, span.end).replaceAll("\n", " ");
    // As in CommonMark, one space at either side only keeps a backtick apart from the marks.
    const padded = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
    out.push(`<code>${escapeHtml(padded ? code.slice(1, -1) : code)}</code>`);
    return span.end + span.size;
  }

  function openBracket(start: number): number {
    bracket = { at: out.push("[") - 1, label: start + 1, autolinks: [] };
    return start + 1;
  }

  function closeBracket(start: number): number {
    const open = bracket;
    bracket = undefined;
    const target = open && text[start + 1] === "(" ? readLinkTarget(text, start + 2) : undefined;
    if (open === undefined || target === undefined || !VISIBLE.test(text.slice(open.label, start))) {
      out.push("]");
      return start + 1;
    }
    for (const index of open.autolinks) out[index] = ""; // a link holds no other link
    out[open.at] = openLink(target.href);
    out.push("</a>");
    marks = marks.filter((mark) => mark.at < open.at);
    return target.end;
  }

  function readAddress(start: number): number {
    const address = findWebAddress(text, start);
    const label = escapeHtml(text.slice(start, address.end));
    if (address.href === undefined) {
      out.push(label);
    } else {
      const opening = out.push(openLink(address.href)) - 1;
      const closing = out.push(label, "</a>") - 1;
      bracket?.autolinks.push(opening, closing);
    }
    return address.end;
  }

  function readBackslash(start: number): number {
    const next = text[start + 1] ?? "";
    out.push(ESCAPABLE.test(next) ? escapeHtml(next) : "\\");
    return start + (ESCAPABLE.test(next) ? 2 : 1);
  }

  function readBreak(start: number): number {
    out.push("<br>\n");
    return start + 1;
  }

  const readers: Record<string, (start: number) => number> = {
    "*": readStars,
    "`": readBackticks,
    "[": openBracket,
    "]": closeBracket,
    "\\": readBackslash,
    "\n": readBreak,
  };
  for (let at = 0; at < text.length;) {
    SPECIAL.lastIndex = at;
    const start = SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
    if (start > at) out.push(escapeHtml(text.slice(at, start)));
    const read = readers[text[start] ?? ""] ?? readAddress;
    at = start < text.length ? read(start) : start;
  }
  return out.join("");
}

/** `ugc` and `nofollow` take a link its worth for search engines: the reason for most comment spam. */
function openLink(href: string): string {
  return `<a href="${escapeHtml(href)}" rel="nofollow ugc noopener">`;
}

/**
 * Finds each run of backticks that opens a code span, with the next run of the same size, in one pass from the end.
 * @returns by position of the opening run: its size and the position of the closing run
 */
function pairBackticks(text: string): Map<number, { size: number; end: number }> {
  const spans = new Map<number, { size: number; end: number }>();
  const nextOfSize = new Map<number, number>();
  for (let end = text.lastIndexOf("`"); end >= 0;) {
    let start = end;
    while (text[start - 1] === "`") start--;
    const size = end - start + 1;
    const closing = nextOfSize.get(size);
    if (closing !== undefined) spans.set(start, { size, end: closing });
    nextOfSize.set(size, start);
    end = start === 0 ? -1 : text.lastIndexOf("`", start - 1);
  }
  return spans;
}
