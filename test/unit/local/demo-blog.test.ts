import { describe, expect, test } from "vitest";
import { createDemoBlog } from "../../../src/local/blog/app.ts";
import { ARTICLES } from "../../../src/local/blog/articles.ts";

const blog = createDemoBlog({ apiBase: "http://127.0.0.1:8787/", site: "demo" });
const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await blog.request(`http://127.0.0.1:8789${path}`, { headers });
  return { response, page: await response.text() };
};

test.each([
  ["de-DE,de;q=0.9", "/de/"],
  ["en-GB", "/en/"],
  ["", "/de/"],
])("a reader who wants %j comes to %s", async (wish, path) => {
  const { response } = await read("/", { "accept-language": wish });
  expect(response.headers.get("location")).toBe(path);
});

test.each(["de", "en"])("the index in %s lists its articles with their counts", async (locale) => {
  const { page } = await read(`/${locale}/`);
  const article = ARTICLES.find((one) => one.locale === locale);
  expect(page).toContain(`href="${article?.path}"`);
  expect(page).toContain("<hausrecht-count");
});

describe.each(ARTICLES.map(({ path, title, text, locale }) => ({ path, title, text, locale })))(
  "$path",
  ({ path, title, text, locale }) => {
    test("shows the article, the posted rules with the sum, the embed and a form that works without script", async () => {
      const { page } = await read(path);
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(title);
      expect(page.replace(/[\s\S]*class="rules"/, "")).toContain("500 €");
      expect(page).toContain(`url="http://127.0.0.1:8789${path}"`);
      expect(page).toMatch(
        /<noscript><form class="plain" method="post" action="http:\/\/127\.0\.0\.1:8787\/api\/v1\/sites\/demo\/comments">/,
      );
      const names = [...page.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
      expect(names).toEqual(expect.arrayContaining(["url", "title", "locale", "body", "name", "email", "website"]));
    });

    test("has a text for the judge: all that readers read", () => {
      expect(text.split(/\s+/).length).toBeGreaterThan(450);
      expect(text).not.toMatch(/[<>]/);
    });
  },
);

test("the blog's policy lets in the API's script and requests, and nobody else's", async () => {
  const { response } = await read("/de/");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src http://127.0.0.1:8787;");
  expect(policy).toContain("connect-src http://127.0.0.1:8787;");
  expect(policy).not.toContain("unsafe");
});

test("a page that is not there is a 404", async () => {
  expect((await read("/de/nichts")).response.status).toBe(404);
});
