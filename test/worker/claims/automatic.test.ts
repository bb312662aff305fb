import { env } from "cloudflare:workers";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { listDecisions } from "../../../src/claims/automatic-repository.ts";
import { changeAutomation, readAutomation, type OwnerAutomationAction } from "../../../src/claims/automation.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { claimToken } from "../../../src/claims/claim-token.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import type { ClaimDeps } from "../../../src/claims/deps.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { openClaim } from "../../../src/claims/open-claim.ts";
import { runAutomaticMode } from "../../../src/claims/run-automatic.ts";
import { createDb } from "../../../src/db/client.ts";
import { runMinute } from "../../../src/jobs/cron.ts";
import type { Services } from "../../../src/services.ts";
import { DAY, HOUR, MINUTE } from "../../../src/shared/clock.ts";
import type { Policy } from "../../../src/sites/policy.ts";
import { findPolicy, findSite, type Site } from "../../../src/sites/repository.ts";
import { api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import { Browser, readText } from "../../support/browse.ts";
import {
  A_DEBTOR,
  act,
  ATTRIBUTED,
  FEE,
  makeClaimingSite,
  openAClaim,
  OWNER,
  postAdvert,
  reload,
  travelTo,
} from "../../support/claims.ts";

/** Tuesday, 8 December 2026, at noon in Berlin. */
const TUESDAY = Date.UTC(2026, 11, 8, 11);
/** Two agreements instead of the twenty that the API asks for at least, and a hearing of a week. */
const POLICY: Partial<Policy> = {
  hearing_days: 7,
  automatic_agreements: 2,
  automatic_per_day: 10,
  automatic_sum_per_day: 10 * FEE,
  automatic_sample_percent: 0,
};

let services: Services;
let deps: ClaimDeps;
let key = "";
let count = 0;

beforeEach(async () => {
  await travel(TUESDAY);
  key = `auto-${++count}`;
  await makeClaimingSite(services, key, POLICY);
});

afterAll(async () => {
  await travelTo(0);
});

async function travel(to: number, automaticMode: "on" | "off" = "on"): Promise<void> {
  services = await travelTo(Math.round(to - Date.now()));
  deps = {
    ...services.claimsAt(key),
    publicUrl: "https://hausrecht.example",
    isAutomaticModeAllowed: automaticMode === "on",
  };
  const current = deps;
  services = { ...services, claimsAt: () => current };
}

const site = async (): Promise<Site> => {
  const found = await findSite(deps.db, key);
  if (!found) throw new Error("no site");
  return found;
};
const automation = async () => await readAutomation(deps, await site());
const change = async (action: OwnerAutomationAction, reason = "as agreed") =>
  await changeAutomation(deps, await site(), OWNER, action, reason);
const code = (expected: string) => expect.objectContaining({ code: expected });

/** A claim that a person approves and that is paid: one agreement, and no longer the debtor's first. */
async function agree(): Promise<Claim> {
  const claim = await act(deps, await openAClaim(deps, key), "approve", { hearing_days: 0 });
  await carryClaim(deps, key, claim.id);
  return await act(deps, await reload(deps, claim), "record_payment", { amount: FEE });
}

async function enable(): Promise<void> {
  await agree();
  await agree();
  await change("enable");
}

const failedGuards = async (claim: Claim): Promise<string[]> => {
  const rows = await listDecisions(deps.db, key, 50);
  const row = rows.find(({ decision }) => decision.claimId === claim.id)?.decision;
  if (!row) throw new Error("nothing was decided");
  return row.guards.filter(({ ok }) => !ok).map(({ name }) => name);
};

test("off by default: the minute's job writes down what it would have done, and does nothing", async () => {
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  await runMinute(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "review", version: 1 });
  const [row] = await listDecisions(deps.db, key, 50);
  expect(row?.decision).toMatchObject({ claimId: claim.id, version: 1, act: "leave_to_person", wouldApprove: true });
  expect(await failedGuards(claim)).toEqual(["site_mode", "agreements", "not_first_claim"]);
  expect(await automation()).toMatchObject({ isOn: false, isEnabled: false, agreements: 0, needed: 2, last: null });
});

test("a claim that could not be looked at is logged in full, but for the words that its queries carry", async () => {
  const logged = vi.spyOn(console, "error").mockReturnValue(undefined);
  const claim = await openAClaim(deps, key);
  const d1 = new Proxy(env.DB, {
    get: (db, name) =>
      name === "prepare"
        ? (sql: string) => db.prepare(sql.replace("FROM debtors WHERE site_id", "FROM debtors_lost WHERE site_id"))
        : (Reflect.get(db, name) as unknown),
  });
  await runAutomaticMode({ ...deps, db: createDb(d1) }, await site(), 20);
  const text = logged.mock.calls.flat().join("\n");
  logged.mockRestore();
  expect(text).toContain(claim.id);
  expect(text).toContain("no such table: debtors_lost");
  expect(text).not.toContain(A_DEBTOR.email);
});

test("an approval in agreement counts, a refusal of what it would have approved starts the count anew", async () => {
  await agree();
  expect((await automation()).agreements).toBe(1);
  await expect(change("enable")).rejects.toEqual(code("transition_refused"));
  await act(deps, await openAClaim(deps, key), "reject", { reason: "not plain enough" });
  expect((await automation()).agreements).toBe(0);
  await agree();
  await agree();
  expect((await automation()).agreements).toBe(2);
  await change("enable", "Twenty in a row.");
  expect(await automation()).toMatchObject({ isOn: true, last: { action: "enable", actor: OWNER } });
  await expect(change("enable")).rejects.toEqual(code("transition_refused"));
});

test("a site in dry run cannot be switched to automatic mode, nor by its settings", async () => {
  await env.DB.prepare("UPDATE sites SET mode = 'dry_run' WHERE id = ?").bind(key).run();
  await expect(change("enable")).rejects.toEqual(code("dry_run"));
  const body = { mode: "auto", terms_reviewed: true };
  const refused = await call("PATCH", `/api/v1/sites/${key}`, { token: OPERATOR_TOKEN, body });
  expect(refused.json).toMatchObject({ code: "transition_refused" });
  expect((await site()).mode).toBe("dry_run");
});

test("switched on, it hears the debtor of a plain case, with every guard's value in the claim's history", async () => {
  await enable();
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  expect(await reload(deps, claim)).toMatchObject({
    status: "hearing",
    approvedBy: "system",
    mode: "auto",
    hearingEndsOn: "2026-12-15",
  });
  const event = await env.DB.prepare("SELECT actor, guards FROM claim_events WHERE claim_id = ? AND version = 2")
    .bind(claim.id)
    .first<{ actor: string; guards: string }>();
  const guards = JSON.parse(event?.guards ?? "[]");
  expect(event?.actor).toBe("system");
  expect(guards.length).toBeGreaterThan(30);
  expect(guards.every((one: { ok: boolean }) => one.ok)).toBe(true);
  expect(guards).toContainEqual(expect.objectContaining({ name: "sum_per_day", value: { used: 0, max: 10 * FEE } }));
  const page = await new Browser("de").get(`/claims/${await claimToken(deps.secret, key, claim.id)}`);
  expect(readText(page)).toContain("freigegeben wurde sie automatisch");
});

test("two runs at once approve a claim once, and of two claims against one debtor a single one", async () => {
  await enable();
  const first = await openAClaim(deps, key);
  const second = await openAClaim(deps, key);
  await Promise.all(Array.from({ length: 6 }, () => runMinute(services)));
  const claims = [await reload(deps, first), await reload(deps, second)];
  expect(claims.map(({ status }) => status).toSorted()).toEqual(["hearing", "review"]);
  const { results } = await env.DB.prepare("SELECT n FROM automation_events WHERE site_id = ? AND action = 'approve'")
    .bind(key)
    .all();
  expect(results.length).toBe(1);
  const letters = await env.DB.prepare("SELECT * FROM letters WHERE site_id = ? AND kind = 'hearing'").bind(key).all();
  expect(letters.results.length).toBe(1);
});

test("an approval that was decided before the switch was thrown fails as a whole", async () => {
  await enable();
  const claim = await openAClaim(deps, key);
  let isThrown = false;
  // The owner's click comes between deciding and acting: right before the batch that approves.
  const db = new Proxy(deps.db, {
    get(target, property) {
      if (property !== "batch") return Reflect.get(target, property);
      return async (statements: Parameters<typeof target.batch>[0]) => {
        if (!isThrown && statements.length > 5) {
          isThrown = true;
          await change("disable", "stop");
        }
        return await target.batch(statements);
      };
    },
  });
  await runMinute({ ...services, claimsAt: () => ({ ...deps, db }) });
  expect(isThrown).toBe(true);
  expect(await reload(deps, claim)).toMatchObject({ status: "review", version: 1, approvedBy: null });
  const { results } = await env.DB.prepare("SELECT action FROM automation_events WHERE site_id = ? ORDER BY n")
    .bind(key)
    .all();
  expect(results.map(({ action }) => action)).toEqual(["enable", "disable"]);
});

test.each([
  ["the Worker's switch is off", async () => await travel(TUESDAY, "off"), ["allowed_for_all"]],
  ["it is night", async () => await travel(TUESDAY + 10 * HOUR), ["office_hours"]],
  ["the site's switch is off", async () => await change("disable"), ["site_mode"]],
] as const)("nothing is approved while %s", async (_why, happen, guards) => {
  await enable();
  const claim = await openAClaim(deps, key);
  await happen();
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("review");
  expect(await failedGuards(claim)).toEqual([...guards]);
});

test("what was left alone at night is looked at again in the morning", async () => {
  await enable();
  await travel(TUESDAY + 10 * HOUR);
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("review");
  await travel(TUESDAY + DAY);
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("hearing");
});

test("a debtor's first claim, a sole trader and an attribution B are left to a person", async () => {
  await enable();
  const open = async (debtor: typeof A_DEBTOR, level: "A" | "B") =>
    await openClaim(deps, await site(), OWNER, {
      commentIds: [await postAdvert(key)],
      debtor,
      attribution: { ...ATTRIBUTED, level },
    });
  const { vat_id: _, ...nameless } = A_DEBTOR;
  const first = await open({ ...nameless, name: "Neue Werbe AG", email: "a@b.example", register: "HRB 7" }, "A");
  const trader = await open({ ...nameless, name: "Max Muster e.K.", email: "c@d.example", register: "HRA 8" }, "A");
  const unsure = await open(A_DEBTOR, "B");
  await runMinute(services);
  expect(await failedGuards(first)).toEqual(["not_first_claim"]);
  expect(await failedGuards(trader)).toEqual(["legal_person", "registered", "not_first_claim"]);
  expect(await failedGuards(unsure)).toEqual(["attribution", "attribution_proven"]);
});

test("an objection upheld opens the circuit breaker, and off it stays until an owner switches it on with a reason", async () => {
  await enable();
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  const objected = await objectToClaim(deps, key, claim.id, "debtor", "Das waren wir nicht.");
  await act(deps, objected, "concede", { reason: "joe job" });
  await runMinute(services);
  expect(await automation()).toMatchObject({
    isOn: false,
    breaker: "objections_upheld",
    last: { action: "trip", actor: "system", cause: "objections_upheld" },
  });
  expect((await site()).mode).toBe("manual");
  const { entries } = (await call("GET", api(key, "/audit-log?actor=system"), { token: OPERATOR_TOKEN })).json;
  expect(entries).toMatchObject([{ action: "automation.trip", details: { cause: "objections_upheld" } }]);
  const next = await openAClaim(deps, key);
  await runMinute(services);
  expect((await reload(deps, next)).status).toBe("review");
  await travel(TUESDAY + MINUTE);
  await change("enable", "Cause understood.");
  expect(await automation()).toMatchObject({ isOn: true, breaker: null });
});

test("a lawyer's letter switches it off, with the reason in the sealed evidence", async () => {
  await enable();
  await change("report_lawyer_letter", "Letter of 8 December");
  expect(await automation()).toMatchObject({ isOn: false, breaker: "lawyer_letter" });
  const row = await env.DB.prepare(
    "SELECT p.payload FROM evidence e JOIN evidence_payloads p ON p.site_id = e.site_id AND p.seq = e.seq WHERE e.site_id = ? AND e.kind = 'automation.report_lawyer_letter'",
  )
    .bind(key)
    .first<{ payload: string }>();
  expect(JSON.parse(row?.payload ?? "{}")).toMatchObject({ actor: OWNER, reason: "Letter of 8 December" });
});

test("freezing holds all that it approved and nothing else; resumed by a person, a claim goes on by hand", async () => {
  await enable();
  const byHand = await act(deps, await openAClaim(deps, key), "approve", { hearing_days: 14 });
  await act(deps, await reload(deps, byHand), "cancel", { reason: "makes room" });
  const own = await openAClaim(deps, key);
  await runMinute(services);
  expect((await reload(deps, own)).status).toBe("hearing");
  const other = await act(deps, await openAClaim(deps, key), "approve", { hearing_days: 14 });
  await change("freeze", "Stop everything.");
  const frozen = await reload(deps, own);
  expect(frozen.hold).toContain("frozen");
  expect((await reload(deps, other)).hold).toBeNull();
  expect((await automation()).isOn).toBe(false);
  const resumed = await act(deps, frozen, "resume");
  expect(resumed).toMatchObject({ hold: null, mode: "manual" });
  await runMinute(services);
  expect((await reload(deps, own)).hold).toBeNull();
  await travel(TUESDAY + 8 * DAY);
  await runMinute(services);
  expect(["invoicing", "open"]).toContain((await reload(deps, own)).status);
});

test("a hearing that it opened does not end in an invoice once it is off: the claim waits for a person", async () => {
  await enable();
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  // The next run sends the letter.
  await runMinute(services);
  await change("disable", "holidays");
  await travel(TUESDAY + 8 * DAY);
  await runMinute(services);
  const held = await reload(deps, claim);
  expect(held).toMatchObject({ status: "hearing", hold: "Automatic mode is off: look at this claim, then resume it." });
  await act(deps, held, "resume");
  await runMinute(services);
  expect(["invoicing", "open"]).toContain((await reload(deps, claim)).status);
});

test("the API tells the state with the last decisions and refuses to enable before enough agreements", async () => {
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  const answer = await call("GET", api(key, "/automation"), { token: OPERATOR_TOKEN });
  expect(answer.json).toMatchObject({ on: false, enabled: false, allowed: false, agreements: 0, needed: 2 });
  expect(answer.json.decisions[0]).toMatchObject({ claim_id: claim.id, would_approve: true, outcome: null });
  expect(answer.json.decisions[0].guards).toContainEqual({ name: "hearing", ok: true, value: 7 });
  const send = async (action: string, reason?: string) =>
    await call("POST", api(key, "/automation"), { token: OPERATOR_TOKEN, body: { action, reason } });
  expect((await send("enable", "please")).json).toMatchObject({ code: "transition_refused", agreements: 0, needed: 2 });
  expect((await send("enable")).status).toBe(422);
  const frozen = await send("freeze", "to be safe");
  expect(frozen.json.history).toMatchObject([{ action: "freeze", actor: OWNER, reason: "to be safe" }]);
  expect((await call("GET", api(key, "/automation"))).status).toBe(401);
});

test("the settings show what is missing, carry out a freeze with its reason, and keep limits within bounds", async () => {
  const owner = new Browser();
  await owner.login();
  const path = `/dashboard/${key}/settings/automation`;
  const claim = await openAClaim(deps, key);
  await runMinute(services);
  const page = await owner.get(path);
  expect(page.status, page.text).toBe(200);
  expect(page.text).toContain(claim.id);
  expect(readText(page)).toContain("not the debtor's first claim");
  expect(readText(page)).toContain("2 more approvals in agreement are needed");
  expect((await owner.send(path, { action: "enable", reason: "please" })).status).toBe(409);
  expect((await owner.send(path, { action: "freeze", reason: "to be safe" })).status).toBe(303);
  expect((await automation()).last).toMatchObject({ action: "freeze", actor: OWNER });
  const limits = {
    automatic_agreements: "10",
    automatic_per_day: "3",
    automatic_per_month: "4",
    automatic_sample_percent: "50",
    automatic_sum_per_day: "1500.00",
    automatic_sum_per_month: "2000.00",
  };
  expect((await owner.send(`${path}/limits`, limits)).status).toBe(303);
  expect(await findPolicy(deps.db, key)).toMatchObject({ automatic_sum_per_day: 150_000, automatic_per_month: 4 });
  expect((await owner.send(`${path}/limits`, { ...limits, automatic_sample_percent: "0" })).status).toBe(422);
  expect((await owner.send(`${path}/limits`, { ...limits, automatic_agreements: "1" })).status).toBe(422);
});
