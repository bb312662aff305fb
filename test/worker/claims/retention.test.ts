import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect, test, vi } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { claimToken } from "../../../src/claims/claim-token.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import type { DebtorInput } from "../../../src/claims/debtor.ts";
import type { ClaimDeps } from "../../../src/claims/deps.ts";
import { eraseOldClaims } from "../../../src/claims/erase-claims.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { openClaim } from "../../../src/claims/open-claim.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { endedBefore, keptUntil } from "../../../src/claims/retention-period.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { runDaily } from "../../../src/jobs/cron.ts";
import type { Services } from "../../../src/services.ts";
import { isoDate } from "../../../src/shared/clock.ts";
import { findSite } from "../../../src/sites/repository.ts";
import {
  A_DEBTOR,
  act,
  ATTRIBUTED,
  FEE,
  makeClaimingSite,
  OWNER,
  reload,
  stripeKnob,
  testServices,
} from "../../support/claims.ts";
import { aComment, ADVERT, api, call, OPERATOR_TOKEN, post } from "../../support/api.ts";

const services = testServices();
const THIS_YEAR = Number(isoDate(Date.now()).slice(0, 4));

afterAll(() => vi.restoreAllMocks());

/** The Worker's services at noon in Berlin of some day. */
function onDay(date: string): Services {
  return testServices({ CLOCK_OFFSET_MS: String(Date.parse(`${date}T11:00:00Z`) - Date.now()) });
}

const night = async (date: string) => await runDaily(onDay(date));
/** The first day on which a claim that was billed and ended this year may be erased. */
const AFTER_YEARS = `${THIS_YEAR + 9}-01-01`;

const partyOf = (key: string, change: Partial<DebtorInput> = {}): DebtorInput => {
  const { vat_id: _, ...debtor } = A_DEBTOR;
  return { ...debtor, name: `Zahlwort ${key} GmbH`, email: `zahlwort@${key}.example`, ...change };
};
const authorOf = (key: string) => ({ name: `seo ${key} packages`, email: `tipper@${key}.example` });

/** A claim in review against a party of that test alone, on a comment of an author of that test alone. */
async function claimAt(deps: ClaimDeps, key: string, debtor = partyOf(key)): Promise<Claim> {
  const answer = await post(key, await aComment(key, { author: authorOf(key), body: ADVERT.body }));
  expect(answer.json.status).toBe("held");
  const site = await findSite(deps.db, key);
  if (!site) throw new Error("no site");
  return await openClaim(deps, site, OWNER, { commentIds: [answer.json.comment.id], debtor, attribution: ATTRIBUTED });
}

async function billedAt(deps: ClaimDeps, key: string, debtor = partyOf(key)): Promise<Claim> {
  const claim = await act(deps, await claimAt(deps, key, debtor), "approve");
  await carryClaim(deps, key, claim.id);
  return await reload(deps, claim);
}

/** Paid by bank transfer. */
async function settledAt(deps: ClaimDeps, key: string, debtor = partyOf(key)): Promise<Claim> {
  const claim = await act(deps, await billedAt(deps, key, debtor), "record_payment", { amount: FEE });
  await carryClaim(deps, key, claim.id);
  return await reload(deps, claim);
}

/** A fresh site with its deps. */
async function siteOf(key: string): Promise<ClaimDeps> {
  await makeClaimingSite(services, key);
  return services.claimsAt(key);
}

/** Every place in the whole database where one of these words stands. */
async function placesOf(words: string[]): Promise<string[]> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1\\_%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const places = await Promise.all(
    tables.map(async ({ name }) => {
      const { results } = await env.DB.prepare(`SELECT * FROM ${name}`).all();
      const found = results.some((row) => words.some((word) => JSON.stringify(row).includes(word)));
      return found ? [name] : [];
    }),
  );
  return places.flat().toSorted();
}

const ask = async (key: string, path: string) => (await call("GET", api(key, path), { token: OPERATOR_TOKEN })).json;

test("the years of a claim are counted from the end of the calendar year in Berlin", () => {
  const ended = (time: string, approvedBy: string | null = "operator") => ({ endedAt: Date.parse(time), approvedBy });
  expect(keptUntil(ended("2026-12-31T22:59:59Z"), 8)).toBe("2034-12-31");
  expect(keptUntil(ended("2026-12-31T23:00:00Z"), 8)).toBe("2035-12-31");
  expect(keptUntil(ended("2026-01-01T12:00:00Z", null), 8)).toBe("2029-12-31");
  expect(keptUntil({ endedAt: null, approvedBy: null }, 8)).toBeNull();
  // What may be erased today is what was kept until yesterday at the latest.
  for (const time of ["2026-12-31T22:59:59Z", "2026-12-31T23:00:00Z"]) {
    const claim = ended(time);
    for (const today of ["2034-12-31", "2035-01-01", "2036-01-01"]) {
      expect(claim.endedAt < endedBefore(today, 8)).toBe(today > (keptUntil(claim, 8) ?? ""));
    }
  }
});

test("once its years are over nothing personal of a paid claim is left anywhere, and numbers, sums and seals are", async () => {
  const deps = await siteOf("paid");
  const before = await settledAt(deps, "paid");
  const words = ["Zahlwort paid", "zahlwort@paid", "seo paid", "tipper@paid"];
  expect(await placesOf(words)).toEqual(
    expect.arrayContaining(["comments", "debtors", "evidence_payloads", "judgements", "outbox"]),
  );
  await night(`${THIS_YEAR + 8}-12-31`);
  expect((await reload(deps, before)).erasedAt).toBeNull();
  await night(AFTER_YEARS);
  expect(await placesOf(words)).toEqual([]);

  const claim = await ask("paid", `/claims/${before.id}`);
  expect(claim).toMatchObject({ status: "settled", payment_state: "paid", amount: FEE, debtor: null, hold: null });
  expect(claim.invoice).toEqual({
    id: before.invoiceId,
    number: before.invoiceNumber,
    status: "paid",
    hosted_url: null,
  });
  expect(claim.erased_at).not.toBeNull();
  expect(claim.events.map(({ action }: any) => action).slice(-1)).toEqual(["erase"]);
  expect(claim.events.at(-1).guards).toMatchObject([{ name: "retention_over", value: `${THIS_YEAR + 8}-12-31` }]);
  const { results: account } = await env.DB.prepare(
    "SELECT kind, amount FROM postings WHERE claim_id = ? ORDER BY version",
  )
    .bind(claim.id)
    .all();
  expect(account).toEqual([
    { kind: "principal", amount: FEE },
    { kind: "payment", amount: -FEE },
  ]);

  const bundle = await ask("paid", `/claims/${claim.id}/evidence`);
  const verified = await verifyBundle(bundle);
  expect(verified).toMatchObject({ ok: true, problems: [] });
  expect(verified.erased).toHaveLength(verified.records - 1);
  expect(bundle.records.at(-1)).toMatchObject({ kind: "claim.erase", payload: { actor: "system", from: "settled" } });
  expect(await ask("paid", "/evidence/check")).toMatchObject({ ok: true, problems: [] });
});

test("erasing twice is erasing once", async () => {
  const deps = await siteOf("twice");
  const claim = await settledAt(deps, "twice");
  await night(AFTER_YEARS);
  const { version } = await reload(deps, claim);
  await Promise.all([night(`${THIS_YEAR + 9}-01-02`), night(`${THIS_YEAR + 9}-01-02`)]);
  expect((await reload(deps, claim)).version).toBe(version);
});

test("two nights at once erase a claim once, and whole", async () => {
  const deps = await siteOf("race");
  const claim = await settledAt(deps, "race");
  const later = onDay(AFTER_YEARS).claimsAt("race");
  await Promise.all([eraseOldClaims(later, "race"), eraseOldClaims(later, "race")]);
  const { events } = await ask("race", `/claims/${claim.id}`);
  expect(events.filter(({ action }: any) => action === "erase")).toHaveLength(1);
  expect(await placesOf(["Zahlwort race", "tipper@race"])).toEqual([]);
});

test("a crash in the middle of a night leaves each claim whole or erased, and the next night goes on", async () => {
  const deps = await siteOf("crash");
  const claims = [
    await settledAt(deps, "crash"),
    await settledAt(deps, "crash", partyOf("crash", { name: "Zweite AG", email: "b@crash.example" })),
  ];
  const later = onDay(AFTER_YEARS).claimsAt("crash");
  const dying = new Proxy(later.db, {
    get(db, name) {
      if (name !== "batch") return Reflect.get(db, name) as unknown;
      return async (statements: Parameters<typeof db.batch>[0]) => {
        const result = await db.batch(statements);
        // The first batch that writes this much is the first claim's erasure.
        if (statements.length > 8) throw new Error("killed");
        return result;
      };
    },
  });
  await expect(eraseOldClaims({ ...later, db: dying }, "crash")).rejects.toThrow("killed");
  const erased = (await Promise.all(claims.map((claim) => reload(deps, claim)))).map(
    ({ erasedAt }) => erasedAt !== null,
  );
  expect(erased).toEqual([true, false]);
  await eraseOldClaims(later, "crash");
  expect(await placesOf(["Zahlwort crash", "Zweite AG", "tipper@crash"])).toEqual([]);
});

test("a legal hold keeps everything, whoever asks to erase it, until it is lifted; its history stays", async () => {
  const deps = await siteOf("held");
  const settled = await settledAt(deps, "held");
  await expect(act(deps, settled, "legal_hold")).rejects.toMatchObject({ code: "validation_failed" });
  await expect(act(deps, settled, "legal_hold", { reason: "x", until: "2020-01-01" })).rejects.toMatchObject({
    code: "validation_failed",
  });
  const held = await act(deps, settled, "legal_hold", { reason: "Klage vor dem AG Freiburg" });
  await night(AFTER_YEARS);
  expect((await ask("held", `/claims/${held.id}`)).debtor.name).toBe("Zahlwort held GmbH");
  // Not even by hand in the database.
  const byHand = env.DB.prepare("UPDATE evidence_payloads SET salt = NULL, payload = NULL WHERE subject = ?")
    .bind(held.id)
    .run();
  await expect(byHand).rejects.toThrow("under legal hold");
  await act(deps, await reload(deps, held), "release_legal_hold", { reason: "Vergleich" });
  await night(AFTER_YEARS);
  expect(await placesOf(["Zahlwort held", "tipper@held", "AG Freiburg", "Vergleich"])).toEqual([]);
  const { events } = await ask("held", `/claims/${held.id}`);
  expect(events.map(({ action }: any) => action).slice(-3)).toEqual(["legal_hold", "release_legal_hold", "erase"]);
});

test("a legal hold for a time ends with it, and the history says so", async () => {
  const deps = await siteOf("timed");
  const until = `${THIS_YEAR + 9}-06-30`;
  const held = await act(deps, await settledAt(deps, "timed"), "legal_hold", { reason: "Mahnverfahren", until });
  expect((await ask("timed", `/claims/${held.id}`)).legal_hold).toEqual({ reason: "Mahnverfahren", until });
  await night(until);
  expect((await reload(deps, held)).erasedAt).toBeNull();
  await night(`${THIS_YEAR + 9}-07-01`);
  const { events, legal_hold: hold } = await ask("timed", `/claims/${held.id}`);
  expect(hold).toBeNull();
  expect(events.slice(-2)).toMatchObject([
    { action: "release_legal_hold", actor: "system" },
    { action: "erase", actor: "system" },
  ]);
});

test("a person who asks to be forgotten waits for a legal hold, and is told which comments stay", async () => {
  const deps = await siteOf("asked");
  const rejected = await act(deps, await claimAt(deps, "asked"), "reject");
  await act(deps, rejected, "legal_hold", { reason: "Strafanzeige des Schuldners" });
  const erase = async () =>
    (await call("POST", api("asked", "/erasure"), { token: OPERATOR_TOKEN, body: { email: "tipper@asked.example" } }))
      .json;
  const first = await erase();
  expect(first.erased).toEqual([]);
  expect(first.kept).toHaveLength(1);
  await act(deps, await reload(deps, rejected), "release_legal_hold");
  expect((await erase()).erased).toHaveLength(1);
});

test("nothing is erased while money is open either way, or another claim against the same party is under way", async () => {
  const deps = await siteOf("open");
  const open = await billedAt(deps, "open", partyOf("open", { name: "Offen GmbH", email: "offen@open.example" }));
  const contested = await objectToClaim(
    deps,
    "open",
    (await billedAt(deps, "open", partyOf("open", { name: "Streit GmbH", email: "streit@open.example" }))).id,
    "debtor",
    "Nein.",
  );
  const over = await act(
    deps,
    await billedAt(deps, "open", partyOf("open", { name: "Zuviel GmbH", email: "zuviel@open.example" })),
    "record_payment",
    { amount: FEE + 1 },
  );
  expect(over).toMatchObject({ status: "settled", paymentState: "overpaid" });
  await carryClaim(deps, "open", over.id);
  // The same party with a corrected address is still the same party.
  const party = partyOf("open", { name: "Doppelt GmbH", email: "doppelt@open.example" });
  const sibling = await settledAt(deps, "open", party);
  const live = await billedAt(deps, "open", { ...party, address: { ...party.address, line1: "Neue Gasse 9" } });
  await night(AFTER_YEARS);
  for (const claim of [open, contested, over, sibling, live]) expect((await reload(deps, claim)).erasedAt).toBeNull();
  expect(await placesOf(["Offen GmbH", "Streit GmbH", "Zuviel GmbH", "Doppelt GmbH"])).toContain("debtors");

  // The live one is paid years later: its own years begin then, the other's are over.
  const later = onDay(AFTER_YEARS).claimsAt("open");
  await act(later, await reload(later, live), "record_payment", { amount: FEE });
  await carryClaim(later, "open", live.id);
  await night(`${THIS_YEAR + 9}-01-02`);
  expect((await reload(deps, sibling)).erasedAt).not.toBeNull();
  expect((await reload(deps, live)).erasedAt).toBeNull();
  expect((await ask("open", `/claims/${live.id}`)).debtor.name).toBe("Doppelt GmbH");
});

test("a claim that was written off is erased with its years, though it was never paid", async () => {
  const deps = await siteOf("off");
  const claim = await act(deps, await billedAt(deps, "off"), "write_off");
  await carryClaim(deps, "off", claim.id);
  await night(AFTER_YEARS);
  expect(await reload(deps, claim)).toMatchObject({ status: "written_off", amount: FEE });
  expect(await placesOf(["Zahlwort off", "tipper@off"])).toEqual([]);
});

test("a paid claim is erased with its years also where the money was paid back at the payment service", async () => {
  const deps = await siteOf("refunded");
  const claim = await billedAt(deps, "refunded");
  for (const move of ["pay", "refund"]) {
    await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/${move}`, {});
    await readInvoice(deps, await reload(deps, claim));
  }
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "refunded" });
  await night(AFTER_YEARS);
  expect(await placesOf(["Zahlwort refunded", "tipper@refunded"])).toEqual([]);
});

test("a claim that nobody heard of is erased after three calendar years, a billed one is not", async () => {
  const deps = await siteOf("unsent");
  const rejected = await act(deps, await claimAt(deps, "unsent"), "reject");
  const billed = await settledAt(
    deps,
    "unsent",
    partyOf("unsent", { name: "Bezahlt GmbH", email: "b@unsent.example" }),
  );
  await night(`${THIS_YEAR + 3}-12-31`);
  expect((await reload(deps, rejected)).erasedAt).toBeNull();
  await night(`${THIS_YEAR + 4}-01-01`);
  expect((await reload(deps, rejected)).erasedAt).not.toBeNull();
  expect((await reload(deps, billed)).erasedAt).toBeNull();
  expect(await placesOf(["Zahlwort unsent"])).toEqual([]);
});

test("a party that is billed again after it was forgotten is a new entry, and does not come back into the old claim", async () => {
  const deps = await siteOf("again");
  const old = await settledAt(deps, "again");
  await night(AFTER_YEARS);
  const anew = await claimAt(deps, "again");
  expect(anew.debtorId).not.toBe(old.debtorId);
  expect((await ask("again", `/claims/${anew.id}`)).debtor.name).toBe("Zahlwort again GmbH");
  expect((await ask("again", `/claims/${old.id}`)).debtor).toBeNull();
  // The row that was erased cannot be filled in again, and no other can be emptied.
  const fill = env.DB.prepare("UPDATE debtors SET name = 'Zahlwort again GmbH', erased_at = NULL WHERE id = ?");
  await expect(fill.bind(old.debtorId).run()).rejects.toThrow("a debtor is immutable");
  const empty = env.DB.prepare(
    "UPDATE debtors SET name = '', email = '', vat_id = NULL, register = NULL, line1 = '', line2 = NULL, postal_code = '', city = '', erased_at = 1 WHERE id = ?",
  );
  await expect(empty.bind(anew.debtorId).run()).rejects.toThrow("a debtor is immutable");
});

test("nothing can be done to a claim any more whose data are gone, and its debtor's page is closed", async () => {
  const deps = await siteOf("closed");
  const claim = await settledAt(deps, "closed");
  const page = `/claims/${await claimToken(deps.secret, "closed", claim.id)}`;
  expect(await call("GET", page)).toMatchObject({ status: 200, text: expect.stringContaining("Zahlwort closed GmbH") });
  await night(AFTER_YEARS);
  expect((await call("GET", page)).status).toBe(404);
  const erased = await reload(deps, claim);
  for (const action of ["concede", "hold", "legal_hold"] as const) {
    await expect(act(deps, erased, action, { reason: "x" })).rejects.toMatchObject({ code: "transition_refused" });
  }
  await expect(objectToClaim(deps, "closed", claim.id, "debtor", "Doch.")).rejects.toMatchObject({
    code: "transition_refused",
  });
});

test("a comment that was published after its claim was given up stays, without the address it was sent from", async () => {
  const deps = await siteOf("kept");
  const claim = await act(deps, await claimAt(deps, "kept"), "reject");
  const { comment_ids: ids } = await ask("kept", `/claims/${claim.id}`);
  const { history } = await ask("kept", `/comments/${ids[0]}/history`);
  const decided = await call("POST", api("kept", `/comments/${ids[0]}/decision`), {
    token: OPERATOR_TOKEN,
    body: { decision: "publish", revision: history.at(-1).revision },
  });
  expect(decided.status).toBe(200);
  await night(`${THIS_YEAR + 1}-12-31`);
  expect((await ask("kept", `/comments/${ids[0]}/history`)).history[0].details).not.toBeNull();
  await night(AFTER_YEARS);
  const after = await ask("kept", `/comments/${ids[0]}/history`);
  expect(after.comment).toMatchObject({ status: "published", body: ADVERT.body });
  expect(after.history[0].details).toBeNull();
});

test("days that were made more keep what is due for longer, and nothing for good", async () => {
  const deps = await siteOf("longer");
  const claim = await act(deps, await claimAt(deps, "longer"), "reject");
  const { comment_ids: ids } = await ask("longer", `/claims/${claim.id}`);
  const past = async () => (await ask("longer", `/comments/${ids[0]}/history`)).history;
  const keepFor = async (evidence_days: number) =>
    await call("PATCH", api("longer", "/policy"), { token: OPERATOR_TOKEN, body: { evidence_days } });
  const late = Date.parse(`${THIS_YEAR + 3}-11-20T11:00:00Z`) - Date.now();
  const decided = await call("POST", api("longer", `/comments/${ids[0]}/decision`), {
    token: OPERATOR_TOKEN,
    body: { decision: "publish", revision: (await past()).at(-1).revision, reason: "Doch ein Beitrag." },
    env: { CLOCK_OFFSET_MS: String(late) },
  });
  expect(decided.status).toBe(200);
  await keepFor(30);
  await night(`${THIS_YEAR + 3}-12-28`);
  await keepFor(365);
  await night(`${THIS_YEAR + 3}-12-29`);
  await night(`${THIS_YEAR + 4}-01-01`);
  expect((await reload(deps, claim)).erasedAt).not.toBeNull();
  expect((await past()).at(-1).details).not.toBeNull();
  await night(`${THIS_YEAR + 4}-12-01`);
  expect((await past()).at(-1).details).toBeNull();
});

test("an export carries holds and erasures, and comes back as it was", async () => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const deps = await siteOf("moved");
  const gone = await settledAt(deps, "moved");
  const held = await act(
    deps,
    await settledAt(deps, "moved", partyOf("moved", { name: "Bleibt GmbH", email: "bleibt@moved.example" })),
    "legal_hold",
    { reason: "Klage" },
  );
  await night(AFTER_YEARS);
  const { text } = await call("GET", api("moved", "/export"), { token: OPERATOR_TOKEN });
  expect(text).not.toContain("Zahlwort moved");
  expect(text).toContain("Bleibt GmbH");
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows = lines.slice(1, -1);
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const restored = await call("POST", "/api/v1/restores/moved", {
    token: OPERATOR_TOKEN,
    body: { export_id: lines[0].export_id, rows, end: lines.at(-1).end },
  });
  expect(restored.status).toBe(200);
  expect(await ask("moved", `/claims/${gone.id}`)).toMatchObject({ debtor: null, erased_at: expect.any(String) });
  expect(await ask("moved", `/claims/${held.id}`)).toMatchObject({ legal_hold: { reason: "Klage", until: null } });
  expect(await ask("moved", "/evidence/check")).toMatchObject({ ok: true, problems: [] });
});
