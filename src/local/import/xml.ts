import { SaxesParser } from "saxes";
import { ImportError } from "./imported-comment.ts";
import { readText } from "./text-file.ts";

/** An element with all that is in it; names without their prefix. */
export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

const MAX_DEPTH = 100;

/**
 * Reads the elements of an XML file that have one of these names, one after the other, each when it is complete: however
 * large the file, one of them is in memory. Strict, so that a truncated file is told and never half believed; entities that
 * a document declares for itself are refused, not expanded.
 * @param root the name of the outermost element
 * @throws ImportError
 */
export async function* readElements(file: string, root: string, wanted: ReadonlySet<string>): AsyncGenerator<Element> {
  const done: Element[] = [];
  /** The elements that are open, from the wanted one on. */
  const open: Element[] = [];
  let depth = 0;
  const parser = new SaxesParser({ fileName: file });
  parser.on("error", (error) => {
    throw new ImportError(`This is no well-formed XML: ${error.message}`);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new ImportError(`${file} declares entities of its own; no export does.`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    if (depth === 0 && local !== root)
      throw new ImportError(`${file} begins with <${name.slice(0, 60)}>, not with <${root}>: it is of another format.`);
    if (++depth > MAX_DEPTH) throw new ImportError(`${file} nests elements deeper than ${MAX_DEPTH}.`);
    if (open.length === 0 && !wanted.has(local)) return;
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]);
    const element = {
      name: local,
      attributes: Object.fromEntries(named) as Record<string, string>,
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth -= 1;
    const element = open.pop();
    if (element && open.length === 0) done.push(element);
  });
  for await (const text of readText(file, (start) => /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1])) {
    // WordPress exports control characters as they were posted, which XML has no place for.
    // eslint-disable-next-line no-control-regex
    parser.write(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ""));
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of that name. */
export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name);
}

/** The text of the first child of that name, without white space around it; "" for none. */
export function textOf(element: Element, name: string): string {
  return child(element, name)?.text.trim() ?? "";
}
