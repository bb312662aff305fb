import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";

test("a letter that is open is printed alone and as a whole: it goes by post where no mail is set up", async () => {
  const css = await readFile(new URL("../../src/pages/pages.css", import.meta.url), "utf8");
  const letter = (open: string, name: string) =>
    `<li><details ${open}><summary>${name}</summary><p>Re: ${name}</p><pre class="letter">${"A line\n".repeat(90)}</pre></details></li>`;
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${css}</style><header class="bar">Bar</header>
    <main><h1>Claim</h1><div class="columns claim"><div><section class="panel">Debtor</section>
    <section class="panel later"><h2>Letters</h2><ul class="list">${letter("", "Hearing")}${letter("open", "Demand")}</ul></section></div>
    <div><section class="panel">Invoice</section></div></div></main>`);
  await page.emulateMedia({ media: "print" });
  const seen = (await page.locator("body").innerText()).split("\n").filter((line) => line !== "");
  expect(seen).toEqual(["Re: Demand", ...Array.from({ length: 90 }, () => "A line")]);
  const { height, all } = await page
    .locator("details[open] > .letter")
    .evaluate(({ clientHeight, scrollHeight }) => ({ height: clientHeight, all: scrollHeight }));
  expect(height).toBe(all);
  await browser.close();
});
