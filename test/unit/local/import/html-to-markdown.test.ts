import * as fc from "fast-check";
import { expect, test } from "vitest";
import { htmlToMarkdown } from "../../../../src/local/import/html-to-markdown.ts";
import { plainText, renderMarkdown } from "../../../../src/shared/markdown.ts";

const convert = (html: string, lineBreaks: "kept" | "spaces" = "spaces") =>
  htmlToMarkdown(html, { base: "https://blog.example/winter/", lineBreaks });

test.each([
  ["<p>Hello <b>big </b>world</p>\n<p>two<br>lines &amp; <i>it</i></p>", "Hello **big** world\n\ntwo\nlines & *it*"],
  ["<b><i>both</i></b> <b>a <i>b</i></b> <b>x <b>y</b></b>", "***both*** **a *b*** **x y**"],
  ["with<b>in</b> a word,<b> </b>and no<b></b>thing", "within a word, and nothing"],
  ["<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>four</p></li></ul>", "- one\n- two\n- three\n  four"],
  ["<ol start=3><li>x<li>y</ol>", "3. x\n4. y"],
  ["<blockquote><p>a</p><blockquote>b</blockquote></blockquote>after", "> a\n>\n> > b\n\nafter"],
  ["<pre>a ``` b\n  c\n</pre><code>d`e</code>", "````\na ``` b\n  c\n````\n\n``d`e``"],
  ["<h2>Title</h2><hr>text", "## Title\n\ntext"],
  ["<a href='http://a.example/b_(c)'>l <b>x</b></a>", "[l **x**](http://a.example/b_%28c%29)"],
  [
    "<a href='/old'>old</a> <a href='http://a.example'>http://a.example</a>",
    "[old](https://blog.example/old) http://a.example/",
  ],
  ["<a href='javascript:alert(1)'>bad</a> <a href='https://u:p@bank.example'>bank</a>", "bad bank"],
  [
    "<img src='https://a.example/b.png' alt='bees'><script>alert(1)</script><style>p{}</style>",
    "[bees](https://a.example/b.png)",
  ],
  ["<table><tr><th>a<th>b<tr><td>1<td>2</table>", "a | b\n1 | 2"],
  ["<b><p>one</p><p>two</p></b>", "one\n\ntwo"],
  ["2*3*4 [x] `t` http://a.example/b*c*d", "2\\*3\\*4 \\[x\\] \\`t\\` http://a.example/b*c*d"],
])("%s", (html, markdown) => expect(convert(html)).toBe(markdown));

test("line breaks count where the source shows them, and text that looks like a mark is shown as it is", () => {
  const text = "one\ntwo\n\n\n# three\n- four\n> five\n1. six\n~~~\n&lt;b&gt;";
  const rendered = renderMarkdown(convert(text, "kept"));
  expect(rendered.match(/<p /g)).toHaveLength(2);
  expect(rendered).not.toMatch(/<(?:strong|ul|ol|blockquote|pre|b)\b/);
  expect(plainText(convert(text, "kept"))).toBe("one two # three - four > five 1. six ~~~ <b>");
});

test("any text comes through as it was, whatever marks are in it", () => {
  const marks = fc.stringMatching(/^[ab *`[\]()>#+.1~\\-]{0,40}$/);
  fc.assert(
    fc.property(marks, (text) => {
      const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      const wanted = text.replace(/\s+/g, " ").trim();
      expect(plainText(convert(html)).replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim()).toBe(wanted);
    }),
    { numRuns: 2_000 },
  );
});

test("no HTML of a stranger takes long, or more stack than there is", () => {
  const start = performance.now();
  for (const tag of ["<b>", "<div>", "<ul><li>", "<blockquote>", "<a href=http://a.example>", "<table><tr><td>"])
    expect(convert(`${tag.repeat(3_000)}x`)).toContain("x");
  expect(performance.now() - start).toBeLessThan(10_000);
});
