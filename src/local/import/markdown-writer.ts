/** Scripts with spaces between words, inside of which a star is no mark: see shared/markdown-inline.ts. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
const WEB_ADDRESS = /(https?:\/\/[^\s<>"`[\]\\]+)/i;

/** Escapes what our markdown would take for a mark within a line. Web addresses stay: they are read as a whole. */
export function escapeText(text: string): string {
  return text
    .split(WEB_ADDRESS)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[*`[\]]|(?<=\\)[>#-]/g, (mark) => `\\${mark}`)))
    .join("");
}

/** Escapes what our markdown would take for a quote, heading, list or fence at the start of a line. */
export function escapeLineStart(line: string): string {
  if (/^(?:>|#{1,6}\s|-\s)/.test(line)) return `\\${line}`;
  // These have no escape of their own: a space that does not break looks the same and begins no list.
  const item = /^(?:[+•]|\d{1,9}[.)])(?=\s)/.exec(line)?.[0];
  if (item !== undefined) return `${item}\u00a0${line.slice(item.length + 1)}`;
  return /^~{3}/.test(line) ? `\u00a0${line}` : line;
}

type Pair = { mark: "*" | "**" };
type Part = string | { pair: Pair; opens: boolean };

/** Text within a line as it is written, with marks that are only kept where our markdown will read them as such. */
export class Inline {
  #parts: Part[] = [];

  write(text: string): this {
    if (text !== "") this.#parts.push(text);
    return this;
  }

  append(inner: Inline, before = "", after = ""): void {
    this.write(before);
    this.#parts.push(...inner.#parts);
    this.write(after);
  }

  /** Puts marks round a text; white space at its ends moves out, and an empty line within would end the paragraph. */
  mark(mark: Pair["mark"], inner: Inline): void {
    const { lead, parts, trail } = inner.#trimmed();
    const pair = { mark };
    const unnested = parts.filter((part) => typeof part === "string" || part.pair.mark !== mark);
    this.write(lead);
    if (parts.length > 0) {
      const joined = unnested.map((part) => (typeof part === "string" ? part.replace(/\n\s*\n/g, "\n") : part));
      this.#parts.push({ pair, opens: true }, ...joined, { pair, opens: false });
    }
    this.write(trail);
  }

  code(text: string): void {
    const line = text.replace(/\s+/g, " ").trim();
    if (line === "") return;
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    this.write(`${ticks}${pad}${line}${pad}${ticks}`);
  }

  /** A link, or its label alone without an address. */
  link(label: Inline, href: string | undefined): void {
    const { lead, parts, trail } = label.#trimmed();
    const trimmed = new Inline();
    trimmed.#parts = parts;
    const address = href?.replace(/[()[\]\\`*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const text = trimmed.toString().replaceAll("\n", " ");
    this.write(lead);
    if (address === undefined) this.append(trimmed);
    else if (text === "" || text === href || text === address || `${text}/` === address) this.write(address);
    else this.append(trimmed.#onOneLine(), "[", `](${address})`);
    this.write(trail);
  }

  toString(): string {
    const dropped = new Set<Pair>();
    const [before, after] = [this.#neighbours(-1), this.#neighbours(1)];
    for (const [i, part] of this.#parts.entries()) {
      if (typeof part === "string") continue;
      const neighbour = part.opens ? before[i] : after[i];
      if (neighbour !== undefined && WORD.test(neighbour)) dropped.add(part.pair);
    }
    return this.#parts
      .map((part) => (typeof part === "string" ? part : dropped.has(part.pair) ? "" : part.pair.mark))
      .join("");
  }

  /** For each part the character of the text next to it. */
  #neighbours(step: 1 | -1): (string | undefined)[] {
    const found: (string | undefined)[] = [];
    let last: string | undefined;
    const length = this.#parts.length;
    for (let i = step === 1 ? length - 1 : 0; i >= 0 && i < length; i -= step) {
      const part = this.#parts[i];
      found[i] = last;
      if (typeof part === "string") last = step === 1 ? /^./su.exec(part)?.[0] : /.$/su.exec(part)?.[0];
    }
    return found;
  }

  #onOneLine(): Inline {
    const line = new Inline();
    line.#parts = this.#parts.map((part) => (typeof part === "string" ? part.replace(/\s*\n\s*/g, " ") : part));
    return line;
  }

  #trimmed(): { lead: string; parts: Part[]; trail: string } {
    const parts = [...this.#parts];
    let [lead, trail] = ["", ""];
    for (let first = parts[0]; typeof first === "string"; first = parts[0]) {
      const rest = first.trimStart();
      lead += first.slice(0, first.length - rest.length);
      if (rest !== "") parts[0] = rest;
      else parts.shift();
      if (rest !== "") break;
    }
    for (let last = parts.at(-1); typeof last === "string"; last = parts.at(-1)) {
      const rest = last.trimEnd();
      trail = last.slice(rest.length) + trail;
      if (rest !== "") parts[parts.length - 1] = rest;
      else parts.pop();
      if (rest !== "") break;
    }
    return { lead, parts, trail };
  }
}
