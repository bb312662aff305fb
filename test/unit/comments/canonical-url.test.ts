import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl } from "../../../src/comments/canonical-url.ts";

describe("addresses of one page give one thread", () => {
  const page = "https://blog.example/a/b?a=1&b=2";
  test.each([
    page,
    "http://blog.example/a/b?a=1&b=2",
    "http://blog.example:80/a/b?a=1&b=2",
    "https://blog.example:443/a/b?a=1&b=2",
    "https://www.blog.example/a/b?a=1&b=2",
    "HTTPS://WWW.Blog.Example/a/b?a=1&b=2",
    "https://blog.example./a/b?a=1&b=2",
    "https://blog.example/a/b/?a=1&b=2",
    "https://blog.example/a//b?a=1&b=2",
    "https://blog.example/a/./x/../b?a=1&b=2",
    "https://blog.example/a/b/index.html?a=1&b=2",
    "https://blog.example/a/b/index.php?a=1&b=2",
    "https://blog.example/%61/b?a=1&b=2",
    "https://blog.example/a/b?b=2&a=1",
    "https://blog.example/a/b?a=1&b=2#comment-7",
    "https://blog.example/a/b?a=1&b=2#:~:text=x",
    "https://blog.example/a/b?utm_source=news&a=1&utm_medium=mail&b=2",
    "https://blog.example/a/b?a=1&b=2&fbclid=x&gclid=y&msclkid=z&igshid=q&mc_eid=1&_hsenc=2&pk_campaign=3&mtm_kwd=4",
    "  https://blog.example/a/b?a=1&b=2".trim(),
    "https://blog.example\\a\\b?a=1&b=2",
  ])("%s", (url) => expect(canonicalUrl(url)).toBe(page));

  test.each([
    ["https://blog.example/", "https://blog.example"],
    ["https://blog.example/index.html?utm_source=x", "https://blog.example"],
    ["https://blog.example/%c3%bc", "https://blog.example/ü"],
    ["https://müller.example/x", "https://xn--mller-kva.example/x"],
    ["https://blog.example/?q=a+b", "https://blog.example/?q=a%20b"],
    ["https://blog.example/?q", "https://blog.example/?q="],
    ["https://blog.example/x?", "https://blog.example/x"],
  ])("%s is %s", (one, other) => expect(canonicalUrl(one)).toBe(canonicalUrl(other)));
});

describe("addresses of different pages stay apart", () => {
  test.each([
    ["https://blog.example/a", "https://blog.example/A"],
    ["https://blog.example/?p=1", "https://blog.example/?p=2"],
    ["https://blog.example/?a=1&a=2", "https://blog.example/?a=2&a=1"],
    ["https://blog.example/a", "https://shop.blog.example/a"],
    ["https://blog.example/a", "https://blog.example:8443/a"],
    ["https://blog.example/a%2Fb", "https://blog.example/a/b"],
    ["https://blog.example/a?ref=1", "https://blog.example/a"],
  ])("%s is not %s", (one, other) => expect(canonicalUrl(one)).not.toBe(canonicalUrl(other)));
});

test.each([
  ["http://127.0.0.1:8789/de/bienen/", "http://127.0.0.1:8789/de/bienen"],
  ["http://localhost:3000/", "http://localhost:3000"],
  ["http://[::1]:3000/x", "http://[::1]:3000/x"],
])("on one's own machine %s keeps scheme and port", (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

test.each([
  "",
  "blog.example/a",
  "//blog.example/a",
  "/a",
  "ftp://blog.example/a",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://",
  "https://user@blog.example/a",
  "https://user:pass@blog.example/a",
  "https://:pass@blog.example/a",
  "https://blog.example:99999/",
  'https://blog"x.example/',
  "https://exa mple.example/",
  `https://blog.example/${"a".repeat(2_000)}`,
  `https://blog.example/${"ü".repeat(1_000)}`,
])("%s is no page's address", (url) => expect(canonicalUrl(url)).toBeUndefined());

const PIECES = [
  "a",
  "b/",
  "//",
  ".",
  "..",
  "/",
  "?",
  "&",
  "=",
  "#",
  ":",
  "@",
  "%",
  "%41",
  "%2f",
  "%zz",
  "ü",
  "\uD800",
  "\0",
  "www.",
  "index.html",
];
const MORE = [
  "utm_x=1",
  "a=1",
  " ",
  "\n",
  "\\",
  "+",
  ";",
  "[",
  "]",
  "|",
  "example",
  ":80",
  ":443",
  "http://",
  "xn--",
  "I\u0307",
  "\u202E",
  "'",
  '"',
];
const address = fc
  .tuple(
    fc.constantFrom("https://", "http://", "https://www.", "http://127.0.0.1"),
    fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 20 }),
  )
  .map(([start, parts]) => start + parts.join(""));

test("a canonical address is canonical, whatever a stranger sends", () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withFragments: true, withQueryParameters: true })), (url) => {
      const once = canonicalUrl(url);
      fc.pre(once !== undefined);
      expect(once).toMatch(/^https?:\/\/[^\s"<>@]+/);
      expect(canonicalUrl(once)).toBe(once);
    }),
    { numRuns: 20_000 },
  );
});
