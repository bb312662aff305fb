import { beforeAll, expect, test } from "vitest";
import { env } from "cloudflare:workers";
import { objectToClaim } from "../../src/claims/object.ts";
import { ageOf } from "../../src/claims/statistics.ts";
import { isoTime, startOfDay } from "../../src/shared/clock.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { Browser, readText } from "../support/browse.ts";
import { aComment, api, call, OPERATOR_TOKEN, post } from "../support/api.ts";
import { act, FEE, makeClaimingSite, openAClaim, openedClaim, testServices } from "../support/claims.ts";

const SITE = "reported";
const services = testServices();
const deps = services.claimsAt(SITE);
const ask = async (query = "") => await call("GET", api(SITE, `/statistics${query}`), { token: OPERATOR_TOKEN });

beforeAll(() => makeClaimingSite(services, SITE));

test("a site without claims reports zeros, those of the comparison with the payment service too", async () => {
  const { json } = await ask();
  expect(json.claims.every(({ count }: any) => count === 0)).toBe(true);
  expect(json).toMatchObject({
    sums: [],
    ageing: [],
    rates: { approved: 0, objection_rate: null, concede_rate: null },
    comments: { posted: 0, held: 0, decided: { published: 0 } },
    reconciliation: { counts: { unknown: 0, doubles: 0, misfits: 0 } },
    complete: { claims: true, comments: true },
  });
});

test("claims are counted by state, and their money from their accounts", async () => {
  const open = await openedClaim(deps, SITE);
  await act(deps, open, "record_payment", { amount: 20_000 });
  await act(deps, await openedClaim(deps, SITE), "concede", { reason: "Not theirs." });
  await act(deps, await openedClaim(deps, SITE), "write_off", { reason: "Insolvent." });
  const contested = await openedClaim(deps, SITE);
  await objectToClaim(deps, SITE, contested.id, "debtor", "Wir waren es nicht.");
  await openAClaim(deps, SITE);
  const { json } = await ask();
  const counts = Object.fromEntries(json.claims.map(({ status, count }: any) => [status, count]));
  expect(counts).toMatchObject({ review: 1, open: 1, conceded: 1, written_off: 1, contested: 1, settled: 0 });
  expect(json.sums).toEqual([
    {
      currency: "EUR",
      invoiced: 4 * FEE,
      added: 0,
      paid: 20_000,
      conceded: FEE,
      written_off: FEE,
      outstanding: FEE - 20_000 + FEE,
    },
  ]);
  expect(json.rates).toEqual({ approved: 4, objected: 1, conceded: 1, objection_rate: 0.25, concede_rate: 0.25 });
  expect(json.ageing[0]).toEqual({ age: "not_due", currency: "EUR", count: 1, outstanding: FEE - 20_000 });
});

test("an open claim grows older by class, and its due day is not overdue", async () => {
  const at = (days: number) => testServices({ CLOCK_OFFSET_MS: String(days * 86_400_000) });
  const { json } = await call("GET", api(SITE, "/statistics"), {
    token: OPERATOR_TOKEN,
    env: { CLOCK_OFFSET_MS: at(60).env.CLOCK_OFFSET_MS ?? "" },
  });
  expect(json.ageing.filter(({ count }: any) => count > 0)).toMatchObject([{ age: "31-60", count: 1 }]);
  expect(json.claims.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(0);
  expect([0, 1, 30, 31, 60, 61, 90, 91].map(ageOf)).toEqual([
    "not_due",
    "0-30",
    "0-30",
    "31-60",
    "31-60",
    "61-90",
    "61-90",
    "over_90",
  ]);
});

test("comments are counted as they were when sent, and decisions by what was decided", async () => {
  const before = (await ask()).json.comments;
  await post(SITE, await aComment(SITE));
  const held = await post(
    SITE,
    await aComment(SITE, { body: "Cheap backlinks at https://cheap-links.example, order now!" }),
  );
  await call("POST", api(SITE, `/comments/${held.json.comment.id}/decision`), {
    token: OPERATOR_TOKEN,
    body: { decision: "spam", revision: 1 },
  });
  const after = (await ask()).json.comments;
  expect(after.posted - before.posted).toBe(2);
  expect(after.held - before.held).toBe(1);
  expect(after.decided.spam - before.decided.spam).toBe(1);
});

test("a window without anything in it is empty, one that ends before it begins is refused", async () => {
  const { json } = await ask("?from=2020-01-01&to=2020-01-31");
  expect(json).toMatchObject({ from: "2020-01-01", to: "2020-01-31", sums: [], comments: { posted: 0 } });
  expect((await ask("?from=2026-02-01&to=2026-01-01")).status).toBe(422);
  expect((await ask("?from=2999-01-01")).json.issues).toMatchObject([{ path: "to" }]);
});

test("a day of a report begins at midnight where the creditor sits, in summer and in winter", () => {
  expect(isoTime(startOfDay("2026-07-01"))).toBe("2026-06-30T22:00:00.000Z");
  expect(isoTime(startOfDay("2026-12-01"))).toBe("2026-11-30T23:00:00.000Z");
  expect(isoTime(startOfDay("2026-03-29"))).toBe("2026-03-28T23:00:00.000Z");
  expect(isoTime(startOfDay("2026-10-25"))).toBe("2026-10-24T22:00:00.000Z");
});

test("a window that ends before it begins is named on the owner's page in its language, with what was typed", async () => {
  const owner = new Browser("de");
  await owner.login();
  const page = await owner.get(`/dashboard/${SITE}/reports?from=2026-02-01&to=2026-01-01`);
  expect(page.status).toBe(422);
  expect(readText(page)).toContain("Bis: erwartet wird ein Tag, der nicht vor dem ersten liegt.");
  expect(page.text).toMatch(/name="from" value="2026-02-01".*name="to" value="2026-01-01"[^>]*aria-invalid="true"/s);
});

test("the same report comes as a table for a spreadsheet", async () => {
  const { text, headers } = await ask("?format=csv");
  expect(headers.get("content-type")).toContain("text/csv");
  expect(text).toContain("sums,invoiced,EUR,200000\r\n");
  expect(text).toContain("reconciliation,unknown,,0\r\n");
});

test("a report reads the window and not the site", async () => {
  const { db, count } = countRows(env.DB);
  await call("GET", api(SITE, "/statistics?from=2020-01-01&to=2020-01-31"), { token: OPERATOR_TOKEN, env: { DB: db } });
  const empty = count.read;
  await call("GET", api(SITE, "/statistics"), { token: OPERATOR_TOKEN, env: { DB: db } });
  console.log(`statistics: ${empty} rows read for an empty window, ${count.read - empty} for a full one`);
  expect(empty).toBeLessThan(60);
});

test("the owner's page shows the report, and leads to the same as a table; a claim's page has its file", async () => {
  const owner = new Browser("en");
  await owner.login();
  const page = await owner.get(`/dashboard/${SITE}/reports`);
  expect(readText(page)).toContain("Approved: 4, of which objected to: 1, conceded: 1.");
  expect(page.text).toContain(`href="/dashboard/${SITE}/reports" aria-current="page"`);
  expect(readText(page)).toContain("€2,000.00");
  expect((await owner.get(`/dashboard/${SITE}/reports?format=csv`)).text).toContain("sums,invoiced,EUR,200000");
  const claim = await openedClaim(deps, SITE);
  expect((await owner.get(`/dashboard/${SITE}/claims/${claim.id}`)).text).toContain(`/claims/${claim.id}/file`);
  const file = await owner.get(`/dashboard/${SITE}/claims/${claim.id}/file`);
  expect(file.headers.get("content-type")).toBe("application/zip");
});

test("a report needs a token", async () => {
  expect((await call("GET", api(SITE, "/statistics"))).status).toBe(401);
});
