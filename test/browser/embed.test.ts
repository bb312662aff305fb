import { build } from "esbuild";
import type { Browser, Locator, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";

const BLOG = "http://blog.example";
const API = "http://api.example";

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await launchChromium();
  const entry = new URL("../../src/embed/main.ts", import.meta.url).pathname;
  const bundle = await build({ entryPoints: [entry], bundle: true, format: "iife", target: "es2022", write: false });
  script = bundle.outputFiles.map(({ text }) => text).join("");
});
afterAll(async () => await browser?.close());

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | "no connection";
type Seen = { method: string; path: string; query: URLSearchParams; key: string | undefined; body: Sent };
type Sent = {
  body: string;
  author: { name: string; email?: string };
  reply_notifications?: boolean;
  terms: { token: string };
  thread: { url: string; title?: string };
};

const TERMS = {
  version: 1,
  locale: "de",
  html: "<p>Keine Werbung.</p>",
  sha256: "x",
  nature: "penalty",
  fees: [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }],
  token: "token-1",
};

function aComment(id: string, html: string, options: object = {}) {
  const author = { name: "Eva Beispiel", avatar: "data:," };
  const times = { created_at: "2026-11-22T12:00:00Z", edited_at: null };
  return {
    id,
    parent_id: null,
    author,
    html,
    ...times,
    reactions: { like: 0 },
    is_owner: false,
    replies: [],
    ...options,
  };
}

/** Opens a page with the embed; the API beyond the network is played by `answer`, which may leave an answer to the usual one. */
async function openBlog(
  answer: (seen: Seen, nth: number) => Answer | undefined | Promise<Answer | undefined> = () => undefined,
  comments = [aComment("c1", "<p>Hallo</p>")],
  head = "<title>Artikel</title>",
  stored: Record<string, string> = {},
) {
  const context = await browser.newContext({ locale: "de-DE" });
  const origins = [{ origin: BLOG, localStorage: Object.entries(stored).map(([name, value]) => ({ name, value })) }];
  await context.setStorageState({ cookies: [], origins });
  const page = await context.newPage();
  const requests: Seen[] = [];
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => /policy|TrustedHTML/i.test(message.text()) && failures.push(message.text()));
  await page.exposeFunction("pwned", () => failures.push("a stranger's script ran"));
  await context.route(`${BLOG}/**`, async (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="de">${head}<script src="${API}/embed.js" defer></script>
        <hausrecht-comments site="demo"></hausrecht-comments>`,
    }),
  );
  await context.route(`${API}/embed.js`, async (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await context.route(`${API}/api/**`, async (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const path = pathname.replace("/api/v1/sites/demo", "");
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*, Authorization",
      "access-control-allow-methods": "*",
      "access-control-expose-headers": "Retry-After",
    };
    if (request.method() === "OPTIONS") return await route.fulfill({ status: 204, headers: cors });
    const seen = {
      method: request.method(),
      path,
      query: searchParams,
      key: request.headers()["idempotency-key"],
      body: (request.postDataJSON() ?? {}) as Seen["body"],
    };
    requests.push(seen);
    const nth = requests.filter((one) => one.method === seen.method && one.path === path).length;
    await send(route, (await answer(seen, nth)) ?? usual(seen), cors);
  });
  const usual = ({ method, path, body }: Seen): Answer => {
    if (path === "/terms") return { body: TERMS };
    if (method === "GET")
      return {
        body: {
          thread: { url: BLOG, title: null, count: comments.length, closed: false },
          comments,
          next_cursor: null,
        },
      };
    const comment = aComment("new", `<p>${body.body}</p>`);
    return {
      status: 201,
      body: { comment, status: "published", verdicts: [], edit_token: "e", next_token: "token-2" },
    };
  };
  await page.goto(`${BLOG}/artikel`);
  await page.locator("article, .message [role=alert]").first().waitFor();
  return { page, requests, failures };
}

async function send(route: Route, answer: Answer, cors: Record<string, string>): Promise<void> {
  if (answer === "no connection") return await route.abort("connectionreset");
  const { status = 200, body, headers } = answer;
  await route.fulfill({ status, json: body, headers: { ...cors, ...headers } });
}

async function write(page: Page, body: string): Promise<void> {
  await page.locator("textarea").first().fill(body);
  await page.locator("input[name=name]").fill("Max Muster");
  await page.locator(".consent input").check();
}

const submit = (page: Page) => page.locator("form button[type=submit]").click();
const typed = (page: Page) => page.locator("textarea").first().inputValue();
const error = (page: Page) => page.locator("form .error:not([hidden])").innerText();

test("a mere reader fetches no terms; who starts to write sees rules, sum and an unticked consent", async () => {
  const { page, requests } = await openBlog();
  expect(requests.map(({ path }) => path)).toEqual(["/comments"]);
  await page.locator("textarea").focus();
  await page.locator(".rules", { hasText: "Keine Werbung." }).waitFor();
  expect(await page.locator(".fee").innerText()).toContain("500,00\u00a0€");
  expect(await page.locator(".consent").innerText()).toContain("500,00\u00a0€");
  expect(await page.locator(".consent input").isChecked()).toBe(false);
});

test("a site that has no rules yet says so in the page's language", async () => {
  const missing = { status: 404, body: { code: "terms_missing", detail: "This site has not posted its terms yet." } };
  const { page } = await openBlog(({ path }) => (path === "/terms" ? missing : undefined));
  await page.locator("textarea").focus();
  await page.locator(".rules", { hasText: "Es gibt noch keine Hausregeln." }).waitFor();
});

test("a preview appears in sight of who asks for it, on a phone as well", async () => {
  const { page } = await openBlog(({ path }) =>
    path === "/comments/preview" ? { body: { html: "<p>So <strong>fett</strong></p>" } } : undefined,
  );
  await page.setViewportSize({ width: 375, height: 667 });
  await page.locator("textarea").fill("So **fett**");
  await page.getByRole("button", { name: "Vorschau" }).click();
  const { y, height } = (await page.locator(".preview", { hasText: "So fett" }).boundingBox()) ?? { y: -1, height: 0 };
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(667);
});

test("without consent nothing is sent", async () => {
  const { page, requests } = await openBlog();
  await page.locator("textarea").fill("Ein Text");
  await page.locator("input[name=name]").fill("Max Muster");
  await page.locator(".consent input").waitFor();
  await submit(page);
  expect(requests.filter(({ method }) => method === "POST")).toEqual([]);
});

test("a comment whose answer was lost is sent again under the same key, and shown once", async () => {
  const { page, requests } = await openBlog(({ method }, nth) =>
    method === "POST" && nth === 1 ? "no connection" : undefined,
  );
  await write(page, "Ein kluger Gedanke");
  await submit(page);
  expect(await error(page)).toContain("Keine Verbindung");
  expect(await typed(page)).toBe("Ein kluger Gedanke");
  // Whoever is at the keyboard stays there.
  await page.locator("form button[type=submit]:focus").press("Enter");
  await page.locator("article#comment-new").waitFor();
  const [first, second] = requests.filter(({ method }) => method === "POST");
  expect(first?.key).toBeTruthy();
  expect(second?.key).toBe(first?.key);
  expect(await page.locator("article", { hasText: "Ein kluger Gedanke" }).count()).toBe(1);
  expect(await typed(page)).toBe("");
});

test("a comment whose answer was lost keeps its key over a reload and new terms: its author is told that it has arrived", async () => {
  const { page, requests } = await openBlog(({ method }, nth) =>
    method !== "POST"
      ? undefined
      : nth === 1
        ? "no connection"
        : nth === 2
          ? { status: 422, body: { code: "idempotency_key_reused" } }
          : undefined,
  );
  await write(page, "Ein kluger Gedanke");
  await submit(page);
  await error(page);
  await page.reload();
  await page.locator("textarea").first().focus();
  await write(page, await typed(page));
  await submit(page);
  expect(await error(page)).toContain("schon angekommen");
  await write(page, "Ein zweiter Gedanke");
  await submit(page);
  await page.locator("article#comment-new").waitFor();
  const [first, second, third] = requests.filter(({ method }) => method === "POST").map(({ key }) => key);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test.each(["terms_outdated", "token_expired", "token_used"])(
  "after %s the text stays, and the fresh terms want a new consent",
  async (code) => {
    const terms = { ...TERMS, version: 2, token: "fresh", html: "<p>Neue Regeln.</p>" };
    const { page, requests } = await openBlog(({ method }, nth) =>
      method === "POST" && nth === 1 ? { status: 409, body: { code, terms } } : undefined,
    );
    await write(page, "Mein langer Text");
    await submit(page);
    await page.locator(".rules", { hasText: "Neue Regeln." }).waitFor();
    expect(await typed(page)).toBe("Mein langer Text");
    expect(await page.locator(".consent input").isChecked()).toBe(false);
    await page.locator(".consent input").check();
    await submit(page);
    await page.locator("article#comment-new").waitFor();
    expect(requests.at(-1)?.body.terms.token).toBe("fresh");
  },
);

test("a limit says when to try again", async () => {
  const limited = { status: 429, body: { code: "rate_limited" }, headers: { "Retry-After": "42" } };
  const { page } = await openBlog(({ method }) => (method === "POST" ? limited : undefined));
  await write(page, "Zu schnell");
  await submit(page);
  expect(await error(page)).toContain("42 Sekunden");
});

test("a held comment names the rule and the reason, and asks for a person at a click", async () => {
  const verdicts = [
    { rule: "real_name", outcome: "hint", message: "Klingt nach Werbung." },
    { rule: "personal_attack", outcome: "pass", message: "In Ordnung." },
    { rule: "advertising_only", outcome: "violation", message: "Bietet eine Leistung an." },
  ];
  const held = {
    comment: aComment("new", "<p>x</p>"),
    status: "held",
    verdicts,
    edit_token: "e",
    next_token: "token-2",
  };
  const { page, requests } = await openBlog(({ method, path }) =>
    method === "POST" ? (path === "/comments" ? { status: 201, body: held } : { status: 202, body: {} }) : undefined,
  );
  await write(page, "Kaufen Sie");
  await submit(page);
  const notice = page.locator(".notice");
  expect(await notice.innerText()).toContain("Keine reine Werbung\nBietet eine Leistung an.");
  expect(await notice.innerText()).toMatch(/Ein Hinweis\s+Echte Namen, wo möglich\s+Klingt nach Werbung\./);
  expect(await notice.innerText()).not.toContain("In Ordnung.");
  await notice.getByRole("button", { name: "Einen Menschen fragen" }).click();
  await page.keyboard.type("Das war ernst gemeint.");
  await notice.locator("button[type=submit]").click();
  await notice.locator("p:focus", { hasText: "Ein Mensch wird entscheiden" }).waitFor();
  expect(requests.at(-1)?.path).toBe("/comments/new/objection");
});

test("what became of a reply stands by it, however deep, and goes with it", async () => {
  const reply = (id: string, parent_id: string, replies: object[] = []) =>
    aComment(id, `<p>${id}</p>`, { parent_id, replies });
  const root = aComment("c1", "<p>Hallo</p>", { replies: [reply("c2", "c1", [reply("c3", "c2")])] });
  const held = {
    comment: aComment("c4", "<p>Kaufen Sie</p>", { parent_id: "c3" }),
    status: "held",
    verdicts: [{ rule: "spam", outcome: "flag", message: "Nur ein Link." }],
    edit_token: "e",
    next_token: "token-2",
  };
  const { page } = await openBlog(
    ({ method, path }) =>
      method === "POST" && path === "/comments"
        ? { status: 201, body: held }
        : method === "DELETE"
          ? { status: 204 }
          : undefined,
    [root, aComment("c5", "<p>Danach</p>")],
  );
  await page.locator("#comment-c3").getByRole("button", { name: "Antworten" }).click();
  const form = page.getByRole("form", { name: /Antwort/ });
  await form.locator("textarea").fill("Kaufen Sie");
  await form.getByLabel("Name", { exact: false }).first().fill("Eva");
  await form.getByRole("checkbox", { name: /500/ }).check();
  await form.locator("button[type=submit]").click();
  const notice = page.locator("#comment-c4 ~ .slot .notice");
  await notice.getByText("Nur ein Link.").waitFor();
  expect(await page.locator(".notice:focus").count()).toBe(1);
  expect(await page.locator(".notice").count()).toBe(1);
  const own = page.locator("#comment-c4");
  await own.getByRole("button", { name: "Löschen" }).click();
  await own.getByRole("button", { name: "Wirklich löschen?" }).click();
  await page.getByText("Kommentar gelöscht.").waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
});

/** A comment that waits for its e-mail address: as the browser remembers it, and as its author's read tells it. */
function aWaitingComment() {
  return {
    mine: [{ id: "c9", token: "e", url: `${BLOG}/artikel`, at: Date.now() }],
    own: {
      comment: aComment("c9", "<p>Mein Satz</p>"),
      body: "Mein Satz",
      status: "held",
      verdicts: [],
      awaits: "email_confirmation",
    },
  };
}

/** The blog as its author opens it again, who may delete the comment. */
async function openWaitingComment() {
  const { mine, own } = aWaitingComment();
  return await openBlog(
    ({ method, path }) => (path !== "/comments/c9" ? undefined : method === "DELETE" ? { status: 204 } : { body: own }),
    undefined,
    undefined,
    { "hausrecht:demo:mine": JSON.stringify(mine) },
  );
}

describe("who gives an e-mail address may ask for mail about replies", () => {
  const open = async (offers: boolean) =>
    await openBlog(({ method, path, body }) => {
      if (path === "/terms") return { body: { ...TERMS, offers_reply_notifications: offers } };
      if (method !== "POST") return undefined;
      const answer = { comment: aComment("new", `<p>${body.body}</p>`), status: "published", verdicts: [] };
      const told = body.reply_notifications ? { reply_notifications: "unconfirmed" } : {};
      return { status: 201, body: { ...answer, ...told, edit_token: "e", next_token: "token-2" } };
    });
  const box = (page: Page) => page.getByLabel("Antworten per E-Mail bekommen");

  test("where it is offered: unticked, beside the address, and told to confirm it", async () => {
    const { page, requests } = await open(true);
    await write(page, "Ein Satz.");
    expect(await box(page).isVisible()).toBe(false);
    await page.locator("input[name=email]").fill("max@mail.example");
    expect(await box(page).isChecked()).toBe(false);
    await box(page).check();
    await submit(page);
    const notice = page.locator(".notice");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Ihr Kommentar ist veröffentlicht.");
    expect(await notice.innerText()).toContain("Bitte bestätigen Sie Ihre E-Mail-Adresse mit dem Link");
    const sent = requests.find(({ method }) => method === "POST")?.body;
    expect(sent).toMatchObject({ author: { email: "max@mail.example" }, reply_notifications: true });
  });

  test("who takes the address back asks for none", async () => {
    const { page, requests } = await open(true);
    await write(page, "Ein Satz.");
    await page.locator("input[name=email]").fill("max@mail.example");
    await box(page).check();
    await page.locator("input[name=email]").fill("");
    expect(await box(page).isVisible()).toBe(false);
    await submit(page);
    await page.locator(".notice").waitFor();
    expect(requests.find(({ method }) => method === "POST")?.body.reply_notifications).toBe(false);
    expect(await page.locator(".notice").innerText()).not.toContain("bestätigen");
  });

  test("and nobody where no mail goes out", async () => {
    const { page } = await open(false);
    await write(page, "Ein Satz.");
    await page.locator("input[name=email]").fill("max@mail.example");
    expect(await box(page).isVisible()).toBe(false);
  });
});

test("a comment that waits is its author's after a reload as well: to see, to edit, and to delete", async () => {
  const { page, requests } = await openWaitingComment();
  const comment = page.locator("article#comment-c9");
  await comment.getByText("nur für Sie sichtbar").waitFor();
  await page.getByRole("heading", { name: "1 Kommentar" }).waitFor();
  await comment.getByRole("button", { name: "Bearbeiten" }).waitFor();
  expect(await page.getByText("Mein Satz").count()).toBe(1);
  await page.locator(".notice").getByText("Bitte bestätigen Sie Ihre E-Mail-Adresse").waitFor();
  await page.locator(".notice").getByRole("button", { name: "22. November 2026" }).click();
  await page.locator("article#comment-c9:focus").waitFor();
  // It is in no answer of the server, whatever the order.
  await page.getByRole("button", { name: "Neueste" }).click();
  await expect.poll(() => requests.filter(({ path }) => path === "/comments").length).toBe(2);
  await comment.getByRole("button", { name: "Löschen" }).click();
  await comment.getByRole("button", { name: "Wirklich löschen?" }).click();
  await page.getByText("Kommentar gelöscht.").waitFor();
  expect(await comment.count()).toBe(0);
  expect(await page.locator(".notice").count()).toBe(0);
  expect(await page.locator("h2:focus").count()).toBe(1);
});

test("whoever had no connection sees their own waiting comment after another try", async () => {
  const { mine, own } = aWaitingComment();
  let isOnline = true;
  const { page } = await openBlog(
    ({ path }) => (isOnline ? (path === "/comments/c9" ? { body: own } : undefined) : "no connection"),
    undefined,
    undefined,
    { "hausrecht:demo:mine": JSON.stringify(mine) },
  );
  isOnline = false;
  await page.reload();
  const retry = page.getByRole("button", { name: "Noch einmal" });
  await retry.waitFor();
  isOnline = true;
  await retry.click();
  await page.locator("article#comment-c9").waitFor();
  expect(await page.locator(".notice").count()).toBe(1);
});

test("another try takes the old notice away at once, and the keyboard to where the comments come", async () => {
  const held = Promise.withResolvers<undefined>();
  const { page } = await openBlog(
    ({ path }, nth) => {
      if (path !== "/comments" || nth === 1) return undefined;
      return nth === 2 ? "no connection" : held.promise;
    },
    [aComment("c1", "<p>Hallo</p>"), aComment("c2", "<p>Auch hier</p>")],
  );
  await page.getByRole("button", { name: "Neueste" }).click();
  const told = page.locator(".toast");
  await told.waitFor();
  const retry = page.getByRole("button", { name: "Noch einmal" });
  await retry.focus();
  await page.keyboard.press("Enter");
  await page.locator("h2:focus").waitFor();
  expect([await told.count(), await page.locator(".message").innerText(), await retry.count()]).toEqual([0, "", 0]);
  held.resolve(undefined);
  await page.locator(".comments[aria-busy=false]").waitFor();
  expect(await page.locator("h2:focus").count()).toBe(1);
});

test("another try to read the rules leaves the keyboard with them", async () => {
  const held = Promise.withResolvers<undefined>();
  const { page } = await openBlog(({ path }, nth) =>
    path === "/terms" ? (nth === 1 ? "no connection" : held.promise) : undefined,
  );
  await page.locator("textarea").focus();
  const rules = page.locator(".rules");
  await rules.getByRole("button", { name: "Noch einmal" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".rules:focus").waitFor();
  expect(await rules.innerText()).not.toContain("Noch einmal");
  held.resolve(undefined);
  await page.locator(".rules:focus", { hasText: "Keine Werbung." }).waitFor();
});

test("a double click deletes nothing: it asks, and only another press deletes", async () => {
  const { page, requests } = await openWaitingComment();
  const deletions = () => requests.filter(({ method }) => method === "DELETE").length;
  await page.getByRole("button", { name: "Löschen" }).dblclick();
  await page.getByRole("button", { name: "Wirklich löschen?" }).waitFor();
  expect(deletions()).toBe(0);
  await page.getByRole("button", { name: "Wirklich löschen?" }).click();
  await page.getByText("Kommentar gelöscht.").waitFor();
  expect(deletions()).toBe(1);
});

test("whoever deletes a reply stays where they were: at the comment that it answered", async () => {
  const { mine, own } = aWaitingComment();
  const reply = { ...own.comment, parent_id: "c2" };
  const { page } = await openBlog(
    ({ method, path }) => {
      if (path !== "/comments/c9") return undefined;
      return method === "DELETE" ? { status: 204 } : { body: { ...own, comment: reply, status: "published" } };
    },
    [aComment("c1", "<p>Hallo</p>"), aComment("c2", "<p>Auch hier</p>", { replies: [reply] })],
    undefined,
    { "hausrecht:demo:mine": JSON.stringify(mine) },
  );
  const comment = page.locator("article#comment-c9");
  await comment.getByRole("button", { name: "Löschen" }).click();
  await comment.getByRole("button", { name: "Wirklich löschen?" }).click();
  await page.getByText("Kommentar gelöscht.").waitFor();
  expect(await page.locator("article:focus").getAttribute("id")).toBe("comment-c2");
});

test("an own comment that was hidden after others had answered it stands once, above its answers, and is not counted", async () => {
  const { mine, own } = aWaitingComment();
  const reply = aComment("c10", "<p>Antwort</p>", { parent_id: "c9" });
  const gap = aComment("c9", "", { author: { name: "" }, replies: [reply] });
  const { page } = await openBlog(
    ({ path }) =>
      path === "/comments/c9"
        ? { body: own }
        : { body: { thread: { url: BLOG, title: null, count: 1, closed: false }, comments: [gap], next_cursor: null } },
    undefined,
    undefined,
    { "hausrecht:demo:mine": JSON.stringify(mine) },
  );
  await page.locator("article#comment-c9", { hasText: "Mein Satz" }).waitFor();
  expect(await page.locator("article").allInnerTexts()).toEqual([
    expect.stringContaining("Mein Satz"),
    expect.stringContaining("Antwort"),
  ]);
  expect(await page.locator("h2").innerText()).toBe("1 Kommentar");
});

test("whoever writes a link where an address is asked for reads that, and is led to the field", async () => {
  const missing = { code: "validation_failed", issues: [{ path: "/author/email", message: "…" }] };
  const { page } = await openBlog(({ method }) => (method === "POST" ? { status: 422, body: missing } : undefined));
  await write(page, "Siehe https://a.example");
  await submit(page);
  expect(await error(page)).toContain("braucht hier eine E-Mail-Adresse");
  await page.locator("input[name=email][aria-invalid=true]:focus").waitFor();
});

test("a page whose address is refused does not lead its reader to the field of the website", async () => {
  const refused = { code: "validation_failed", issues: [{ path: "/thread/url", message: "…" }] };
  const { page } = await openBlog(({ method }) => (method === "POST" ? { status: 422, body: refused } : undefined));
  await write(page, "Ein kluger Gedanke");
  await submit(page);
  expect(await error(page)).not.toBe("");
  expect(await page.locator("input[name=url]").getAttribute("aria-invalid")).toBe("false");
});

test("what nobody sees in a pasted text does not get it refused", async () => {
  const { page, requests } = await openBlog();
  await write(page, "Ruft an: \u202d+49 170 1234567\u202c.\nOder\u000bschreibt.");
  await page.locator("input[name=name]").fill("\u2068Max\u2069");
  await submit(page);
  await page.locator("article#comment-new").waitFor();
  const sent = requests.find(({ method }) => method === "POST")?.body;
  expect(sent).toMatchObject({ body: "Ruft an:  +49 170 1234567 .\nOder schreibt.", author: { name: "Max" } });
});

test("a like that was not taken says so to everybody", async () => {
  const { page } = await openBlog(({ method }) => (method === "PUT" ? "no connection" : undefined));
  await page.getByRole("button", { name: "Gefällt mir" }).click();
  const told = page.getByText("Keine Verbindung");
  await told.waitFor();
  expect((await told.boundingBox())?.height).toBeGreaterThan(20);
  await page.locator(".like[aria-pressed=false]").waitFor();
});

/** An id as the API makes them: they sort by time. */
const idOf = (nth: number) => `01941f29-7c00-7592-880a-${String(nth).padStart(12, "0")}`;

test("a link to a comment leads to it wherever it stands, and asks once for what cannot be had", async () => {
  const first = aComment(idOf(1), "<p>Hallo</p>");
  const reply = aComment(idOf(8), "<p>Antwort</p>", { parent_id: idOf(7) });
  const linked = aComment(idOf(7), "<p>Hallo</p>", { replies: [reply] });
  const { page, requests } = await openBlog(
    ({ path, query }, nth) => {
      if (path !== "/comments" || nth === 1) return undefined;
      if (nth === 2) return "no connection";
      const comments = query.get("comment") === idOf(8) ? [linked, first] : [first];
      return { body: { thread: { url: BLOG, title: null, count: 3, closed: false }, comments, next_cursor: "next" } };
    },
    [first],
  );
  const time = page.locator(`article#comment-${idOf(1)} time`);
  expect(await time.locator("..").getAttribute("href")).toMatch(/#comment-[\w-]{36}$/);
  const goTo = async (hash: string) => {
    await page.evaluate(`location.hash = "${hash}"`);
    await page.waitForLoadState("networkidle");
  };
  // A comment of another system.
  await goTo("comment-123");
  expect(requests).toHaveLength(1);
  await goTo(`comment-${idOf(8)}`);
  await page.getByText("Keine Verbindung").first().waitFor();
  await goTo("");
  await goTo(`comment-${idOf(8)}`);
  await page.locator(`article#comment-${idOf(7)} ~ ol article#comment-${idOf(8)}:focus`).waitFor();
  await goTo(`comment-${idOf(1)}`);
  await page.locator(`article#comment-${idOf(1)}:focus`).waitFor();
  expect(requests).toHaveLength(3);
  await goTo(`comment-${idOf(9)}`);
  await page.locator(`article#comment-${idOf(7)}`).waitFor({ state: "detached" });
  await page.locator(".toast", { hasText: "Dieser Kommentar wird nicht mehr gezeigt." }).waitFor();
  expect(requests).toHaveLength(4);
  await page.reload();
  await page.locator(".toast", { hasText: "Dieser Kommentar wird nicht mehr gezeigt." }).waitFor();
});

test("the deepest replies stand below one another and say whom they answer", async () => {
  const root = [5, 4, 3, 2, 1, 0].reduce<ReturnType<typeof aComment>[]>(
    // A name of one long word, as the last but one has, breaks like any other.
    (replies, at) => [
      aComment(`c${at}`, "<p>x</p>", { author: { name: `Nr. ${at}${at === 4 ? "4".repeat(76) : ""}` }, replies }),
    ],
    [],
  );
  const { page } = await openBlog(undefined, root);
  const left = async (at: number) => (await page.locator(`article#comment-c${at}`).boundingBox())?.x ?? 0;
  expect(await left(3)).toBeGreaterThan(await left(2));
  expect([await left(4), await left(5)]).toEqual([await left(3), await left(3)]);
  expect(await page.locator("article#comment-c5 header").innerText()).toContain("Antwort an Nr. 4");
  expect(await page.locator("article#comment-c2 header").innerText()).not.toContain("Antwort an");
  await page.setViewportSize({ width: 360, height: 740 });
  const isCut = await page.locator("article#comment-c5 header").evaluate((one) => one.scrollWidth > one.clientWidth);
  expect(isCut).toBe(false);
});

test("piled up diacritics paint over nothing but their own comment", async () => {
  const { page } = await openBlog(undefined, [
    aComment("c1", `<p>W${"\u0301".repeat(3_000)}</p>`, { author: { name: `Z${"\u0301".repeat(79)}` } }),
  ]);
  const article = page.locator("article").first();
  type Styled = { computedStyleMap: () => Map<string, unknown> };
  const overflowOf = (element: unknown) => String((element as Styled).computedStyleMap().get("overflow-y"));
  for (const part of ["header", ".body"]) expect(await article.locator(part).evaluate(overflowOf)).toBe("clip");
  const box = await article.boundingBox();
  expect(box?.height).toBeLessThan(300);
});

test("a long comment is folded, shows all at a click or once the keyboard is in it, and stays so", async () => {
  const long = `${"<p>Ein Absatz von vielen, und keiner davon ist kurz.</p>".repeat(40)}<p><a href="https://a.example">Ende</a></p>`;
  const { page } = await openBlog(undefined, [
    aComment("c1", long),
    aComment("c2", long),
    aComment("c3", "<p>Kurz</p>"),
  ]);
  const [first, second] = [page.locator("#comment-c1"), page.locator("#comment-c2")];
  const height = async (article: Locator) => (await article.boundingBox())?.height ?? 0;
  expect(await page.getByRole("button", { name: "Alles zeigen" }).count()).toBe(2);
  expect(await height(first)).toBeLessThan(600);
  await first.getByRole("button", { name: "Alles zeigen" }).click();
  expect(await height(first)).toBeGreaterThan(1_000);
  expect(await first.getByRole("button", { name: "Alles zeigen" }).count()).toBe(0);
  expect(await page.locator("article:focus").getAttribute("id")).toBe("comment-c1");
  await first.getByRole("button", { name: /Gefällt mir/ }).click();
  await first.locator("[aria-pressed=true]").waitFor();
  expect(await height(first)).toBeGreaterThan(1_000);
  await second.getByRole("link", { name: "Ende" }).focus();
  expect(await height(second)).toBeGreaterThan(1_000);
});

test("on paper a comment stands as a whole, without forms and buttons", async () => {
  const { page } = await openBlog(undefined, [aComment("c1", "<p>Ein Absatz von vielen.</p>".repeat(80))]);
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("#comment-c1").boundingBox())?.height).toBeGreaterThan(1_000);
  expect(await page.locator("form:visible, button:visible").count()).toBe(0);
});

test("an unfinished text is still there after a reload", async () => {
  const { page } = await openBlog();
  await page.locator("textarea").fill("Halb fertig");
  await page.reload();
  await page.locator("article").first().waitFor();
  expect(await typed(page)).toBe("Halb fertig");
});

describe("a page that is not as it should be takes comments all the same:", () => {
  const posted = async (head: string, stored: Record<string, string> = {}) => {
    const { page, requests, failures } = await openBlog(undefined, undefined, head, stored);
    await write(page, "Ein kluger Gedanke");
    await submit(page);
    await page.locator("article#comment-new").waitFor();
    expect(failures).toEqual([]);
    return requests.find(({ method, path }) => method === "POST" && path === "/comments")?.body;
  };

  test("its title is longer than any title may be, or holds what no title may", async () => {
    const title = `Ein \u202Eboeser\u2028Titel ${"und noch ein Wort ".repeat(30)}`;
    const sent = (await posted(`<title>${title}</title>`))?.thread.title ?? "";
    expect(sent).toMatch(/^Ein boeser Titel und noch/);
    expect(sent.length).toBeLessThanOrEqual(300);
  });

  test("an element of that name stands in for its title", async () => {
    expect((await posted('<title>Artikel</title><img name="title">'))?.thread).not.toHaveProperty("title");
  });

  test("its links have another base", async () => {
    const comments = [aComment(idOf(1), "<p>Hallo</p>")];
    const { page } = await openBlog(undefined, comments, '<base href="https://elsewhere.example/">');
    await page.locator("article time").click();
    await page.locator(`article#comment-${idOf(1)}:focus`).waitFor();
    expect(page.url()).toBe(`${BLOG}/artikel#comment-${idOf(1)}`);
  });

  test("it holds the script itself", async () => {
    const { page, failures } = await openBlog(undefined, undefined, `<script>${script}</script>`);
    await page.evaluate(`document.querySelector("hausrecht-comments").setAttribute("api", "${API}")`);
    await page.locator("article#comment-c1").waitFor();
    expect(failures).toEqual([]);
  });

  test("it names itself by half an address", async () => {
    const { page, requests } = await openBlog();
    await page.evaluate(`document.querySelector("hausrecht-comments").setAttribute("url", "/zweiter?seite=1")`);
    await expect.poll(() => requests.at(-1)?.query.getAll("url")).toEqual([`${BLOG}/zweiter?seite=1`]);
  });

  test("its canonical link says nothing", async () => {
    expect((await posted('<link rel="canonical">'))?.thread.url).toBe(`${BLOG}/artikel`);
  });

  test("somebody else has written where we remember things", async () => {
    const mine = { "hausrecht:demo:mine": "{}", "hausrecht:demo:likes": "7", "hausrecht:demo:author": "[]" };
    expect((await posted("", mine))?.body).toBe("Ein kluger Gedanke");
  });
});

describe("a page of any look", () => {
  const policy = `default-src 'none'; script-src ${API}; connect-src ${API}; require-trusted-types-for 'script'`;

  test("may forbid all but the embed's script and requests, and demand Trusted Types", async () => {
    const { page, failures } = await openBlog(
      undefined,
      undefined,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    await page.locator(".body p").waitFor();
    expect(failures).toEqual([]);
  });

  test("may be written from the right: the embed's own words are not, what is typed is as it is", async () => {
    const { page } = await openBlog(undefined, undefined, "<style>html{direction:rtl}</style>");
    const direction = (selector: string) => page.evaluate(style(selector, "direction"));
    expect(await direction("h2")).toBe("ltr");
    await page.locator("textarea").fill("مرحبا");
    expect(await direction("textarea")).toBe("rtl");
  });

  test.each([
    ["light", "#fff", "#111"],
    ["dark", "#16181b", "#ddd"],
  ])("may be %s without saying so: links and errors can be read", async (_look, ground, ink) => {
    const link = aComment("c1", '<p><a href="https://a.example">Link</a></p>');
    const look = `<style>html{background:${ground};color:${ink};font-size:62.5%}body{font-size:18px}</style>`;
    const { page } = await openBlog(undefined, [link], look);
    for (const selector of [".body a", "form .error"])
      expect(await contrast(page, selector, ground)).toBeGreaterThan(4.5);
    expect((await page.locator(".avatar").boundingBox())?.height).toBeGreaterThan(40);
  });
});

test("letters of twice the size fit on a narrow phone, every button of them", async () => {
  const comments = [aComment("c1", "<p>Hallo</p>"), aComment("c2", "<p>Auch hier</p>")];
  const { page } = await openBlog(undefined, comments, "<style>body{font-size:200%}</style>");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator("textarea").click();
  await page.getByText("stimme ihnen zu").waitFor();
  const shown = `document.querySelector("hausrecht-comments").shadowRoot.querySelectorAll("h2, button, textarea, label")`;
  const cut = await page.evaluate(
    `[...${shown}].filter((one) => one.getBoundingClientRect().right > 320).map((one) => one.outerHTML)`,
  );
  expect(cut).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
});

test("avatars of any colour can be read, and links in a comment that only its author sees", async () => {
  const { page } = await openWaitingComment();
  await page.locator(".hidden .body").waitFor();
  expect(await page.evaluate(style(".hidden .body", "opacity"))).toBe("1");
  for (let hue = 0; hue < 360; hue += 30) {
    await page.evaluate(`${find(".avatar")}.style.setProperty("--hue", "${hue}")`);
    const ground = String(await page.evaluate(style(".avatar", "backgroundColor")));
    expect(await contrast(page, ".avatar", ground), `hue ${hue}`).toBeGreaterThan(4.5);
  }
});

/** The contrast of a text's colour with its ground, as WCAG 2 computes it. */
async function contrast(page: Page, selector: string, ground: string): Promise<number> {
  const pixels: number[][] = await page.evaluate(`(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    return [${style(selector, "color")}, "${ground}"].map((colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    });
  })()`);
  const [one = 0, other = 0] = pixels.map((pixel) => {
    const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What a browser computes for an element of the embed, as a script. */
function style(selector: string, property: string): string {
  return `getComputedStyle(${find(selector)}).${property}`;
}

function find(selector: string): string {
  return `document.querySelector("hausrecht-comments").shadowRoot.querySelector("${selector}")`;
}

test.each([
  [403, "origin_not_allowed", "The origin http://blog.example is not among the site's origins."],
  [404, "not_found", "There is no such site."],
])("whoever has set up a page wrongly reads why it is refused: %i %s", async (status, code, detail) => {
  const { page } = await openBlog(() => ({ status, body: { code, detail } }));
  expect(await page.locator(".message").innerText()).toContain(detail);
});

test("who loads more at the keyboard goes on at the first comment that came", async () => {
  const thread = { url: BLOG, title: null, count: 4, closed: false };
  const pages = [
    { thread, comments: [aComment("c1", "<p>Hallo</p>", { replies_cursor: "replies" })], next_cursor: "next" },
    { thread, comments: [aComment("c2", "<p>Später</p>")], next_cursor: null },
    {
      thread,
      comments: [aComment("c1", "", { replies: [aComment("c3", "", { parent_id: "c1" })] })],
      next_cursor: null,
    },
  ];
  const { page } = await openBlog(({ path }, nth) => (path === "/comments" ? { body: pages[nth - 1] } : undefined));
  await page.getByRole("button", { name: "Weitere Kommentare" }).press("Enter");
  await page.locator("article#comment-c2:focus").waitFor();
  await page.getByRole("button", { name: "Weitere Antworten" }).press("Enter");
  await page.locator("article#comment-c3:focus").waitFor();
  const feed = page.getByRole("link", { name: "Als Feed verfolgen" });
  expect(await feed.getAttribute("href")).toBe(
    `${API}/api/v1/sites/demo/feed.atom?url=${encodeURIComponent(`${BLOG}/artikel`)}`,
  );
});

test("counts know their pages by any way to write a link, and what is none costs the others nothing", async () => {
  const count = (url: string) => `<hausrecht-count site="demo" url="${url}">?</hausrecht-count>`;
  const links = ["/eins", `${BLOG}/zwei`, "http://", "javascript:1"].map(count).join("");
  const { page, requests } = await openBlog(
    ({ path, query }) =>
      path === "/counts" ? { body: { counts: query.getAll("url").map((url) => ({ url, count: 3 })) } } : undefined,
    undefined,
    links,
  );
  const shown = page.locator("hausrecht-count");
  await expect
    .poll(() => shown.allInnerTexts(), { timeout: 20_000 })
    .toEqual(["3 Kommentare", "3 Kommentare", "?", "?"]);
  expect(requests.find(({ path }) => path === "/counts")?.query.getAll("url")).toEqual([
    `${BLOG}/eins`,
    `${BLOG}/zwei`,
  ]);
  await page.evaluate(`document.querySelector("hausrecht-count").setAttribute("url", "/drei")`);
  await expect.poll(() => requests.at(-1)?.query.getAll("url")).toEqual([`${BLOG}/drei`]);
});

describe("HTML that the server should never have let through", () => {
  test.each([
    ["<script>pwned()</script><p>a</p>", "<p>a</p>"],
    ['<p onclick="pwned()" style="position:fixed">a</p>', "<p>a</p>"],
    ['<img src="x" onerror="pwned()"><p>a</p>', "<p>a</p>"],
    ['<svg onload="pwned()"><a href="https://a.example">s</a></svg>', ""],
    ['<a href="javascript:pwned()">a</a>', '<a rel="nofollow ugc noopener">a</a>'],
    [
      '<a href="https://a.example" target="_top">a</a>',
      '<a href="https://a.example" rel="nofollow ugc noopener">a</a>',
    ],
    ["<math><mtext><table><mglyph><style><img src=x onerror=pwned()></style></table></mtext></math>", ""],
    ['<iframe srcdoc="<script>parent.pwned()</script>"></iframe><form action="x"></form>', ""],
  ])("%s is shown as %j", async (html, shown) => {
    const { page, failures } = await openBlog(undefined, [
      aComment("c1", html, { author: { name: "<img src=x onerror=pwned()>", url: "javascript:pwned()" } }),
    ]);
    expect(await page.locator("article .body").innerHTML()).toBe(shown);
    expect(await page.locator("article .name a, article header img").count()).toBe(0);
    await page.waitForLoadState("networkidle");
    expect(failures).toEqual([]);
  });
});
