import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { canonicalUrl } from "../../src/comments/canonical-url.ts";
import { extractArticle, readThreadArticle } from "../../src/comments/read-article.ts";
import { findThread } from "../../src/comments/thread-repository.ts";
import { threadId } from "../../src/comments/thread.ts";
import { createServices } from "../../src/services.ts";
import { findSite } from "../../src/sites/repository.ts";
import { found } from "../../src/shared/errors.ts";
import { api, call, makeSite, OPERATOR_TOKEN, ORIGIN, PAGE } from "../support/api.ts";

const html = (body: string, type = "text/html") => new Response(body, { headers: { "content-type": type } });
const makeThread = (site: string) => call("PUT", api(site, "/threads"), { token: OPERATOR_TOKEN, body: { url: PAGE } });
const PARAGRAPH = "Die Linden der Allee geben im Juni eine Tracht, von der ein Volk zwanzig Kilo Honig einträgt. ";

describe("the article on a page", () => {
  test("is its <article> without menus, scripts and forms", async () => {
    const page = `<!doctype html><title>Bienen &amp; Linden</title><nav>Startseite</nav><main><article><h1>Bienen</h1>
      <script>var x = "nicht lesen";</script><p>${PARAGRAPH.repeat(3)}</p><p>Caf&eacute; &#8211; ende</p><form>Absenden</form></article></main><footer>Impressum</footer>`;
    const { title, text } = await extractArticle(html(page));
    expect(title).toBe("Bienen & Linden");
    expect(text).toContain("zwanzig Kilo Honig");
    expect(text).toContain("– ende");
    expect(text).not.toMatch(/Startseite|nicht lesen|Absenden|Impressum/);
  });

  test("is bounded, however long and broken the page is", async () => {
    const { text } = await extractArticle(html(`<article>${"<div><p>".repeat(20_000)}${PARAGRAPH.repeat(20_000)}`));
    expect(text.length).toBeLessThanOrEqual(200_000);
  });
});

describe("reading a thread's article", () => {
  const services = () => createServices(env, { waitUntil: () => {} });
  let id: string;
  beforeAll(async () => {
    await makeSite("reader");
    await makeThread("reader");
    id = await threadId("reader", PAGE);
  });

  async function read(fetcher: (url: URL) => Response): Promise<boolean> {
    const deps = services().at("reader");
    const site = found(await findSite(deps.db, "reader"), "site");
    return await readThreadArticle(deps, site, id, {
      fetch: async (url) => fetcher(url),
      allowLoopback: false,
    });
  }

  test("follows a redirect on the site's origin and no further, and reads once", async () => {
    const asked: string[] = [];
    const answered = await read((url) => {
      asked.push(url.href);
      return url.pathname === "/bees"
        ? Response.redirect(`${ORIGIN}/bienen`, 302)
        : html(`<title>Bienen im Juli</title><article><p>${PARAGRAPH.repeat(4)}</p></article>`);
    });
    expect(answered).toBe(true);
    expect(asked).toEqual([PAGE, `${ORIGIN}/bienen`]);
    const thread = await findThread(services().at("reader").db, id);
    expect(thread).toMatchObject({ articleSource: "origin", title: "Bienen im Juli" });
    expect(thread?.articleSha256).toHaveLength(64);
    expect(await read(() => html("<article>anders</article>"))).toBe(false);
  });

  test.for(["https://evil.example/x", "http://127.0.0.1/x", "http://169.254.169.254/latest"])(
    "never asks %s",
    async (target, { expect: check }) => {
      const key = `guarded-${target.replaceAll(/\W/g, "").slice(0, 20)}`;
      await makeSite(key);
      await makeThread(key);
      const deps = services().at(key);
      const site = found(await findSite(deps.db, key), "site");
      const asked: string[] = [];
      await readThreadArticle(deps, site, await threadId(key, PAGE), {
        fetch: async (url) => {
          asked.push(url.href);
          return Response.redirect(target, 302);
        },
        allowLoopback: false,
      });
      check(asked).toEqual([PAGE]);
    },
  );

  test("asks the site's own origin, where the canonical address has lost www and plain http", async () => {
    await makeSite("www");
    const origins = ["http://www.blog.example"];
    await call("PATCH", api("www", ""), { token: OPERATOR_TOKEN, body: { origins } });
    const url = "http://www.blog.example/bees/?page=2";
    await call("PUT", api("www", "/threads"), { token: OPERATOR_TOKEN, body: { url } });
    const deps = services().at("www");
    const site = found(await findSite(deps.db, "www"), "site");
    const asked: string[] = [];
    await readThreadArticle(deps, site, await threadId("www", canonicalUrl(url) ?? ""), {
      fetch: async (address) => {
        asked.push(address.href);
        return html(`<article><p>${PARAGRAPH.repeat(4)}</p></article>`);
      },
      allowLoopback: false,
    });
    expect(asked).toEqual(["http://www.blog.example/bees?page=2"]);
  });
});
