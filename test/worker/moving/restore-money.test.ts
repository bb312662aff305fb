import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { reconcile } from "../../../src/claims/reconcile.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { runBatch } from "../../../src/db/client.ts";
import { runNight } from "../../../src/jobs/cron.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import type { Services } from "../../../src/services.ts";
import { DAY, HOUR, isoDate, MINUTE } from "../../../src/shared/clock.ts";
import { updateSite } from "../../../src/sites/repository.ts";
import { processDueEvents } from "../../../src/stripe/inbox.ts";
import { insertEvent } from "../../../src/stripe/repository.ts";
import { A_CREDITOR, api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import { takeCheckpoint } from "../../support/checkpoint.ts";
import {
  act,
  FEE,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  stripeKnob,
  testServices,
} from "../../support/claims.ts";

type Line = { table: string; row: Record<string, string | number | null> };
type Export = { id: string; first: Line[]; rest: Line[]; end: Record<string, number> };

const services = testServices();
/** What the command sends first. */
const FIRST = new Set(["creditors", "sites", "anchors", "chain", "evidence", "evidence_payloads"]);

const ask = async (method: string, path: string, body?: unknown) =>
  await call(method, path, { token: OPERATOR_TOKEN, ...(body !== undefined && { body }) });

async function exported(site: string): Promise<Export> {
  const { text } = await ask("GET", api(site, "/export"));
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows: Line[] = lines.slice(1, -1);
  const isFirst = ({ table }: Line) => FIRST.has(table);
  return {
    id: lines[0].export_id,
    first: rows.filter(isFirst),
    rest: rows.filter((row) => !isFirst(row)),
    end: lines.at(-1).end,
  };
}

const restore = async (site: string, { id: export_id }: Export, rows: Line[], end?: Record<string, number>) =>
  await ask("POST", `/api/v1/restores/${site}`, { export_id, rows, ...(end && { end }) });

async function restoreAll(site: string, file: Export) {
  const begun = await restore(site, file, file.first);
  return begun.status === 200 ? await restore(site, file, file.rest, file.end) : begun;
}

let empty: () => Promise<void>;
async function emptyDeployment(): Promise<void> {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
}

describe("a restore that is cut off", () => {
  const SITE = "cut";
  const deps = services.claimsAt(SITE);
  const began = Date.now();
  let file: Export;
  /** One was paid before the export, the other after it. */
  let claims: [Claim, Claim];

  beforeAll(async () => {
    await makeClaimingSite(services, SITE);
    claims = [await openedClaim(deps, SITE), await openedClaim(deps, SITE)];
    const pay = async ({ invoiceId }: Claim) =>
      await stripeKnob("POST", `/local/invoices/${invoiceId}/pay`, { method: "card" });
    await pay(claims[0]);
    await readInvoice(deps, await reload(deps, claims[0]));
    file = await exported(SITE);
    await pay(claims[1]);
    await emptyDeployment();
    empty = await takeCheckpoint();
  }, 60_000);

  /** Stripe rings for both invoices, and the hourly comparison finds them. */
  async function ring(by: Services, round: string): Promise<void> {
    const { db } = deps;
    const row = { type: "invoice.paid", account: null, livemode: false, state: "pending" as const, createdAt: began };
    const events = claims.map(({ invoiceId }) => ({
      ...row,
      eventId: `evt_${round}_${invoiceId}`,
      objectId: invoiceId,
    }));
    await runBatch(
      db,
      events.map((event) => insertEvent(db, { ...event, dueAt: by.clock(), receivedAt: by.clock() })),
    );
    if (by.stripe) await processDueEvents(by.claimsAt(""), by.stripe, 100);
    await reconcile(by.claimsAt(""), null, { maxPages: 10, after: null, createdAfter: began });
  }

  const untilWhole = (at: number) => [file.rest.slice(0, at), file.rest.slice(at)] as const;
  const afterClaims = () => file.rest.findLastIndex(({ table }) => table === "claims") + 1;

  test("books no payment twice and misses none, wherever it is cut and Stripe rings", async () => {
    const [from, to] = ["debtors", "site_origins"].map((name) => file.rest.findIndex(({ table }) => table === name));
    expect((to ?? 0) - (from ?? 0)).toBeGreaterThan(20);
    for (let at = from ?? 0; at <= (to ?? 0); at++) {
      await empty();
      const [here, toCome] = untilWhole(at);
      await restore(SITE, file, file.first);
      if (here.length > 0) await restore(SITE, file, here);
      await ring(services, "early");
      expect((await restore(SITE, file, toCome, file.end)).status).toBe(200);
      const later = testServices({ CLOCK_OFFSET_MS: String(2 * HOUR) });
      if (later.stripe) await processDueEvents(later.claimsAt(""), later.stripe, 100);
      for (const claim of claims) {
        expect(await reload(deps, claim), `cut at ${at}`).toMatchObject({ status: "settled", paymentState: "paid" });
        expect(await findPostings(deps.db, claim.id), `cut at ${at}`).toMatchObject([
          { kind: "principal", amount: FEE },
          { kind: "payment", amount: -FEE },
        ]);
      }
      const { results } = await env.DB.prepare("SELECT * FROM quarantine WHERE site_id = ?").bind(SITE).all();
      expect(results, `cut at ${at}`).toEqual([]);
    }
    expect((await ask("GET", api(SITE, "/evidence/check"))).json.problems).toEqual([]);
  }, 180_000);

  test("leaves its claims to nobody until all of it is here, and then to whoever may act on them", async () => {
    await empty();
    const [here, toCome] = untilWhole(afterClaims());
    await restore(SITE, file, [...file.first, ...here]);
    const claim = await reload(deps, claims[1]);
    const refused = await act(deps, claim, "concede").catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "transition_refused", message: expect.stringContaining("being restored") });
    expect(await reload(deps, claim)).toEqual(claim);
    await restore(SITE, file, toCome, file.end);
    expect(await act(deps, claim, "concede")).toMatchObject({ status: "conceded" });
  });

  test("erases by night nothing that a claim which is still to come needs", async () => {
    await empty();
    const cut = file.rest.findIndex(({ table }) => table === "claims");
    await restore(SITE, file, [...file.first, ...file.rest.slice(0, cut)]);
    const sealed = "SELECT count(payload) AS n FROM evidence_payloads";
    const known = "SELECT count(*) AS n FROM debtors WHERE erased_at IS NULL";
    const count = async () => [await env.DB.prepare(sealed).first("n"), await env.DB.prepare(known).first("n")];
    const before = await count();
    const later = testServices({ CLOCK_OFFSET_MS: String(200 * DAY) });
    await runNight(later, SITE);
    expect(await count()).toEqual(before);
    await restore(SITE, file, file.rest.slice(cut), file.end);
    await runNight(later, SITE);
    expect((await count())[1]).toBe(before[1]);
  });

  test("goes on days later, but not once it is done: what changed since is newer than the file", async () => {
    await empty();
    await restore(SITE, file, file.first);
    await env.DB.prepare("UPDATE restores SET began_at = began_at - ?")
      .bind(9 * DAY)
      .run();
    expect((await restore(SITE, file, file.rest, file.end)).status).toBe(200);
    await env.DB.prepare("DELETE FROM site_origins").run();
    expect((await restore(SITE, file, file.rest, file.end)).json.rows).toMatchObject({ site_origins: 0, claims: 2 });
    expect((await restore(SITE, { ...file, id: crypto.randomUUID() }, file.first)).json.code).toBe("site_exists");
  });
});

describe("two sites of a creditor that numbers its invoices", () => {
  const SITES = ["north", "south"] as const;

  beforeAll(async () => {
    await emptyDeployment();
    const body = { ...A_CREDITOR, iban: "DE02120300000000202051", provider: "manual" };
    const { id } = (await ask("POST", "/api/v1/creditors", body)).json.creditor;
    await ask("PATCH", `/api/v1/creditors/${id}`, {
      tax: { mode: "standard", rate_bp: 1_900, sequential_numbers: true, e_invoice: "elsewhere" },
    });
    const fees = [{ rule: "advertising_only", amount: FEE, currency: "EUR" }];
    for (const site of SITES) {
      await makeClaimingSite(services, site);
      await runBatch(services.at(site).db, [updateSite(services.at(site).db, site, { creditorId: id })]);
      const text = "Werbung kostet 500 € einschließlich Umsatzsteuer.";
      await ask("POST", api(site, "/terms"), { locale: "de", text, nature: "price", fees });
    }
  }, 60_000);

  /** Makes an invoice; @returns its number */
  async function invoice(site: string): Promise<number> {
    const deps = services.claimsAt(site);
    const claim = await act(deps, await openAClaim(deps, site), "approve");
    await carryClaim(deps, site, claim.id);
    const { invoiceNumber } = await reload(deps, claim);
    expect(invoiceNumber).toMatch(new RegExp(`^HR-${isoDate(Date.now()).slice(0, 4)}-`));
    return Number(invoiceNumber?.slice(-4));
  }

  test("come back one after the other without any number given twice", async () => {
    expect([await invoice("north"), await invoice("south")]).toEqual([1, 2]);
    const [north, south] = [await exported("north"), await exported("south")];
    await emptyDeployment();
    expect((await restoreAll("north", north)).status).toBe(200);
    expect(await invoice("north")).toBe(3);
    expect((await restoreAll("south", south)).status).toBe(200);
    expect([await invoice("south"), await invoice("north")]).toEqual([4, 5]);
  });

  test("come back one by one to where they were deleted, and the other went on", async () => {
    expect(await invoice("south")).toBe(6);
    const north = await exported("north");
    expect((await ask("DELETE", api("north", "?confirm=north&kept_elsewhere=true"))).status).toBe(202);
    await handleMessage(testServices({ PLAN: "paid", CLOCK_OFFSET_MS: String(17 * MINUTE) }), {
      kind: "deletion",
      siteId: "north",
    });
    expect(await invoice("south")).toBe(7);
    expect((await restoreAll("north", north)).status).toBe(200);
    expect([await invoice("north"), await invoice("south")]).toEqual([8, 9]);
  });

  test("are refused before anything is stored where both places have given the next number", async () => {
    const north = await exported("north");
    expect(await invoice("south")).toBe(10);
    const south = await exported("south");
    await emptyDeployment();
    await restoreAll("north", north);
    expect(await invoice("north")).toBe(10);
    const refused = await restoreAll("south", south);
    expect(refused.json).toMatchObject({ code: "conflict", detail: expect.stringContaining("after 9") });
    expect((await ask("GET", api("south", ""))).status).toBe(404);
    expect(await invoice("north")).toBe(11);
  });

  test("come back from an export that was made before there were such numbers", async () => {
    const north = await exported("north");
    await emptyDeployment();
    const first = north.first.map(({ table, row: { numbered_to: _numberedTo, ...row } }) => ({ table, row }));
    expect((await restoreAll("north", { ...north, first })).status).toBe(200);
    expect(await invoice("north")).toBe(12);
  });
});
