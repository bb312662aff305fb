import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAcceptance } from "../../../src/claims/acceptance.ts";
import { identifyDebtor } from "../../../src/claims/act.ts";
import { countOtherClaims } from "../../../src/claims/automatic-repository.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { bundleClaim } from "../../../src/claims/claim-evidence.ts";
import type { DebtorInput } from "../../../src/claims/debtor.ts";
import { balance } from "../../../src/claims/money.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { openClaim, type NewClaim } from "../../../src/claims/open-claim.ts";
import { presentClaim } from "../../../src/claims/present.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { findDebtor } from "../../../src/claims/debtor-repository.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import { eraseUnusedDebtors } from "../../../src/claims/retention-repository.ts";
import { findComments } from "../../../src/comments/repository.ts";
import { runBatch } from "../../../src/db/client.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { DAY, isoDate } from "../../../src/shared/clock.ts";
import { changePolicy, findSite, findTermsVersion, updateSite } from "../../../src/sites/repository.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/sites/policy.ts";
import type { Terms } from "../../../src/sites/terms.ts";
import { aComment, ADVERT, post } from "../../support/api.ts";
import {
  A_DEBTOR,
  act,
  ATTRIBUTED,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  OWNER,
  postAdvert,
  reload,
  stripeKnob,
  testServices,
  travelTo,
} from "../../support/claims.ts";
import { watchD1 } from "../../support/watch-d1.ts";

const SITE = "lifecycle";
let services = testServices();
let deps = services.claimsAt(SITE);

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

async function open(change: Partial<NewClaim> = {}, by = deps) {
  const site = await findSite(deps.db, SITE);
  if (!site) throw new Error("no site");
  const commentIds = change.commentIds ?? [await postAdvert(SITE)];
  return await openClaim(by, site, OWNER, { debtor: A_DEBTOR, attribution: ATTRIBUTED, ...change, commentIds });
}

async function setPolicy(change: Partial<Policy>): Promise<void> {
  const settings = { ...DEFAULT_POLICY, hearing_days: 0, ...change };
  await runBatch(deps.db, [changePolicy(deps.db, SITE, settings, Date.now())]);
}

const code = (expected: string) => expect.objectContaining({ code: expected });

describe("opening", () => {
  test("rejects the held comment and binds it to the claim, in review, over the terms' fee", async () => {
    const commentId = await postAdvert(SITE);
    const claim = await open({ commentIds: [commentId] });
    expect(claim).toMatchObject({
      status: "review",
      amount: FEE,
      currency: "EUR",
      version: 1,
      timeBarredOn: "2029-12-31",
    });
    const comment = await env.DB.prepare("SELECT status, claim_id FROM comments WHERE id = ?").bind(commentId).first();
    expect(comment).toEqual({ status: "rejected", claim_id: claim.id });
  });

  test("a second claim on the same comment is refused, also by fifty at once", async () => {
    const commentIds = [await postAdvert(SITE)];
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => open({ commentIds })));
    const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refusals).toEqual(Array.from({ length: 49 }, () => "claim_exists"));
    const { results: rows } = await env.DB.prepare("SELECT claim_id FROM claim_comments WHERE comment_id = ?")
      .bind(commentIds[0])
      .all();
    expect(rows).toHaveLength(1);
  });

  test("several comments of one author make one claim over one fee", async () => {
    const commentIds = [await postAdvert(SITE), await postAdvert(SITE, `${ADVERT.body} Order now, order fast.`)];
    const claim = await open({ commentIds });
    expect(claim.amount).toBe(FEE);
    expect((await presentClaim(deps.db, claim)).comment_ids.toSorted()).toEqual(commentIds.toSorted());
  });

  test("records what it was decided on", async () => {
    const { id } = await open();
    const [event] = await listEvents(deps.db, id);
    expect(event?.guards.map(({ name, ok, value }) => [name, ok, value])).toEqual([
      ["verdict_final", true, ["flagged"]],
      ["terms_accepted", true, { locale: "de", version: 1 }],
      ["comment_age_days", true, 0],
      ["bundled", true, 0],
    ]);
  });

  test("a comment that nobody minded for more than 30 days is let be", async () => {
    const commentIds = [await postAdvert(SITE)];
    const site = await findSite(deps.db, SITE);
    if (!site) throw new Error("no site");
    const input = { commentIds, debtor: A_DEBTOR, attribution: ATTRIBUTED };
    const after = (days: number) => ({ ...deps, clock: () => Date.now() + days * DAY });
    await expect(openClaim(after(31), site, OWNER, input)).rejects.toEqual(code("claim_not_allowed"));
    expect(await openClaim(after(30), site, OWNER, input)).toMatchObject({ status: "review" });
  });

  test("where the policy says so repeats within its days make one claim, and no second one", async () => {
    await setPolicy({ bundle_days: 7 });
    const author = { name: "tile grout deals", email: "deals@grout.example", url: "https://grout.example" };
    const repeat = async (more: object = {}): Promise<string> => {
      const answer = await post(SITE, await aComment(SITE, { author: { ...author, ...more }, body: ADVERT.body }));
      return answer.json.comment.id;
    };
    const [first, second] = [await repeat(), await repeat()];
    const other = await repeat({ email: "other@grout.example" });
    const claim = await open({ commentIds: [first] });
    expect((await presentClaim(deps.db, claim)).comment_ids).toEqual([first, second]);
    const third = await repeat();
    await expect(open({ commentIds: [third] })).rejects.toMatchObject({
      code: "claim_exists",
      extra: { claim_id: claim.id },
    });
    expect(await open({ commentIds: [other] })).toMatchObject({ status: "review" });
    await act(deps, claim, "reject", { reason: "Ein Versehen." });
    expect((await presentClaim(deps.db, await open({ commentIds: [third] }))).comment_ids).toHaveLength(3);
    await setPolicy({});
    expect((await presentClaim(deps.db, await open({ commentIds: [await repeat()] }))).comment_ids).toHaveLength(1);
  });

  test("repeats that nobody minded for more than 30 days are let be, too", async () => {
    await setPolicy({ bundle_days: 30 });
    const author = { name: "roof moss deals", email: "deals@moss.example", url: "https://moss.example" };
    const repeat = async (): Promise<string> =>
      (await post(SITE, await aComment(SITE, { author, body: ADVERT.body }))).json.comment.id;
    const [old, named] = [await repeat(), await repeat()];
    await env.DB.prepare("UPDATE comments SET created_at = created_at - ? WHERE id = ?")
      .bind(2 * DAY, old)
      .run();
    const claim = await open({ commentIds: [named] }, { ...deps, clock: () => Date.now() + 29 * DAY });
    expect((await presentClaim(deps.db, claim)).comment_ids).toEqual([named]);
    await setPolicy({});
  });

  test("comments of different authors are refused together", async () => {
    const other = await post(SITE, await aComment(SITE, { author: { name: "casino bonus deals" }, body: ADVERT.body }));
    await expect(open({ commentIds: [await postAdvert(SITE), other.json.comment.id] })).rejects.toEqual(
      code("mixed_terms"),
    );
  });

  test("a published comment, a stranger's id and another site's comment are refused", async () => {
    const honest = await post(SITE, await aComment(SITE));
    await expect(open({ commentIds: [honest.json.comment.id] })).rejects.toEqual(code("claim_not_allowed"));
    await expect(open({ commentIds: ["01a20511-f86e-7400-aef7-96eabbe93856"] })).rejects.toEqual(code("not_found"));
  });

  test.for<[string, Partial<DebtorInput> | { address: Partial<DebtorInput["address"]> }]>([
    ["a country off the list", { address: { ...A_DEBTOR.address, country: "RU" } }],
    ["a VAT id with a wrong check digit", { vat_id: "DE123456789" }],
    ["a VAT id that is none", { vat_id: "hello" }],
  ])("a debtor with %s is refused, and nothing is stored", async ([, change]) => {
    const commentIds = [await postAdvert(SITE)];
    await expect(open({ commentIds, debtor: { ...A_DEBTOR, ...change } as DebtorInput })).rejects.toEqual(
      code("debtor_invalid"),
    );
    expect(await env.DB.prepare("SELECT claim_id FROM comments WHERE id = ?").bind(commentIds[0]).first()).toEqual({
      claim_id: null,
    });
  });

  test("without a debtor it is a candidate, and identifying one brings it to review", async () => {
    const {
      debtor: _debtor,
      attribution: _attribution,
      ...nobody
    } = { debtor: 0, attribution: 0, commentIds: [await postAdvert(SITE)] };
    const site = await findSite(deps.db, SITE);
    if (!site) throw new Error("no site");
    const candidate = await openClaim(deps, site, OWNER, nobody);
    expect(candidate.status).toBe("candidate");
    const review = await identifyDebtor(deps, SITE, candidate.id, OWNER, { debtor: A_DEBTOR, attribution: ATTRIBUTED });
    expect(review.status).toBe("review");
  });

  test("the same party entered twice is one debtor, by an id that says nothing of it", async () => {
    const made: string[] = [];
    const noted = { ...deps, newId: () => made[made.push(deps.newId()) - 1] ?? "" };
    const debtor = { ...A_DEBTOR, register: "HRB 77001 B" };
    const [first, second] = [await open({ debtor }, noted), await open({ debtor })];
    expect(made).toContain(first.debtorId);
    expect(second.debtorId).toBe(first.debtorId);
    expect((await open({ debtor: { ...debtor, name: "Backlink Profis AG" } })).debtorId).not.toBe(first.debtorId);
  });

  describe("at the very moment", () => {
    /** The same deps, whose first batches that store a debtor are held until that many have come, or something was done. */
    function heldDeps(count: number, meanwhile = async () => {}) {
      const { promise: allHere, resolve } = Promise.withResolvers<void>();
      let come = 0;
      const DB = watchD1(env.DB, async (label, run) => {
        if (label.includes("insert into debtors") && come < count) {
          come += 1;
          if (come === count) resolve(await meanwhile());
          await allHere;
        }
        return await run();
      });
      return testServices({ DB }).claimsAt(SITE);
    }

    test("two claims opened against a party that is not stored yet have one debtor, and one customer", async () => {
      const debtor = { ...A_DEBTOR, name: "Gleichzeitig GmbH", email: "zwei@gleichzeitig.example" };
      const held = heldDeps(2);
      const opened = await Promise.all([open({ debtor }, held), open({ debtor }, held)]);
      expect(new Set(opened.map(({ debtorId }) => debtorId)).size).toBe(1);
      const stored = env.DB.prepare("SELECT count(*) AS n FROM debtors WHERE email = ?").bind(debtor.email);
      expect(await stored.first("n")).toBe(1);
      for (const claim of opened) {
        await act(deps, claim, "approve");
        await carryClaim(deps, SITE, claim.id);
      }
      const customers = (await Promise.all(opened.map(invoicesOf))).flat().map(({ customer }) => customer);
      expect(customers).toEqual([expect.any(String), customers[0]]);
      expect(await countOtherClaims(deps.db, opened[0], await findDebtor(deps.db, opened[0].debtorId))).toMatchObject({
        live: 1,
      });
    });

    test("two claims that are told the same new debtor have one", async () => {
      const debtor = { ...A_DEBTOR, name: "Nachgetragen GmbH", email: "zwei@nachgetragen.example" };
      const claims = [await open(), await open()];
      const held = heldDeps(2);
      const told = await Promise.all(claims.map(({ id }) => identifyDebtor(held, SITE, id, OWNER, { debtor })));
      expect(new Set(told.map(({ debtorId }) => debtorId)).size).toBe(1);
      expect(told[0]?.debtorId).not.toBe(claims[0]?.debtorId);
    });

    test("a debtor that is erased while a claim is opened against it is entered anew", async () => {
      const debtor = { ...A_DEBTOR, name: "Vergessen GmbH", email: "alt@vergessen.example" };
      const old = await open({ debtor });
      await identifyDebtor(deps, SITE, old.id, OWNER, { debtor: A_DEBTOR });
      const later = Date.now() + DAY;
      const erasing = eraseUnusedDebtors(deps.db, SITE, later, later);
      const opened = await open(
        { debtor },
        heldDeps(1, async () => void (await runBatch(deps.db, [erasing]))),
      );
      expect(await findDebtor(deps.db, opened.debtorId)).toMatchObject({ name: debtor.name, erasedAt: null });
      expect(await findDebtor(deps.db, old.debtorId)).toMatchObject({ name: "", erasedAt: later });
    });
  });
});

describe("approving", () => {
  test.for([
    ["D", 0, false],
    ["D", 30, false],
    ["C", 0, false],
    ["C", 6, false],
    ["C", 7, true],
    ["B", 0, true],
    ["A", 0, true],
  ] as const)("attribution %s with a hearing of %i days: %s", async ([level, hearing_days, isAllowed]) => {
    const claim = await open({ attribution: { level, grounds: "Named in the text only." } });
    const approval = act(deps, claim, "approve", { hearing_days });
    if (isAllowed)
      await expect(approval).resolves.toMatchObject({ status: hearing_days > 0 ? "hearing" : "invoicing" });
    else await expect(approval).rejects.toEqual(code("attribution_insufficient"));
  });

  test("attribution C without grounds is refused", async () => {
    const claim = await open({ attribution: { level: "C", grounds: " " } });
    await expect(act(deps, claim, "approve", { hearing_days: 14 })).rejects.toEqual(code("attribution_insufficient"));
  });

  test("in dry run everything is checked and nothing is sent", async () => {
    const claim = await open();
    await runBatch(deps.db, [updateSite(deps.db, SITE, { mode: "dry_run" })]);
    try {
      await expect(act(deps, claim, "approve")).rejects.toMatchObject({
        code: "dry_run",
        extra: { preview: { amount: FEE } },
      });
      expect(await reload(deps, claim)).toEqual(claim);
      expect(await env.DB.prepare("SELECT * FROM outbox WHERE subject_id = ?").bind(claim.id).first()).toBeNull();
    } finally {
      await runBatch(deps.db, [updateSite(deps.db, SITE, { mode: "manual" })]);
    }
  });

  test("a site without a creditor cannot demand anything", async () => {
    const site = await findSite(deps.db, SITE);
    await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId: null })]);
    await expect(act(deps, await open(), "approve")).rejects.toEqual(code("creditor_incomplete"));
    await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId: site?.creditorId ?? null })]);
  });

  test("under the two-person rule whoever opened a claim cannot approve it", async () => {
    await setPolicy({ two_person_rule: true });
    const claim = await open();
    await expect(act(deps, claim, "approve")).rejects.toEqual(code("forbidden"));
    await setPolicy({});
  });

  describe("after a claim against the same party was conceded", () => {
    const debtor = { ...A_DEBTOR, name: "Zweimal Werbung GmbH", email: "post@zweimal.example", vat_id: "DE129274202" };
    const again = { ...debtor, email: "neu@zweimal.example", address: { ...debtor.address, line1: "Neue Straße 2" } };
    const guardOf = async (claimId: string) =>
      (await listEvents(deps.db, claimId))
        .findLast(({ action }) => action === "approve")
        ?.guards.find(({ name }) => name === "concession_acknowledged");

    test("a person gives a reason that acknowledges it, and the value is on record", async () => {
      const first = await act(deps, await open({ debtor }), "approve", { hearing_days: 14, reason: undefined });
      expect(await guardOf(first.id)).toMatchObject({ ok: true, value: { conceded: 0, acknowledged: false } });
      await act(deps, first, "concede", { reason: "Somebody else had posted it." });

      const claim = await open({ debtor: again });
      for (const reason of [undefined, "  "]) {
        await expect(act(deps, claim, "approve", { hearing_days: 14, reason })).rejects.toMatchObject({
          code: "earlier_concession",
        });
      }
      expect(await reload(deps, claim)).toEqual(claim);
      const reason = "The first was a rival's; this one came from their own address.";
      expect((await act(deps, claim, "approve", { hearing_days: 14, reason })).status).toBe("hearing");
      expect(await guardOf(claim.id)).toMatchObject({ ok: true, value: { conceded: 1, acknowledged: true } });
    });

    test("claims against others need no reason, and a claim that was only cancelled asks for none", async () => {
      const other = {
        ...A_DEBTOR,
        name: "Unbescholten GmbH",
        email: "post@unbescholten.example",
        vat_id: "DE811115368",
      };
      await act(deps, await open({ debtor: other }), "cancel");
      const claim = await open({ debtor: other });
      expect((await act(deps, claim, "approve", { hearing_days: 14, reason: undefined })).status).toBe("hearing");
    });
  });

  test("evidence that was erased or never showed these terms is no acceptance", async () => {
    const commentIds = [await postAdvert(SITE)];
    await env.DB.prepare("UPDATE evidence_payloads SET salt = NULL, payload = NULL WHERE subject = ?")
      .bind(commentIds[0])
      .run();
    await expect(act(deps, await open({ commentIds }), "approve")).rejects.toEqual(code("claim_not_allowed"));
  });

  test("no other terms than those that were shown count as accepted, nor a record that was tampered with", async () => {
    const id = await postAdvert(SITE);
    const [comment] = await findComments(deps.db, SITE, [id]);
    const terms = await findTermsVersion(deps.db, SITE, comment?.termsLocale ?? "de", comment?.termsVersion ?? 0);
    if (!terms) throw new Error("no terms");
    const check = async (change: Partial<Terms> = {}) =>
      (await checkAcceptance(deps.db, SITE, [id], { ...terms, ...change }))[0];
    expect(await check()).toMatchObject({ ok: true });
    for (const change of [{ version: terms.version + 1 }, { locale: "en" as const }, { sha256: "0".repeat(64) }])
      expect(await check(change)).toMatchObject({ ok: false, reason: expect.stringContaining("shows other terms") });
    // Who changes the database's file is held up by no trigger.
    const keeper = env.DB.prepare("SELECT sql FROM sqlite_master WHERE name = 'evidence_payloads_keep'");
    const { sql = "" } = (await keeper.first<{ sql: string }>()) ?? {};
    await env.DB.prepare("DROP TRIGGER evidence_payloads_keep").run();
    await env.DB.prepare("UPDATE evidence_payloads SET payload = replace(payload, ?, ?) WHERE subject = ?")
      .bind(terms.sha256, "0".repeat(64), id)
      .run();
    await env.DB.prepare(sql).run();
    expect(await check({ sha256: "0".repeat(64) })).toMatchObject({
      ok: false,
      reason: expect.stringContaining("does not match its commitment"),
    });
  });

  test("without an address of our own nothing is approved: no letter could lead to the debtor's page", async () => {
    await expect(act({ ...deps, publicUrl: "" }, await open(), "approve")).rejects.toEqual(
      code("provider_unavailable"),
    );
  });

  test("an old version is refused", async () => {
    const claim = await open();
    await act(deps, claim, "hold", { reason: "waiting for the agency" });
    await expect(act(deps, claim, "approve")).rejects.toEqual(code("stale_version"));
  });
});

describe("a hearing", () => {
  test("ends in an invoice when nobody answers, not a day too early, and stands still while on hold", async () => {
    const claim = await act(deps, await open(), "approve", { hearing_days: 7 });
    expect(claim).toMatchObject({ status: "hearing" });
    await runMinute(services);
    expect((await reload(deps, claim)).status).toBe("hearing");
    const held = await act(deps, claim, "hold", { reason: "a call" });
    services = await travelTo(20 * DAY);
    deps = services.claimsAt(SITE);
    await runMinute(services);
    expect((await reload(deps, claim)).status).toBe("hearing");
    await act(deps, held, "resume");
    await runMinute(services);
    expect((await reload(deps, claim)).status).toBe("open");
  });

  test("once its debtor was heard it is not turned against somebody else, whom the first one's link would show", async () => {
    const hearing = await act(deps, await open(), "approve", { hearing_days: 7 });
    const contested = await objectToClaim(deps, SITE, hearing.id, "debtor", "Das waren wir nicht.");
    const back = await act(deps, contested, "refuse_objection", { reason: "Doch." });
    const other = { ...A_DEBTOR, name: "Jemand Anderes GmbH", email: "post@anderes.example", vat_id: "DE811115368" };
    const turn = (debtor: DebtorInput) => identifyDebtor(deps, SITE, back.id, OWNER, { debtor });
    await expect(turn(other)).rejects.toEqual(code("other_debtor"));
    expect(await reload(deps, back)).toEqual(back);
    const moved = { ...A_DEBTOR, address: { ...A_DEBTOR.address, line1: "Neue Straße 2" } };
    expect((await turn(moved)).status).toBe("review");
    await act(deps, await reload(deps, back), "cancel");
    const [commentId = ""] = (await presentClaim(deps.db, back)).comment_ids;
    expect((await open({ commentIds: [commentId], debtor: other })).status).toBe("review");
  });

  test("stands still at its end when another claim against the same party was conceded meanwhile, until a person resumes it", async () => {
    const debtor = {
      ...A_DEBTOR,
      name: "Doppelt Betroffen GmbH",
      email: "post@betroffen.example",
      vat_id: "DE123456788",
    };
    const [first, second] = [await open({ debtor }), await open({ debtor })];
    const asked = await act(deps, first, "approve", { hearing_days: 3 });
    await runMinute(services);
    await act(deps, await act(deps, second, "approve", { hearing_days: 3 }), "concede");
    services = await travelTo(27 * DAY);
    deps = services.claimsAt(SITE);
    await runMinute(services);
    const held = await reload(deps, asked);
    const why = expect.stringContaining("Another claim against the same debtor was conceded meanwhile");
    expect(held).toMatchObject({ status: "hearing", hold: why, attention: why });
    await runMinute(services);
    expect(await reload(deps, asked)).toEqual(held);
    await act(deps, held, "resume");
    await runMinute(services);
    expect(await reload(deps, asked)).toMatchObject({ status: "open", attention: null });
    expect(await invoicesOf(asked)).toHaveLength(1);
  });

  test("an answer freezes it; refused, it is back on the owner's desk; upheld, it has ended", async () => {
    const hearing = await act(deps, await open(), "approve", { hearing_days: 7 });
    const contested = await objectToClaim(deps, SITE, hearing.id, "debtor", "Das waren wir nicht.");
    expect(contested.status).toBe("contested");
    expect((await act(deps, contested, "refuse_objection", { reason: "Die Adresse ist bestätigt." })).status).toBe(
      "review",
    );
    const other = await act(deps, await open(), "approve", { hearing_days: 7 });
    const upheld = await objectToClaim(deps, SITE, other.id, "debtor", "Das waren wir nicht.");
    expect((await act(deps, upheld, "concede")).status).toBe("conceded");
    expect(await invoicesOf(other)).toEqual([]);
  });
});

describe("money", () => {
  const owed = async (id: string) => balance(await findPostings(deps.db, id));

  test("a payment recorded in part leaves the rest owed; the rest settles, and Stripe's invoice is paid outside", async () => {
    let claim = await openedClaim(deps, SITE);
    claim = await act(deps, claim, "record_payment", { amount: 20_000, paid_on: isoDate(Date.now() - 10 * DAY) });
    expect(claim).toMatchObject({ status: "open", paymentState: "partial" });
    expect(await owed(claim.id)).toBe(30_000);
    claim = await act(deps, claim, "record_payment", { amount: 30_000 });
    expect(claim).toMatchObject({ status: "settled", paymentState: "paid" });
    await carryClaim(deps, SITE, claim.id);
    expect((await invoicesOf(claim))[0].status).toBe("paid");
    await runHourly(services);
    expect(await owed(claim.id)).toBe(0);
    expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
  });

  test.for([0, -1, 1.5, undefined])("a payment of %s is refused", async (amount) => {
    const claim = await openedClaim(deps, SITE);
    await expect(act(deps, claim, "record_payment", { amount })).rejects.toEqual(code("validation_failed"));
  });

  test("late money settles a claim that was written off", async () => {
    let claim = await act(deps, await openedClaim(deps, SITE), "write_off", { reason: "insolvent" });
    await carryClaim(deps, SITE, claim.id);
    await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
    await runHourly(services);
    claim = await reload(deps, claim);
    expect(claim).toMatchObject({ status: "settled", paymentState: "paid", invoiceStatus: "paid" });
  });

  test("late money by transfer settles it too, and its invoice cannot be paid a second time", async () => {
    const claim = await act(deps, await openedClaim(deps, SITE), "write_off", { reason: "insolvent" });
    await carryClaim(deps, SITE, claim.id);
    await act(deps, await reload(deps, claim), "record_payment", { amount: FEE });
    await carryClaim(deps, SITE, claim.id);
    expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid", invoiceStatus: "paid" });
    expect(await invoicesOf(claim)).toMatchObject([{ status: "paid", amount_paid_off_stripe: FEE }]);
  });

  test("a conceded claim owes nothing, and its comment never carries a claim again", async () => {
    const commentIds = [await postAdvert(SITE)];
    const claim = await act(deps, await open({ commentIds }), "approve");
    await carryClaim(deps, SITE, claim.id);
    const conceded = await act(deps, await reload(deps, claim), "concede", { reason: "It was the competitor." });
    expect(await owed(claim.id)).toBe(0);
    expect(conceded.status).toBe("conceded");
    await expect(open({ commentIds })).rejects.toEqual(code("claim_exists"));
  });

  test("a rejected claim frees its comment for another", async () => {
    const commentIds = [await postAdvert(SITE)];
    await act(deps, await open({ commentIds }), "reject", { reason: "wrong company" });
    expect((await open({ commentIds })).status).toBe("review");
  });
});

test("a claim's bundle holds the comment, the terms and every event, and verifies offline", async () => {
  const claim = await openedClaim(deps, SITE);
  const bundle = await bundleClaim(deps, SITE, claim.id);
  const kinds = bundle.records.map((record) => record.kind);
  expect(kinds).toEqual(expect.arrayContaining(["comment", "claim.open", "claim.approve", "claim.issue"]));
  expect(await verifyBundle(bundle)).toMatchObject({ ok: true, problems: [] });
});

test("the API's claim tells its story with the reasons that were given", async () => {
  const claim = await act(deps, await open(), "reject", { reason: "wrong company" });
  const json = await presentClaim(deps.db, claim);
  expect(json).toMatchObject({ site: SITE, status: "rejected", debtor: { name: A_DEBTOR.name }, invoice: null });
  expect(json.events.map(({ action, from, to, reason }) => [action, from, to, reason])).toEqual([
    ["open", null, "review", null],
    ["reject", "review", "rejected", "wrong company"],
  ]);
});

test.for([
  "UPDATE claims SET status = 'settled', version = version + 1 WHERE status = 'review'",
  "UPDATE claims SET amount = 1, version = version + 1",
  "UPDATE claims SET hold = 'x'",
  "DELETE FROM claims",
  "UPDATE claim_events SET actor = 'x'",
  "DELETE FROM claim_events",
  "UPDATE postings SET amount = 0",
  "UPDATE debtors SET name = 'x'",
  "UPDATE outbox SET request = '{}'",
  "UPDATE outbox SET state = 'pending' WHERE step = 'finalize' AND state = 'done'",
  "DELETE FROM outbox",
  "UPDATE claim_comments SET bars = 1 WHERE bars = 0",
])("the database itself refuses: %s", async (statement) => {
  await expect(env.DB.prepare(statement).run()).rejects.toThrow(
    /no such move|keeps its sum|stale_version|never deleted|append-only|immutable|frozen|done once|is kept|only be freed/,
  );
});
