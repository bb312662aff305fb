import { strFromU8, unzipSync } from "fflate";
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { objectToClaim } from "../../src/claims/object.ts";
import { sendLetter } from "../../src/claims/send-letter.ts";
import { EvidenceBundleSchema } from "../../src/evidence/format.ts";
import { verifyBundle } from "../../src/evidence/verify.ts";
import worker from "../../src/index.ts";
import { findOutboxRows } from "../../src/outbox/repository.ts";
import { buildClaimFile } from "../../src/reports/claim-file.ts";
import { toCsv } from "../../src/reports/csv.ts";
import { sha256, toHex } from "../../src/shared/bytes.ts";
import { findSite } from "../../src/sites/repository.ts";
import { api, OPERATOR_TOKEN, RULES_TEXT } from "../support/api.ts";
import { act, makeClaimingSite, openedClaim, reload, testServices, travelTo } from "../support/claims.ts";

const SITE = "filed";
/** Tuesday, 12 May 2026, at noon in Berlin: within the last half-year whose base rate is known. */
const MAY = Date.UTC(2026, 4, 12, 10);
const DAY = 86_400_000;

async function depsAt(moment: number) {
  return (await travelTo(Math.round(moment - Date.now()))).claimsAt(SITE);
}

async function unpack(bytes: Uint8Array): Promise<Record<string, string>> {
  const files = unzipSync(bytes);
  for (const line of strFromU8(files["SHA256SUMS"] ?? new Uint8Array())
    .trim()
    .split("\n")) {
    const [sum = "", name = ""] = line.split("  ");
    expect(toHex(await sha256(new Uint8Array(files[name] ?? [])))).toBe(sum);
  }
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

beforeAll(async () => {
  await depsAt(MAY);
  await makeClaimingSite(testServices(), SITE);
});
afterAll(async () => void (await travelTo(0)));

test("a claim's file has all that a lawyer asks for, in the language of the terms, and its evidence verifies", async () => {
  let deps = await depsAt(MAY);
  let claim = await openedClaim(deps, SITE);
  claim = await act(deps, claim, "record_payment", { amount: 10_000 });
  deps = await depsAt(MAY + 16 * DAY);
  claim = await act(deps, claim, "remind");
  for (const row of await findOutboxRows(deps.db, "letter", claim.id)) await sendLetter(deps, row);
  deps = await depsAt(MAY + 40 * DAY);
  await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das <script>nicht</script>.", ["<Vertrag>.pdf"]);
  claim = await reload(deps, claim);
  const site = await findSite(deps.db, SITE);
  if (!site) throw new Error("no site");

  const files = await unpack(await buildClaimFile(deps, site, claim.id));
  expect(Object.keys(files).toSorted()).toEqual([
    "README.txt",
    "SHA256SUMS",
    "akte.html",
    "evidence.json",
    "letters/01-2026-05-28-reminder.html",
    "mahnantrag.csv",
  ]);
  const html = files["akte.html"] ?? "";
  for (const part of [
    "Imkerei Sommer GbR",
    "Backlink Profis GmbH",
    RULES_TEXT,
    "cheap-links.example",
    "Mahnung",
    "versandt",
    "&lt;script&gt;nicht&lt;/script&gt;",
    "Dateien, die vorgelegt werden können:",
    "&lt;Vertrag&gt;.pdf</li>",
    "400,00",
    // 400.00 EUR at 1.27 % + 5 points over 9 days from 11 June, the last that the reminder gave: then came the objection.
    "0,62",
    "ohne die Tage, an denen ein Widerspruch offen war",
  ]) {
    expect(html).toContain(part);
  }
  // What there is nothing to say of is left out, not headed and empty.
  expect(html).not.toContain("<dd></dd>");
  expect(html).not.toContain("<script>");
  // The chronology is told in words, and names no state as it is stored.
  expect(html).toMatch(/gemahnt, durch den Betreiber/);
  expect(html).toContain("bestritten, teilweise bezahlt");
  expect(html).not.toMatch(/record_payment|refuse_objection|contested|\boperator\b/);
  const letter = files["letters/01-2026-05-28-reminder.html"] ?? "";
  expect(letter).toContain("@page{size:A4");
  expect(letter).toContain("10115 Berlin\n\n28. Mai 2026\n\nSehr geehrte");
  expect(letter).not.toMatch(/undefined|\[object|NaN|<script/);
  expect(html).not.toMatch(/undefined|\[object|NaN/);
  const [head = "", row = ""] = (files["mahnantrag.csv"] ?? "").slice(1).trim().split("\r\n");
  expect(head.split(",")).toHaveLength(22);
  expect(row).toContain("Backlink Profis GmbH,Werbeallee 1,10115,Berlin,DE");
  expect(row).toContain('"400,00"');
  expect(row).toContain("2026-06-12,2026-06-21");
  const bundle = v.parse(EvidenceBundleSchema, JSON.parse(files["evidence.json"] ?? ""));
  expect(files["README.txt"]).toContain(bundle.chain.at(-1)?.hash);
  expect(await verifyBundle(bundle)).toMatchObject({ ok: true });
});

test("past the last known base rate no interest is guessed", async () => {
  const late = MAY + 60 * DAY;
  let deps = await depsAt(late);
  let claim = await openedClaim(deps, SITE);
  deps = await depsAt(late + 20 * DAY);
  claim = await act(deps, claim, "remind");
  deps = await depsAt(late + 40 * DAY);
  const site = await findSite(deps.db, SITE);
  if (!site) throw new Error("no site");
  const files = await unpack(await buildClaimFile(deps, site, claim.id));
  expect(files["akte.html"]).toContain("Nicht gerechnet");
  expect(files["mahnantrag.csv"]).toContain("Nicht gerechnet");
});

test("the file comes as a download, to whoever may act on claims, of this site's claims alone", async () => {
  const deps = await depsAt(MAY + 90 * DAY);
  const claim = await openedClaim(deps, SITE);
  const get = async (id: string, token?: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const request = new Request(`https://hausrecht.example${api(SITE, `/claims/${id}/file`)}`, { headers });
    return await worker.fetch(request, env, createExecutionContext());
  };
  const answer = await get(claim.id, OPERATOR_TOKEN);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  expect(answer.headers.get("content-disposition")).toContain(`claim-${claim.id}.zip`);
  expect(Object.keys(await unpack(new Uint8Array(await answer.arrayBuffer())))).toContain("akte.html");
  expect((await get(claim.id)).status).toBe(401);
  expect((await get("nothing", OPERATOR_TOKEN)).status).toBe(404);
});

test("a table for a spreadsheet never holds a formula of a stranger's", () => {
  expect(toCsv([["=HYPERLINK(1)", "+49", "＝HYPERLINK(1)", 'a "b", c', -5, null]])).toBe(
    `\uFEFF'=HYPERLINK(1),'+49,'＝HYPERLINK(1),"a ""b"", c",-5,\r\n`,
  );
});
