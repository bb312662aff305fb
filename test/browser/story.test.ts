import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { OWNER_TOKEN, startHausrecht, type Running } from "../support/hausrecht.ts";

// The whole road, as people walk it: an honest comment, an advertisement, the queue, a claim, its invoice, its payment.

let browser: Browser;
let running: Running;

beforeAll(async () => {
  [browser, running] = await Promise.all([launchChromium(), startHausrecht()]);
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

const WORDS = {
  de: {
    article: "/de/waermepumpe-im-altbau",
    browser: "de-DE",
    body: "Ihr Kommentar",
    send: "Absenden",
    published: "Ihr Kommentar ist veröffentlicht.",
    held: "Ihr Kommentar ist gespeichert.",
    honest:
      "Bei uns läuft die Wärmepumpe seit zwei Wintern mit 42 Grad Vorlauf, die Heizkörper im Flur mussten wir tauschen.",
    approve: "Freigeben",
    settled: "beglichen",
    sum: /500,00\s€/,
  },
  en: {
    article: "/en/heat-pump-in-an-old-house",
    browser: "en-GB",
    body: "Your comment",
    send: "Submit",
    published: "Your comment is published.",
    held: "Your comment is stored.",
    honest:
      "Our heat pump has run for two winters with a flow of 42 degrees; we had to change the radiators in the hall.",
    approve: "Approve",
    settled: "settled",
    sum: /€\s?500\.00/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

async function openContext(words: Words): Promise<{ context: BrowserContext; failures: string[] }> {
  const context = await browser.newContext({ locale: words.browser });
  const failures: string[] = [];
  context.on("weberror", (error) => failures.push(error.error().message));
  context.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  return { context, failures };
}

async function postComment(page: Page, words: Words, author: string, body: string): Promise<void> {
  const embed = page.locator("hausrecht-comments");
  await embed.getByLabel(words.body).fill(body);
  await embed.getByLabel("Name", { exact: false }).first().fill(author);
  await embed.getByRole("checkbox", { name: /500/ }).check();
  await embed.getByRole("button", { name: words.send }).click();
}

describe.each(["de", "en"] as const)("in %s", (locale) => {
  const words = WORDS[locale];

  test("an advertiser is held, claimed, invoiced once, and pays", async () => {
    const { context, failures } = await openContext(words);
    const page = await context.newPage();
    await page.goto(`${running.blog}${words.article}`);
    const embed = page.locator("hausrecht-comments");
    await postComment(page, words, "Käthe", words.honest);
    await embed.getByText(words.published).first().waitFor();
    await embed.getByText(words.honest).first().waitFor();

    const advert = `Great article! If you need cheap backlinks, visit https://cheap-links-${locale}.example and order today.`;
    await postComment(page, words, "best seo packages", advert);
    await embed.getByText(words.held).first().waitFor();
    const readers = await context.newPage();
    await readers.goto(`${running.blog}${words.article}`);
    await readers.locator("hausrecht-comments").getByText(words.honest).first().waitFor();
    expect(await readers.getByText("cheap backlinks").count()).toBe(0);

    await page.goto(`${running.api}/dashboard`);
    await page.locator("input[name=token]").fill(OWNER_TOKEN);
    await page.locator("form button[type=submit]").click();
    await page.goto(`${running.api}/dashboard/demo/queue`);
    const marked = await page.locator("mark").allTextContents();
    expect(marked.join(" ")).toContain("backlinks");
    await page.locator('a[href*="/claims/new"]').click();
    const fields = {
      name: `Cheap Links ${locale} GmbH`,
      line1: "Domstraße 1",
      postal_code: "50667",
      city: "Köln",
      email: `billing@cheap-links-${locale}.example`,
      register: "HRB 1234, Amtsgericht Köln",
    };
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
    await page.locator("input[name=level][value=B]").check();
    await page.locator("textarea[name=grounds]").fill("The imprint of the linked page names them.");
    await page.locator("main form button.primary").click();
    await page.getByText(words.sum).first().waitFor();
    await page.getByRole("button", { name: words.approve, exact: true }).click();

    const claim = page.url();
    const status = async () => {
      await page.goto(claim);
      return await page.locator("main").innerText();
    };
    await expect.poll(status, { timeout: 20_000, interval: 500 }).toContain("LOCAL-");
    const invoice = await page.locator(`a[href^="${running.stripe}"]`).first().getAttribute("href");

    await page.goto(invoice ?? "");
    expect(await page.locator("body").innerText()).toMatch(words.sum);
    const id = (invoice ?? "").split("/").at(-1);
    const paid = await context.request.post(`${running.stripe}/local/invoices/${id}/pay`, { data: {} });
    expect(paid.status()).toBe(200);
    await expect.poll(status, { timeout: 20_000, interval: 500 }).toContain(words.settled);

    const invoices = await context.request.get(`${running.stripe}/v1/invoices?limit=100`, {
      headers: { authorization: "Bearer sk_test_local" },
    });
    const list = (await invoices.json()) as { data: { total: number; status: string; customer_name: string }[] };
    const theirs = list.data.filter((one) => one.customer_name === fields.name);
    expect(theirs).toMatchObject([{ total: 50_000, status: "paid" }]);
    expect(failures).toEqual([]);
    await context.close();
  });
});

test("an owner decides with one key", async () => {
  const words = WORDS.de;
  const { context } = await openContext(words);
  const page = await context.newPage();
  await page.goto(`${running.blog}${words.article}`);
  await postComment(page, words, "Nina", "Toller Beitrag!");
  await page.locator("hausrecht-comments").getByText(words.held).first().waitFor();
  await postComment(
    page,
    words,
    "Kredit-Profi",
    "Günstige Kredite ohne Schufa, jetzt beantragen auf https://kredit-sofort.example, Auszahlung in 24 Stunden!",
  );
  await page.locator("hausrecht-comments").getByText("Keine reine Werbung", { exact: true }).waitFor();
  await page.goto(`${running.api}/dashboard`);
  await page.locator("input[name=token]").fill(OWNER_TOKEN);
  await page.locator("form button[type=submit]").click();
  await page.goto(`${running.api}/dashboard/demo/queue`);
  // What two rules rest on is said once, and a card leaves room for the next: on a desktop, and on a phone.
  for (const [width, most] of [
    [1280, 390],
    [360, 920],
  ] as const) {
    await page.setViewportSize({ width, height: 780 });
    const advert = page.getByRole("article", { name: "Kredit-Profi" });
    expect(await advert.getByText("Der Name besteht aus Werbewörtern").filter({ visible: true }).count()).toBe(1);
    expect((await advert.boundingBox())?.height).toBeLessThan(most);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  }
  // The card alone: among the reasons the same words stand again, as evidence.
  const card = page.getByRole("article").filter({ hasText: "Auszahlung in 24 Stunden" });
  expect(await card.count()).toBe(1);
  // A reason that is ended with Enter decides nothing: the first of the buttons would publish the comment.
  await card.locator("input[name=reason]").fill("Nichts als Werbung");
  await page.keyboard.press("Enter");
  await card.locator("input[name=reason]").fill("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  expect(await page.locator(".bulk input[name=reason]:focus").count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("s");
  await page.waitForURL(/notice=spam/);
  await expect.poll(() => card.count(), { timeout: 10_000 }).toBe(0);
  // The keys go on with the next comment, and what was decided can be decided otherwise.
  const next = await page.locator("article.current").getAttribute("id");
  expect(next).toBe(new URL(page.url()).hash.slice(1));
  expect(next).not.toBeNull();
  await page.keyboard.press("a");
  expect(await page.locator("input[name=pick]:not(:checked)").count()).toBe(0);
  await page.keyboard.press("u");
  await page.getByRole("article", { name: "Kredit-Profi" }).waitFor();
  expect(await page.locator("article .badge.spam").count()).toBe(1);
  await page.getByRole("link", { name: "Zurück zur Warteschlange" }).click();
  await page.waitForURL(/\/queue/);
  // The keys are told in a window of their own; behind it none does anything.
  const held = await page.locator("article.comment").count();
  await page.keyboard.press("a");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Tastenkürzel" });
  await help.getByText("veröffentlichen", { exact: true }).waitFor();
  await page.keyboard.press("s");
  await page.keyboard.press("Escape");
  expect(await help.count()).toBe(0);
  // What is selected is decided on with one key, counted, and undone with another.
  expect(await page.locator("#selected").innerText()).toBe(String(held));
  await page.keyboard.press("r");
  const told = page.getByRole("status").filter({ hasText: /^\d+ Kommentare? (?:ist|sind) / });
  await told.getByText(new RegExp(`^${held} .* abgelehnt`)).waitFor();
  expect(await told.evaluate("document.activeElement?.id")).toBe("told");
  expect(await page.locator("article.comment").count()).toBe(0);
  await page.keyboard.press("u");
  await told.getByText(new RegExp(`^${held} .* wieder wie vorher`)).waitFor();
  expect(await page.locator("article.comment").count()).toBe(held);
  await page.goto(`${running.api}/dashboard/demo/queue?status=spam`);
  expect(await card.count()).toBe(1);
  await context.close();
});
