import { escapeHtml, renderInline } from "./markdown-inline.ts";

const MAX_QUOTE_DEPTH = 4;

type Place = {
  /** How many quotes the block lies in. */
  depth: number;
  /** The shallowest depth seen since the block before: quotes deeper than that have ended in between. */
  floor: number;
};
type Paragraph = { kind: "paragraph"; lines: string[] };
type Heading = { kind: "heading"; line: string };
type List = { kind: "list"; start: number | undefined; items: string[][]; afterBlank: boolean };
type Code = { kind: "code"; fence: string; lines: string[] };
type Block = Place & (Paragraph | Heading | List | Code);

const QUOTE_MARKS = /^(?:[ \t]{0,3}>)+[ \t]?/;
const ONE_QUOTE_MARK = /^[ \t]{0,3}>[ \t]?/;
// A run of tildes is taken whole or not at all: given back one by one, it would be read once for each of them.
const FENCE = /^[ \t]*(`{3,}|~{3,}(?!~))[^`]*$/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+(.+)$/;
const ITEM = /^[ \t]*(?:[-*+•]|(\d{1,9})[.)])[ \t]+(.+)$/;

/**
 * Renders a comment's markdown to safe HTML, in time linear in its length whatever it says.
 *
 * A subset of CommonMark: paragraphs, line breaks (each line break is kept), `**bold**`, `*italic*`, `` `code` ``, fenced
 * code, quotes (four deep), flat lists, `[text](https://…)` and bare http/https addresses. A heading becomes a bold
 * paragraph; raw HTML and images are shown as they were typed.
 *
 * Explicit bidirectional controls are dropped instead of wrapped in `<bdi>`: an override inside would still show other text
 * than the judge reads (gpj.exe). Each block carries `dir="auto"`, which is all that honest Hebrew or Arabic needs.
 * @param source any text, also ill-formed UTF-16; the caller bounds its length
 * @returns HTML made of `p br strong em code pre blockquote ul ol[start] li a[href][rel]`, with `dir="auto"` on p and li; ""
 *   for a text that shows nothing
 * @throws nothing
 */
export function renderMarkdown(source: string): string {
  const html: string[] = [];
  let depth = 0;
  const moveTo = (wanted: number) => {
    for (; depth > wanted; depth--) html.push("</blockquote>\n");
    for (; depth < wanted; depth++) html.push("<blockquote>\n");
  };
  for (const block of readBlocks(cleanText(source).split("\n"))) {
    moveTo(Math.min(depth, block.floor));
    moveTo(block.depth);
    html.push(renderBlock(block));
  }
  moveTo(0);
  return html.join("").trimEnd();
}

/** The text of a comment without its markdown, on one line: for excerpts, notices and feeds. */
export function plainText(source: string): string {
  // Every "<" and ">" of the rendered HTML belongs to a tag of ours: text and attributes are escaped.
  return renderMarkdown(source)
    .replace(/<\/?(?:p|li|br|pre|ul|ol|blockquote)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

const CHARACTERS: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Makes text well-formed, with line feeds only, and without characters that are not seen but change what is seen. */
function cleanText(source: string): string {
  return (
    source
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replaceAll("\0", "\uFFFD")
      // eslint-disable-next-line no-control-regex -- C0, C1, embeddings, overrides and isolates; the harmless LRM, RLM and ALM stay
      .replace(/[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")
  );
}

/** Groups lines into blocks, in one pass: each line is looked at a fixed number of times. */
function readBlocks(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let floor = 0;
  for (const line of lines) {
    if (open?.kind === "code") {
      const inside = stripQuoteMarks(line, open.depth);
      if (inside !== undefined && !closesFence(inside, open.fence)) {
        open.lines.push(inside);
        continue;
      }
      const closed = inside !== undefined;
      open = undefined;
      if (closed) continue;
    }
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? "";
    const depth = Math.min(MAX_QUOTE_DEPTH, countMarks(marks));
    const text = line.slice(marks.length).trimEnd();
    if (open?.depth !== depth) open = undefined;
    floor = Math.min(floor, depth);
    if (text === "") {
      open = open?.kind === "list" ? Object.assign(open, { afterBlank: true }) : undefined;
    } else if (open === undefined || !extendBlock(open, text)) {
      open = { depth, floor, ...startBlock(text) };
      blocks.push(open);
      floor = depth;
    }
  }
  return blocks;
}

function startBlock(text: string): Paragraph | Heading | List | Code {
  const fence = FENCE.exec(text)?.[1];
  if (fence !== undefined) return { kind: "code", fence, lines: [] };
  const heading = HEADING.exec(text)?.[1];
  if (heading !== undefined) return { kind: "heading", line: heading };
  const item = readItem(text);
  if (item !== undefined) return { kind: "list", start: item.number, items: [[item.text]], afterBlank: false };
  return { kind: "paragraph", lines: [text.trimStart()] };
}

/** Adds a line to the block before it, if it belongs there. */
function extendBlock(block: Block, text: string): boolean {
  if (block.kind === "heading" || block.kind === "code" || FENCE.test(text) || HEADING.test(text)) return false;
  const item = readItem(text);
  if (block.kind === "paragraph") {
    // A line that happens to begin with a number ("in / 1998. Then …") starts no list within a paragraph.
    if (item !== undefined && (item.number ?? 1) === 1) return false;
    block.lines.push(text.trimStart());
    return true;
  }
  if (item !== undefined) {
    if ((item.number === undefined) !== (block.start === undefined)) return false;
    block.items.push([item.text]);
  } else {
    if (block.afterBlank && !/^[ \t]{2}/.test(text)) return false;
    block.items.at(-1)?.push(text.trimStart());
  }
  block.afterBlank = false;
  return true;
}

function readItem(text: string): { number: number | undefined; text: string } | undefined {
  const item = ITEM.exec(text);
  const content = item?.[2];
  return content === undefined
    ? undefined
    : { number: item?.[1] === undefined ? undefined : Number(item[1]), text: content };
}

function countMarks(marks: string): number {
  let count = 0;
  for (const char of marks) if (char === ">") count++;
  return count;
}

/** Takes away the marks of the quotes that a code block lies in; undefined if the line lies outside of them. */
function stripQuoteMarks(line: string, depth: number): string | undefined {
  let rest = line;
  for (let level = 0; level < depth; level++) {
    const mark = ONE_QUOTE_MARK.exec(rest)?.[0];
    if (mark === undefined) return undefined;
    rest = rest.slice(mark.length);
  }
  return rest;
}

function closesFence(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === (fence[0] ?? "").repeat(text.length);
}

function renderBlock(block: Block): string {
  if (block.kind === "list") return renderList(block);
  if (block.kind === "code")
    return `<pre><code>${escapeHtml(block.lines.map((line) => `${line}\n`).join(""))}</code></pre>\n`;
  if (block.kind === "heading") return `<p dir="auto"><strong>${renderInline(block.line)}</strong></p>\n`;
  return `<p dir="auto">${renderInline(block.lines.join("\n"))}</p>\n`;
}

function renderList({ start, items }: List): string {
  const rendered = items.map((lines) => `<li dir="auto">${renderInline(lines.join("\n"))}</li>\n`).join("");
  if (start === undefined) return `<ul>\n${rendered}</ul>\n`;
  return `<ol${start === 1 ? "" : ` start="${start}"`}>\n${rendered}</ol>\n`;
}
