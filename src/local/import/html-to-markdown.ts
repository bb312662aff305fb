import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { escapeLineStart, escapeText, Inline } from "./markdown-writer.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

export type HtmlOptions = {
  /** What relative links are relative to. */
  base: string;
  /** Whether a line feed in the source is a line break, as WordPress shows it, or white space, as in HTML. */
  lineBreaks: "kept" | "spaces";
};

const DROPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "head",
  "title",
  "textarea",
  "select",
]);
const BLOCKS = new Set(
  "p div section article header footer main aside nav figure figcaption address details summary center form fieldset dl dt dd li".split(
    " ",
  ),
);
const OTHER_BLOCKS = new Set(["pre", "blockquote", "ul", "ol", "table", "hr"]);
const HEADING = /^h[1-6]$/;
const STRONG = new Set(["strong", "b"]);
const EMPHASIS = new Set(["em", "i", "cite", "dfn", "var"]);
const CODE = new Set(["code", "kbd", "samp", "tt"]);
/** Deeper than any person nests; further down only the text counts. */
const MAX_DEPTH = 40;

/**
 * A comment's HTML as our markdown: paragraphs, line breaks, bold, italic, code, code blocks, quotes, lists (flat) and web
 * links; headings become bold, images links, table rows lines. Of anything else its text stays. What would be a mark of
 * markdown in the text is escaped, so that it is shown as it was; HTML never comes through.
 * @throws nothing: any text is HTML of some kind
 */
export function htmlToMarkdown(html: string, { base, lineBreaks }: HtmlOptions): string {
  const { childNodes } = parseFragment(html);
  const options = { base, lineBreaks, holders: findHolders(childNodes) };
  return blocksOf(childNodes, options, 0).join("\n\n");
}

/** A text in which HTML's character references stand for characters; what looks like a tag stays as it is. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#\w+|[a-z]\w*);/gi, (reference) => textContent(parseFragment(reference)));
}

/** `holders`: the elements that hold a block, at whatever depth. */
type Options = HtmlOptions & { holders: ReadonlySet<unknown> };

/** Found once for all, without recursion: a stranger's HTML may nest ten thousand deep. */
function findHolders(nodes: readonly Node[]): Set<unknown> {
  const holders = new Set<unknown>();
  const open = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node) || DROPPED.has(node.tagName)) continue;
    for (const inner of node.childNodes) open.push(inner);
    if (!isBlock(node.tagName)) continue;
    for (let at: unknown = node.parentNode; isNode(at) && !holders.has(at); at = at.parentNode) holders.add(at);
  }
  return holders;
}

function isNode(value: unknown): value is { parentNode?: unknown } {
  return typeof value === "object" && value !== null;
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || HEADING.test(name) || OTHER_BLOCKS.has(name);
}

/** The blocks that some nodes make, each the markdown of a paragraph, a list, a quote or a code block. */
function blocksOf(nodes: readonly Node[], options: Options, depth: number): string[] {
  const blocks: string[] = [];
  let run = new Inline();
  const flush = () => {
    blocks.push(...paragraphs(run.toString()));
    run = new Inline();
  };
  for (const node of nodes) {
    const block = depth > MAX_DEPTH ? undefined : blockOf(node, options, depth + 1);
    if (block === undefined) writeInline(run, node, options, depth);
    else {
      flush();
      blocks.push(...block);
    }
  }
  flush();
  return blocks;
}

/** The blocks of a node; undefined when it stands within a line. */
function blockOf(node: Node, options: Options, depth: number): string[] | undefined {
  if (!defaultTreeAdapter.isElementNode(node)) return undefined;
  const { tagName: name, childNodes: inner } = node;
  if (name === "hr" || DROPPED.has(name)) return [];
  if (name === "pre") return [codeBlock(textContent(node))];
  if (name === "blockquote") return quote(blocksOf(inner, options, depth));
  if (name === "ul" || name === "ol") return [list(node, options, depth).join("\n")];
  if (name === "table") return [rowsOf(node, options, depth).join("\n")].filter((text) => text !== "");
  if (HEADING.test(name)) return blocksOf(inner, options, depth).map((text) => `## ${text.replaceAll("\n", " ")}`);
  if (BLOCKS.has(name)) return blocksOf(inner, options, depth);
  // A phrase that wrongly holds blocks (<b><p>…</p></b>) gives way to them.
  return options.holders.has(node) ? blocksOf(inner, options, depth) : undefined;
}

function writeInline(out: Inline, node: Node, options: Options, depth: number): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    const text = options.lineBreaks === "kept" ? node.value.replace(/[^\S\n]+/g, " ") : node.value.replace(/\s+/g, " ");
    out.write(escapeText(text));
  }
  if (!defaultTreeAdapter.isElementNode(node) || DROPPED.has(node.tagName)) return;
  const { tagName: name } = node;
  const inside = () => {
    const inner = new Inline();
    if (depth > MAX_DEPTH) inner.write(bareText(node));
    else for (const one of node.childNodes) writeInline(inner, one, options, depth + 1);
    return inner;
  };
  if (name === "br") out.write("\n");
  else if (STRONG.has(name)) out.mark("**", inside());
  else if (EMPHASIS.has(name)) out.mark("*", inside());
  else if (CODE.has(name)) out.code(textContent(node));
  else if (name === "q") out.append(inside(), "“", "”");
  else if (name === "a") out.link(inside(), resolve(attribute(node, "href"), options.base));
  else if (name === "img")
    out.link(new Inline().write(escapeText(attribute(node, "alt"))), resolve(attribute(node, "src"), options.base));
  else out.append(inside());
}

type ElementNode = DefaultTreeAdapterTypes.Element;

function attribute(node: ElementNode, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? "";
}

function resolve(address: string, base: string): string | undefined {
  const url = address === "" ? null : URL.parse(address, URL.canParse(base) ? base : undefined);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return url && isWeb && url.username === "" && url.password === "" ? url.href : undefined;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => {
      const lines = paragraph.trim().split("\n");
      return lines.map((line) => escapeLineStart(line.trim())).join("\n");
    })
    .filter((paragraph) => paragraph !== "");
}

function quote(blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return [
    blocks
      .join("\n\n")
      .split("\n")
      .map((line) => (line === "" ? ">" : `> ${line}`))
      .join("\n"),
  ];
}

/** Our lists are flat: what lies deeper follows as further items. */
function list(node: ElementNode, options: Options, depth: number): string[] {
  if (depth > MAX_DEPTH) return [`- ${bareText(node)}`];
  let number = Number.parseInt(attribute(node, "start"), 10);
  if (!(number >= 0 && number < 1e8)) number = 1;
  const lines: string[] = [];
  for (const item of node.childNodes) {
    if (!isElement(item)) continue;
    const lists = isList(item) ? [item] : item.childNodes.filter(isElement).filter(isList);
    const others = isList(item) ? [] : item.childNodes.filter((one) => !isList(one));
    const own = blocksOf(others, options, depth);
    const text = own.join("\n").replaceAll(/\n+/g, "\n  ");
    if (text !== "") lines.push(node.tagName === "ol" ? `${number++}. ${text}` : `- ${text}`);
    lines.push(...lists.flatMap((one) => list(one, options, depth + 1)));
  }
  return lines;
}

function isElement(node: Node): node is ElementNode {
  return defaultTreeAdapter.isElementNode(node);
}

function isList(node: Node): boolean {
  return isElement(node) && (node.tagName === "ul" || node.tagName === "ol");
}

function rowsOf(node: ElementNode, options: Options, depth: number): string[] {
  if (depth > MAX_DEPTH) return [bareText(node)];
  return node.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName !== "tr") return rowsOf(part, options, depth + 1);
    const cells = part.childNodes.filter(isElement);
    const texts = cells.map((cell) =>
      blocksOf(cell.childNodes, options, depth + 1)
        .join(" ")
        .replaceAll("\n", " "),
    );
    return [texts.filter((text) => text !== "").join(" | ")].filter((text) => text !== "");
  });
}

function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.replace(/^\n|\n$/g, "")}\n${fence}`;
}

/** The text alone, on one line, of what is nested too deep to be told apart. */
function bareText(node: ElementNode): string {
  return escapeText(textContent(node).replace(/\s+/g, " ").trim());
}

/** Without recursion, so that no depth is too deep. */
function textContent({ childNodes }: Pick<ElementNode, "childNodes">): string {
  let text = "";
  const open = childNodes.toReversed();
  for (let one = open.pop(); one; one = open.pop()) {
    if (defaultTreeAdapter.isTextNode(one)) text += one.value;
    else if (defaultTreeAdapter.isElementNode(one)) {
      if (one.tagName === "br") text += "\n";
      else if (!DROPPED.has(one.tagName)) open.push(...[...one.childNodes].toReversed());
    }
  }
  return text;
}
