import { Parser } from "htmlparser2";

/** What of an HTML page says who is behind it. */
export type PageText = {
  /** The visible text, one line for each block, row or line break; white space is folded. */
  lines: string[];
  links: { href: string; text: string }[];
  /** The texts of its <script type="application/ld+json">. */
  json_ld: string[];
  /** E-mail addresses that the page's source does not show as plain text, in lower case. */
  hidden_mails: ReadonlySet<string>;
};

const BLOCKS = new Set(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section table tbody td th tr ul title".split(
    " ",
  ),
);
/** Ends of these keep what follows on the line: a cell or term is the label of what comes next. */
const CELLS = new Set(["td", "th", "dt", "dd"]);
const SILENT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "select",
  "textarea",
  "object",
  "title",
  "video",
  "audio",
]);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Longer stretches are prose, not an address; the bound keeps looking at a line cheap. */
const MAX_LINE = 2_000;
const MAX_TEXT = 300_000;
const MAX_LINKS = 1_000;
const MAX_LD = 10;
const MAX_LD_LENGTH = 100_000;
/** A legal notice names a few addresses; each is looked for in the whole source. */
const MAX_MAILS = 100;
/** Each open element costs the parser at each tag. Pages of people nest some dozen deep; a deeper one is read up to there. */
const MAX_DEPTH = 500;
const SLICE = 4_096;

/**
 * Reads an HTML page in one pass, however broken, and in time that grows with its length only: no tree is built. htmlparser2
 * runs in workerd and in Node alike, so that the very code that reads strangers' pages is tested on both; HTMLRewriter exists
 * in workerd alone and leaves character references in texts.
 */
export function readPage(html: string): PageText {
  const lines: string[] = [];
  const links: PageText["links"] = [];
  const jsonLd: string[] = [];
  let line = "";
  let length = 0;
  let hiddenAt = -1; // depth of the element that hides all below it
  let isLd = false;
  let link: { href: string; text: string } | undefined;
  const open: string[] = [];
  const endLine = (): void => {
    const text = line.replaceAll(/[\s\u00a0\u200b\u00ad]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const say = (text: string): void => {
    if (length >= MAX_TEXT) return;
    length += text.length;
    line += text;
    if (line.length > MAX_LINE) endLine();
    if (link && link.text.length < 200) link.text += text;
  };
  const endLink = (): void => {
    if (!link) return;
    const mail = /^mailto:([^?]{3,254})/i.exec(link.href)?.[1];
    // "Write to us": the address is said only by the link.
    if (mail !== undefined && !link.text.includes("@")) say(` ${decodePercent(mail)} `);
    const { href, text } = link;
    link = undefined;
    if (links.length < MAX_LINKS) links.push({ href, text: text.replaceAll(/\s+/g, " ").trim() });
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) open.push(name);
      if (name === "script" && /^application\/ld\+json/i.test(attributes.type ?? "") && jsonLd.length < MAX_LD) {
        isLd = true;
        jsonLd.push("");
      }
      if (hiddenAt < 0 && isHidden(name, attributes) && !VOID.has(name)) hiddenAt = open.length;
      if (hiddenAt >= 0) return;
      if (BLOCKS.has(name) && !(CELLS.has(name) && name !== "dt" && endsAsLabel())) endLine();
      if (name === "a") {
        endLink();
        link = { href: attributes.href ?? "", text: "" };
      }
      const shielded = attributes["data-cfemail"];
      if (shielded !== undefined) say(` ${decodeCloudflareMail(shielded)} `);
    },
    ontext(text) {
      const last = jsonLd.length - 1;
      if (isLd) jsonLd[last] = (jsonLd[last] ?? "").slice(0, MAX_LD_LENGTH) + text;
      else if (hiddenAt < 0) say(text);
    },
    onclosetag(name) {
      if (name === "script") isLd = false;
      if (hiddenAt < 0) {
        if (name === "a") endLink();
        if (CELLS.has(name)) say(CELL_END);
        else if (BLOCKS.has(name)) endLine();
      }
      if (open.at(-1) === name) open.pop();
      if (open.length < hiddenAt) hiddenAt = -1;
    },
  });
  /** A line that a cell has just ended waits for the value beside it. */
  function endsAsLabel(): boolean {
    return line.length < MAX_LINE && line.endsWith(CELL_END) && line.trim() !== "";
  }
  for (let at = 0; at < html.length && open.length <= MAX_DEPTH; at += SLICE) parser.write(html.slice(at, at + SLICE));
  if (open.length <= MAX_DEPTH) parser.end();
  endLink();
  endLine();
  const source = html.toLowerCase();
  const mails = new Set(lines.flatMap((text) => text.toLowerCase().match(/[\w.+-]{1,64}@[\w.-]{1,190}/g) ?? []));
  const hidden = [...mails].filter((mail, at) => at >= MAX_MAILS || !source.includes(mail));
  return { lines, links, json_ld: jsonLd, hidden_mails: new Set(hidden) };
}

const CELL_END = " \u00a0";

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    SILENT.has(name) ||
    attributes.hidden !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "")
  );
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Cloudflare's e-mail shield: hex, each byte XORed with the first. */
function decodeCloudflareMail(hex: string): string {
  if (!/^[\da-f]{4,300}$/i.test(hex)) return "";
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return String.fromCharCode(...bytes.map((byte) => byte ^ key));
}
