import { env } from "cloudflare:workers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import { allocate, balance } from "../../../src/claims/money.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import { reportClaims } from "../../../src/claims/statistics.ts";
import { runBatch } from "../../../src/db/client.ts";
import { findSealedRecords } from "../../../src/evidence/repository.ts";
import { runMinute } from "../../../src/jobs/cron.ts";
import { readPortal } from "../../../src/portal/view.ts";
import { DAY } from "../../../src/shared/clock.ts";
import type { Policy } from "../../../src/sites/policy.ts";
import { changePolicy, findSite } from "../../../src/sites/repository.ts";
import { api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import {
  act,
  makeClaimingSite,
  openedClaim,
  reload,
  stripeKnob,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "interest";
/** Monday, 7 December 2026, at noon in Berlin. */
const MONDAY = Date.UTC(2026, 11, 7, 11);
const RATES = [
  { from: "2026-07-01", basis_points: 127 },
  { from: "2027-01-01", basis_points: 127 },
];
let services = testServices();
let deps = services.claimsAt(SITE);

beforeAll(async () => {
  await travel(MONDAY);
  await makeClaimingSite(services, SITE, { base_rates: RATES });
});

afterAll(async () => {
  await travelTo(0);
});

async function travel(to: number): Promise<void> {
  services = await travelTo(Math.round(to - Date.now()));
  services = { ...services, env: { ...services.env, PUBLIC_URL: "https://hausrecht.example" } };
  deps = { ...services.claimsAt(SITE), publicUrl: "https://hausrecht.example" };
  const current = deps;
  services = { ...services, claimsAt: () => current };
}

async function setPolicy(change: Partial<Policy>): Promise<void> {
  await runBatch(deps.db, [changePolicy(deps.db, SITE, change, services.clock())]);
}

/** Reminded on 5 January 2027 with time until the 19th. */
async function remindedOnce(): Promise<Claim> {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  await runMinute(services);
  return claim;
}

/** And, 30 days after that time, once more. */
async function remindedTwice(): Promise<Claim> {
  const claim = await remindedOnce();
  await travel(MONDAY + 73 * DAY);
  return await act(deps, await reload(deps, claim), "remind");
}

const booked = async (claim: Claim) =>
  (await findPostings(deps.db, claim.id)).map(({ kind, amount, on }) => [kind, amount, on]);

test("a further reminder reads the claim's letters once, and what became of them once", async () => {
  const claim = await remindedOnce();
  await travel(MONDAY + 73 * DAY);
  const asked: string[] = [];
  const DB = new Proxy(env.DB, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => target.prepare(asked[asked.push(sql) - 1] ?? "");
      const member = Reflect.get(target, name) as unknown;
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
  const watched = testServices({ DB, CLOCK_OFFSET_MS: services.env.CLOCK_OFFSET_MS ?? "0" }).claimsAt(SITE);
  expect(await act(watched, await reload(deps, claim), "remind")).toMatchObject({ dunningLevel: 2 });
  const readFrom = (table: string) => asked.filter((sql) => new RegExp(`^select .* from "${table}"`).test(sql)).length;
  expect({ letters: readFrom("letters"), outbox: readFrom("outbox") }).toEqual({ letters: 1, outbox: 1 });
  expect(await booked(claim)).toContainEqual(["interest", expect.any(Number), "2027-02-18"]);
});

test("the second reminder asks for the interest since the time that the first gave was over, posted and sealed with it", async () => {
  const claim = await remindedTwice();
  expect(await booked(claim)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    ["interest", 258, "2027-02-18"],
  ]);
  await runMinute(services);
  const { results } = await env.DB.prepare("SELECT subject, text FROM local_mails WHERE text LIKE ? ORDER BY sent_at")
    .bind(`%${claim.id}%`)
    .all<{ subject: string; text: string }>();
  const last = results.at(-1);
  expect(last?.subject).toMatch(/^Mahnung/);
  expect(last?.text).toMatch(/fehlen noch 502,58\s€, darin Verzugszinsen von 2,58\s€/);
  // The debtor's page names the same day as the letter.
  const site = await findSite(deps.db, SITE);
  if (site) expect((await readPortal({ deps, site, row: claim }, "de")).payBy).toBe("2027-03-04");
  const { evidenceSeq } = (await listEvents(deps.db, claim.id)).at(-1) ?? {};
  const record = (await findSealedRecords(deps.db, SITE, [claim.id])).find(({ seq }) => seq === evidenceSeq);
  expect(JSON.parse(record?.payload ?? "{}")).toMatchObject({ postings: [{ kind: "interest", amount: 258 }] });
});

test("the invoice paid without its interest settles the claim: the rest is waived", async () => {
  const claim = await remindedTwice();
  await travel(MONDAY + 83 * DAY);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  expect(await readInvoice(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
  const account = await booked(claim);
  expect(account.map(([kind]) => kind)).toEqual(["principal", "interest", "interest", "payment", "waiver"]);
  expect(balance(await findPostings(deps.db, claim.id))).toBe(0);
  const { version } = await reload(deps, claim);
  expect((await readInvoice(deps, await reload(deps, claim))).version).toBe(version);
});

test("money counts from the day on which the invoice was paid, however late Stripe tells", async () => {
  await setPolicy({ interest: "collect" });
  const claim = await remindedTwice();
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  await travel(MONDAY + 99 * DAY);
  expect((await readInvoice(deps, claim)).paymentState).toBe("partial");
  expect(await booked(claim)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    ["interest", 258, "2027-02-18"],
    ["payment", -50_000, "2027-02-18"],
  ]);
  await setPolicy({ interest: "waive" });
});

test("where the policy collects interest, the claim stays open for it until it is paid by transfer", async () => {
  await setPolicy({ interest: "collect" });
  const claim = await remindedTwice();
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  const partial = await readInvoice(deps, claim);
  expect(partial).toMatchObject({ status: "open", paymentState: "partial", invoiceStatus: "paid" });
  const rest = await act(deps, partial, "record_payment", { amount: 258, paid_on: "2027-02-18" });
  expect(rest).toMatchObject({ status: "settled", paymentState: "paid" });
  await setPolicy({ interest: "waive" });
});

test("a base rate that nobody entered stops interest, not the reminder and not the payment", async () => {
  await setPolicy({ base_rates: [] });
  const claim = await remindedTwice();
  expect(await booked(claim)).toHaveLength(1);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  expect(await readInvoice(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
  await setPolicy({ base_rates: RATES });
});

test("no interest runs in the time to pay that the first reminder gives, and nothing spent then is owed", async () => {
  const claim = await remindedOnce();
  await travel(MONDAY + 43 * DAY);
  const reminded = await reload(deps, claim);
  await expect(act(deps, reminded, "record_cost", { amount: 500, reason: "Porto" })).rejects.toMatchObject({
    code: "transition_refused",
  });
  const referred = await act(deps, reminded, "refer");
  expect(await booked(referred)).toEqual([["principal", 50_000, "2026-12-07"]]);
});

test("a reminder that an objection kept back reminded nobody: there is no interest from its day", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
  await runMinute(services);
  const open = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  await travel(MONDAY + 59 * DAY);
  const reminded = await act(deps, open, "remind");
  expect(await booked(reminded)).toEqual([["principal", 50_000, "2026-12-07"]]);
  await runMinute(services);
  await travel(MONDAY + 103 * DAY);
  const again = await act(deps, await reload(deps, claim), "remind");
  // 30 days from the end of the time that the first which went out gave.
  expect(await booked(again)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    ["interest", 258, "2027-03-20"],
  ]);
});

test("no interest runs while an objection is open: its author was told that everything rests", async () => {
  const claim = await remindedOnce();
  await travel(MONDAY + 53 * DAY);
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
  await travel(MONDAY + 83 * DAY);
  await act(deps, contested, "refuse_objection", { reason: "Doch." });
  await travel(MONDAY + 104 * DAY);
  await act(deps, await reload(deps, claim), "remind");
  expect(await booked(claim)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    // 9 days before it came, 21 after the decision.
    ["interest", 258, "2027-03-21"],
  ]);
});

test("who objects in the time that the first reminder gave is not in default before the day that the answer names", async () => {
  const claim = await remindedOnce();
  await travel(MONDAY + 43 * DAY);
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
  await travel(MONDAY + 53 * DAY);
  const refused = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  // The answer of Friday, 29 January gives until 5 February.
  await travel(MONDAY + 60 * DAY);
  const cost = { amount: 500, reason: "Porto" };
  await expect(act(deps, refused, "record_cost", cost)).rejects.toMatchObject({ code: "transition_refused" });
  await travel(MONDAY + 90 * DAY);
  await act(deps, refused, "remind");
  expect(await booked(claim)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    // 30 days from 5 February.
    ["interest", 258, "2027-03-07"],
  ]);
});

test("a claim that is referred is handed over with its interest up to that day", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  await travel(MONDAY + 73 * DAY);
  const referred = await act(deps, reminded, "refer");
  expect(await booked(referred)).toEqual([
    ["principal", 50_000, "2026-12-07"],
    ["interest", 258, "2027-02-18"],
  ]);
});

test("a reminder that an objection kept back makes nobody owe costs", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 15 * DAY);
  await act(deps, claim, "remind");
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
  await runMinute(services);
  const refused = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  await expect(act(deps, refused, "record_cost", { amount: 500, reason: "Porto" })).rejects.toMatchObject({
    code: "transition_refused",
  });
});

test("costs are asked for beside the interest, settled first, and never waived with it", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await expect(act(deps, claim, "record_cost", { amount: 500, reason: "Porto" })).rejects.toMatchObject({
    code: "transition_refused",
  });
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  await expect(act(deps, reminded, "record_cost", { amount: 500 })).rejects.toMatchObject({
    code: "validation_failed",
  });
  await runMinute(services);
  await travel(MONDAY + 73 * DAY);
  const early = { amount: 500, reason: "Porto für die Rechnung", paid_on: "2027-01-04" };
  await expect(act(deps, await reload(deps, claim), "record_cost", early)).rejects.toMatchObject({
    code: "validation_failed",
  });
  await act(deps, await reload(deps, claim), "record_cost", { amount: 500, reason: "Porto für die Mahnung" });
  const again = await act(deps, await reload(deps, claim), "remind");
  await runMinute(services);
  const { text } =
    (await env.DB.prepare("SELECT text FROM local_mails WHERE text LIKE ? ORDER BY sent_at DESC LIMIT 1")
      .bind(`%${claim.id}%`)
      .first<{ text: string }>()) ?? {};
  expect(text).toMatch(/fehlen noch 507,58\s€, darin Verzugszinsen von 2,58\s€ und Kosten von 5,00\s€/);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  const paid = await readInvoice(deps, again);
  expect(paid).toMatchObject({ status: "open", paymentState: "partial" });
  expect(allocate(await findPostings(deps.db, claim.id))).toEqual({ cost: 0, interest: 0, principal: 758, over: 0 });
  expect(await act(deps, paid, "record_payment", { amount: 758 })).toMatchObject({ status: "settled" });
});

test("the report's sums add up, interest and costs told apart", async () => {
  const site = "reckoned";
  await travel(MONDAY);
  await makeClaimingSite(services, site, { base_rates: RATES, interest: "collect" });
  const claims = [await openedClaim(deps, site), await openedClaim(deps, site), await openedClaim(deps, site)];
  await travel(MONDAY + 29 * DAY);
  for (const claim of claims) await act(deps, claim, "remind");
  await runMinute(services);
  await travel(MONDAY + 73 * DAY);
  for (const claim of claims) {
    const asked = await act(deps, await reload(deps, claim), "record_cost", { amount: 500, reason: "Porto" });
    await act(deps, asked, "remind");
  }
  const [paid, conceded] = await Promise.all(claims.map(async (claim) => await reload(deps, claim)));
  if (paid) await act(deps, paid, "record_payment", { amount: 50_758 });
  if (conceded) await act(deps, conceded, "concede", { reason: "Nicht von dort." });
  const report = await reportClaims(deps.db, site, MONDAY, MONDAY + 74 * DAY, "2027-02-18");
  const each = 50_000 + 500 + 258;
  expect(report.sums).toEqual([
    {
      currency: "EUR",
      invoiced: 3 * 50_000,
      added: 3 * 758,
      paid: each,
      conceded: each,
      written_off: 0,
      outstanding: each,
    },
  ]);
});

test("base rates are entered through the API, for half-years only", async () => {
  const patch = async (body: unknown) => await call("PATCH", api(SITE, "/policy"), { token: OPERATOR_TOKEN, body });
  expect((await patch({ base_rates: [{ from: "2026-07-02", basis_points: 127 }] })).status).toBe(422);
  const answer = await patch({ base_rates: RATES, interest: "waive" });
  expect(answer.json.policy).toMatchObject({ base_rates: RATES, interest: "waive" });
});
