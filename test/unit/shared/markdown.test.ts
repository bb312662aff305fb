import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "../../support/cpu-time.ts";
import { plainText, renderMarkdown } from "../../../src/shared/markdown.ts";

const REL = 'rel="nofollow ugc noopener"';

/** Renders one paragraph and gives what stands in it. */
function inline(source: string): string {
  const html = renderMarkdown(source);
  const inner = /^<p dir="auto">([\s\S]*)<\/p>$/.exec(html)?.[1];
  if (inner === undefined) throw new Error(`not one paragraph: ${html}`);
  return inner;
}

describe("marks within a line", () => {
  test.each([
    ["plain words", "plain words"],
    ["*it* **bo** ***both***", "<em>it</em> <strong>bo</strong> <strong><em>both</em></strong>"],
    ["***a** b* ***c* d**", "<em><strong>a</strong> b</em> <strong><em>c</em> d</strong>"],
    ["2*3*4, a**b, 5 * 6 * 7", "2*3*4, a**b, 5 * 6 * 7"],
    ["**open, *crossed** over*", "<strong>open, *crossed</strong> over*"],
    ["这是**粗体**字", "这是<strong>粗体</strong>字"],
    ["(*so*), „*da*“", "(<em>so</em>), „<em>da</em>“"],
    ["****", "****"],
    ["snake_case_name", "snake_case_name"],
    ["`a*b*` and ``c`d``", "<code>a*b*</code> and <code>c`d</code>"],
    ["`` ` `` but ` `", "<code>`</code> but <code> </code>"],
    ["an ` open tick", "an ` open tick"],
    ["\\*no\\* C:\\dir \\[x]", "*no* C:\\dir [x]"],
    ["one\ntwo\r\nthree\rfour", "one<br>\ntwo<br>\nthree<br>\nfour"],
    ["<b onclick=x>&amp;</b>", "&lt;b onclick=x&gt;&amp;amp;&lt;/b&gt;"],
    ["![image](https://a.example/i.png)", `!<a href="https://a.example/i.png" ${REL}>image</a>`],
  ])("%j is shown as %j", (source, html) => expect(inline(source)).toBe(html));
});

describe("links", () => {
  const a = (href: string, text: string) => `<a href="${href}" ${REL}>${text}</a>`;
  test.each([
    ["[text](https://a.example/x)", a("https://a.example/x", "text")],
    ["[**b** c](http://a.example)", a("http://a.example/", "<strong>b</strong> c")],
    ["[w](https://de.wikipedia.org/wiki/Haus_(Begriff))", a("https://de.wikipedia.org/wiki/Haus_(Begriff)", "w")],
    [
      "siehe https://a.example/x?a=1&b=2.",
      `siehe ${a("https://a.example/x?a=1&amp;b=2", "https://a.example/x?a=1&amp;b=2")}.`,
    ],
    ["(https://a.example/b)", `(${a("https://a.example/b", "https://a.example/b")})`],
    ["**https://a.example**", `<strong>${a("https://a.example/", "https://a.example")}</strong>`],
    ["https://müller.example", a("https://xn--mller-kva.example/", "https://müller.example")],
    ["HTTPS://A.example", a("https://a.example/", "HTTPS://A.example")],
    ["[https://bank.example](https://evil.example)", a("https://evil.example/", "https://bank.example")],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](data:text/html,x)", "[a](data:text/html,x)"],
    ["[a](//a.example)", "[a](//a.example)"],
    ["[a](/x)", "[a](/x)"],
    ["https://bank.example@evil.example", "https://bank.example@evil.example"],
    ["[](https://a.example)", `[](${a("https://a.example/", "https://a.example")})`],
    ["http://", "http://"],
    ["xhttp://a.example", "xhttp://a.example"],
    [`https://a.example/${"x".repeat(2000)}`, `https://a.example/${"x".repeat(2000)}`],
    ["*[a*](https://a.example)", `<em>[a</em>](${a("https://a.example/", "https://a.example")})`],
  ])("%j is shown as %j", (source, html) => expect(inline(source)).toBe(html));
});

describe("blocks", () => {
  const p = (text: string) => `<p dir="auto">${text}</p>`;
  test.each([
    ["one\n\n\ntwo", `${p("one")}\n${p("two")}`],
    ["# Big *claim*", p("<strong>Big <em>claim</em></strong>")],
    ["#1 is no heading", p("#1 is no heading")],
    [
      "- a\n- b\n\n- c\n\nd",
      `<ul>\n<li dir="auto">a</li>\n<li dir="auto">b</li>\n<li dir="auto">c</li>\n</ul>\n${p("d")}`,
    ],
    ["3. c\n4) d", `<ol start="3">\n<li dir="auto">c</li>\n<li dir="auto">d</li>\n</ol>`],
    ["- a\n  more\n1. b", `<ul>\n<li dir="auto">a<br>\nmore</li>\n</ul>\n<ol>\n<li dir="auto">b</li>\n</ol>`],
    ["Das war im Jahr\n1998. Danach", p("Das war im Jahr<br>\n1998. Danach")],
    ["> a\n> b\nc", `<blockquote>\n${p("a<br>\nb")}\n</blockquote>\n${p("c")}`],
    ["> a\n\n> b", `<blockquote>\n${p("a")}\n</blockquote>\n<blockquote>\n${p("b")}\n</blockquote>`],
    ["> a\n>> b\n> c", `<blockquote>\n${p("a")}\n<blockquote>\n${p("b")}\n</blockquote>\n${p("c")}\n</blockquote>`],
    ["```ts\nif (a < b) *x*\n\n> y\n```\nz", `<pre><code>if (a &lt; b) *x*\n\n&gt; y\n</code></pre>\n${p("z")}`],
    ["~~~\nopen", "<pre><code>open\n</code></pre>"],
    ["> ```\n> x\n>> y\nz", `<blockquote>\n<pre><code>x\n&gt; y\n</code></pre>\n</blockquote>\n${p("z")}`],
    [">>>>>>>> deep", `${"<blockquote>\n".repeat(4)}${p("deep")}${"\n</blockquote>".repeat(4)}`],
    ["", ""],
    [" \n\t\n>\n", ""],
  ])("%j becomes %j", (source, html) => expect(renderMarkdown(source)).toBe(html));
});

describe("characters that deceive", () => {
  test.each([
    ["a lone surrogate", "a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["NUL", "a\0b", "a\uFFFDb"],
    ["a right-to-left override", "gpj.\u202Eexe", "gpj.exe"],
    ["isolates", "\u2066a\u2069", "a"],
    ["control characters", "a\u0007\u001b[31mb\u009b", "a[31mb"],
    ["a line separator", "a\u2028b", "a<br>\nb"],
  ])("%s cannot change what is shown", (_name, source, html) => expect(inline(source)).toBe(html));

  test("honest right-to-left text keeps its marks", () => expect(inline("שלום\u200F!")).toBe("שלום\u200F!"));
});

test("an excerpt has the words and none of the marks", () => {
  expect(plainText("> **Ja** & *nein*\n\n- `a<b`\n- [hier](https://a.example)\n\nEnde")).toBe(
    "Ja & nein a<b hier Ende",
  );
});

const ATTRIBUTES: Record<string, RegExp> = {
  p: /^ dir="auto"$/,
  li: /^ dir="auto"$/,
  ol: /^(?: start="\d{1,9}")?$/,
  a: /^ href="https?:\/\/[^"]+" rel="nofollow ugc noopener"$/,
};

/** Reads HTML as strictly as can be: only the allowed elements, attributes and addresses, properly nested, all else escaped. */
function findFault(html: string): string | undefined {
  const open: string[] = [];
  const tag = /<(\/?)(p|br|strong|em|code|pre|blockquote|ul|ol|li|a)((?: [a-z]+="[^"<>]*")*)>/y;
  for (let at = 0; at < html.length; at = tag.lastIndex) {
    const next = html.indexOf("<", at);
    const text = html.slice(at, next < 0 ? html.length : next);
    if (/[>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return `text is not escaped: ${text}`;
    if (next < 0) break;
    tag.lastIndex = next;
    const [, slash, name = "", attributes = ""] = tag.exec(html) ?? [];
    if (name === "") return `no allowed tag: ${html.slice(next)}`;
    const allowed = slash === "/" ? /^$/ : (ATTRIBUTES[name] ?? /^$/);
    if (!allowed.test(attributes)) return `no allowed attributes: ${name}${attributes}`;
    if (slash === "/" && open.pop() !== name) return `</${name}> closes another element`;
    if (slash !== "/" && name !== "br") open.push(name);
    if (open.indexOf("a") !== open.lastIndexOf("a")) return "a link in a link";
  }
  if (!html.isWellFormed()) return "ill-formed Unicode";
  return open.length > 0 ? `never closed: ${open.join(" ")}` : undefined;
}

/** Texts made of markdown's own marks: far likelier to hit a corner than random letters. */
const MARKS = [
  "*",
  "**",
  "***",
  "`",
  "``",
  "```",
  "~~~",
  "[",
  "]",
  "](",
  ")",
  "(",
  ">",
  "> ",
  "- ",
  "1. ",
  "2) ",
  "# ",
  "\\",
  "\n",
  "\n\n",
];
const WORDS = [
  "a",
  " ",
  "ö",
  "<",
  "&",
  '"',
  "'",
  "\0",
  "\uD800",
  "\u202E",
  "http://",
  "https://a.example/",
  "javascript:",
  "data:",
  "<script>",
  "\t",
];
const hostile = fc.array(fc.constantFrom(...MARKS, ...WORDS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("whatever a stranger sends", () => {
  test("gives balanced HTML of allowed elements, attributes and addresses only", () => {
    fc.assert(
      fc.property(hostile, (source) => {
        expect(findFault(renderMarkdown(source))).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        expect(findFault(renderMarkdown(source))).toBeUndefined();
      }),
    );
  });

  test("shows every letter that was typed", () => {
    const letters = fc.array(
      fc.constantFrom(...MARKS.filter((mark) => !/[\n\d`~]/.test(mark)), "a", "ö", "Z", " ", "https:"),
      { maxLength: 40 },
    );
    // Without addresses: a link's target is not shown.
    const onlyLetters = (text: string) => text.replace(/[^aöZ]/g, "");
    fc.assert(
      fc.property(letters, (parts) => {
        const source = parts.join("");
        expect(onlyLetters(plainText(source))).toBe(onlyLetters(source));
      }),
      { numRuns: 2000 },
    );
  });

  const triangle = (size: number, line: (length: number) => string) =>
    Array.from({ length: Math.sqrt(size * 2) }, (_, index) => line(index)).join("");
  const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  test.each([
    "a**b",
    "a** b *",
    "*a **b ",
    "***a** b",
    "*a* ",
    "[",
    "[]",
    "[a](",
    "[a](http://",
    "[a](http://b)",
    "](",
    "`",
    "`a",
    "```\n",
    "> a\na\n",
    ">",
    ">\n",
    "> > ",
    "- a\n",
    "- ",
    "1. ",
    "# ",
    "\n",
    "\\",
    "<&>",
    "http://",
    "http://a ",
    "http://a.",
    "(",
    " ",
    "\u202E",
    "\uD800",
  ])("%j repeated takes time linear in its length", (unit) => expect(findSlowness(repeat(unit))).toBeUndefined());
  test.each([
    ["backtick runs of every size", (size: number) => triangle(size, (length) => `${"`".repeat(length)}a`)],
    ["quotes that get deeper", (size: number) => triangle(size, (length) => `${">".repeat(length)}a\n`)],
    ["tildes that begin no code block", (size: number) => `${"~".repeat(size - 1)}\``],
    ["an address full of brackets", (size: number) => `http://a${"(".repeat(size / 2)}${")".repeat(size / 2)}`],
  ])("%s take time linear in their length", (_name, make) => expect(findSlowness(make)).toBeUndefined());
});

/**
 * Work on 1 MB is bounded far above what linear growth needs (about 0.2 s) and far below what quadratic would (over 10 s).
 */
function findSlowness(make: (size: number) => string): string | undefined {
  const source = make(1_000_000);
  const milliseconds = cpuTime(() => renderMarkdown(source));
  return milliseconds < 4_000 ? undefined : `${milliseconds.toFixed(0)} ms of processor time for 1 MB`;
}
