import { beforeAll, describe, expect, test } from "vitest";
import { eraseOldClaims } from "../../src/claims/erase-claims.ts";
import { flagClaim } from "../../src/claims/flag-claim.ts";
import { note } from "../../src/claims/notes.ts";
import { objectToClaim } from "../../src/claims/object.ts";
import { readInvoice } from "../../src/claims/read-invoice.ts";
import { upsertQuarantine } from "../../src/claims/reconciliation-repository.ts";
import { LEGAL_FROM } from "../../src/claims/transition.ts";
import { runBatch } from "../../src/db/client.ts";
import { findSealedRecords } from "../../src/evidence/repository.ts";
import { runMinute } from "../../src/jobs/cron.ts";
import { DAY, formatDay, isoDate } from "../../src/shared/clock.ts";
import { aClaimOn, api, call, OPERATOR_TOKEN, type Answer } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";
import {
  act,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  postAdvert,
  reload,
  stripePost,
  testServices,
  STRIPE_URL,
  WEBHOOK_SECRET,
} from "../support/claims.ts";

const SITE = "claims-pages";
const CLAIMS = `/dashboard/${SITE}/claims`;
const PAID_ON = isoDate(Date.now() - 28 * DAY);
const services = testServices();
const deps = services.claimsAt(SITE);
/** The Worker with the local Stripe. */
const stripe = {
  STRIPE_API_BASE: STRIPE_URL,
  STRIPE_SECRET_KEY: "sk_test_local",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
};
const owner = new Browser("en", stripe);

const DEBTOR = {
  name: "Backlink Profis GmbH",
  email: "buero@backlink-profis.example",
  vat_id: "DE136695976",
  line1: "Werbeallee 1",
  postal_code: "10115",
  city: "Berlin",
  country: "DE",
  level: "A",
  grounds: "Confirmed address on the firm's domain.",
};

/** The actions that a claim's page offers, beside the legal hold that is always there. */
const offered = (html: string) =>
  [...html.matchAll(/name="action" value="(\w+)"/g)]
    .map(([, action]) => action ?? "")
    .filter((action) => !action.endsWith("legal_hold"))
    .toSorted();

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
  await owner.login();
});

describe("a new claim", () => {
  test("is opened from the queue, on the comments that were selected", async () => {
    const picks = [
      await postAdvert(SITE),
      await postAdvert(SITE, "Buy cheap backlinks at https://cheap-links.example, order our SEO packages today!"),
    ];
    const form = await owner.get(`${CLAIMS}/new?${picks.map((id) => `pick=${id}:1`).join("&")}`);
    expect(readText(form)).toContain("€500.00");
    const answer = await owner.send(CLAIMS, { ...DEBTOR, pick: picks });
    expect(answer.status, readText(answer)).toBe(303);
    const page = readText(await owner.get(answer.headers.get("location") ?? ""));
    expect(page).toContain("Claim against Backlink Profis GmbH");
    expect(page).toContain("Nothing has been sent yet.");
  });

  test("without a known debtor it waits as a candidate until one is named", async () => {
    const pick = await postAdvert(SITE);
    const answer = await owner.send(CLAIMS, { pick, unknown: "true" });
    const path = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
    expect(readText(await owner.get(path))).toContain("debtor wanted");
    const named = await owner.send(`${path}/debtor`, DEBTOR);
    expect(named.status).toBe(303);
    expect(readText(await owner.get(path))).toContain("waits for approval");
  });

  test.for([
    ["a VAT id that cannot be one", { vat_id: "DE123456789" }],
    ["a country off the list", { country: "US" }],
    ["a postal code with a digit too few", { postal_code: "1011" }],
    ["a postal code of the other country", { country: "AT", vat_id: "" }],
    ["an address without a street", { line1: "" }],
    ["an unknown level", { level: "Z" }],
    ["no grounds", { grounds: "" }],
  ] as const)("%s is refused, and what was typed stays in the form", async ([, change]) => {
    const pick = await postAdvert(SITE);
    const answer = await owner.send(CLAIMS, { ...DEBTOR, ...change, pick });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Backlink Profis GmbH"');
    expect(answer.text).toContain(`name="pick" value="${pick}"`);
  });

  test("on a comment that is in a claim already is refused", async () => {
    const pick = await postAdvert(SITE);
    await openAClaim(deps, SITE, [pick]);
    const answer = await owner.send(CLAIMS, { ...DEBTOR, pick });
    expect(answer.status).toBe(409);
    expect(readText(answer)).toContain("One of these comments is part of a claim already.");
  });
});

describe("a claim's page", () => {
  test("offers exactly the actions that its state allows", async () => {
    const review = await openAClaim(deps, SITE);
    const hearing = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
    const open = await openedClaim(deps, SITE);
    const held = await act(deps, await openedClaim(deps, SITE), "hold", { reason: "lawyer asked" });
    for (const claim of [review, hearing, open, held]) {
      const page = await owner.get(`${CLAIMS}/${claim.id}`);
      for (const action of offered(page.text)) {
        expect(LEGAL_FROM[action as keyof typeof LEGAL_FROM], `${action} while ${claim.status}`).toContain(
          claim.status,
        );
      }
    }
    expect(offered((await owner.get(`${CLAIMS}/${review.id}`)).text)).toEqual(["approve", "cancel", "hold", "reject"]);
    expect(offered((await owner.get(`${CLAIMS}/${open.id}`)).text)).toEqual(
      ["concede", "hold", "record_payment", "refer", "remind", "write_off"].toSorted(),
    );
    expect(offered((await owner.get(`${CLAIMS}/${held.id}`)).text)).toContain("resume");
    expect(offered((await owner.get(`${CLAIMS}/${held.id}`)).text)).not.toContain("remind");
  });

  test("shows invoice, account, and what each approval was checked for", async () => {
    const claim = await openedClaim(deps, SITE);
    const page = await owner.get(`${CLAIMS}/${claim.id}`);
    const text = readText(page);
    expect(page.text).toContain(`href="${(await reload(deps, claim)).invoiceUrl}"`);
    expect(text).toContain("Fee €500.00");
    expect(text).toContain("✓ acceptance of the rules is sealed: 1 / 1");
    expect(text).toContain("✓ the amount is that of the rules: €500.00");
    expect(text).toContain("✓ two-person rule: no");
  });

  test("an approval is carried out with the version that was seen", async () => {
    const claim = await openAClaim(deps, SITE);
    const fields = { action: "approve", version: String(claim.version), hearing_days: "14" };
    expect((await owner.send(`${CLAIMS}/${claim.id}/actions`, fields)).status).toBe(303);
    expect((await reload(deps, claim)).status).toBe("hearing");
    const late = await owner.send(`${CLAIMS}/${claim.id}/actions`, { ...fields, action: "cancel", reason: "Too late" });
    expect(late.status).toBe(409);
    expect(readText(late)).toContain("Somebody was faster");
    expect((await reload(deps, claim)).status).toBe("hearing");
  });

  test("whoever has approved a claim is led to the next one that waits, and C begins with the days that it needs", async () => {
    const ofC = { ...aClaimOn(await postAdvert(SITE)), attribution: { level: "C", grounds: "Only the link." } };
    const { json: older } = await call("POST", api(SITE, "/claims"), { token: OPERATOR_TOKEN, body: ofC });
    const newer = await openAClaim(deps, SITE);
    const fields = { action: "approve", version: String(newer.version), hearing_days: "14" };
    const sent = await owner.send(`${CLAIMS}/${newer.id}/actions`, fields);
    const approved = await owner.get(sent.headers.get("location") ?? "");
    const [, next = ""] = /href="([^"]+)"[^>]*>To the next one that waits for approval/.exec(approved.text) ?? [];
    expect(next).toBe(`${CLAIMS}/${older.id}`);
    const page = await owner.get(next);
    expect(page.text).toMatch(/name="hearing_days" value="7"/);
    expect(page.text).not.toContain("To the next one");
  });

  test("where a claim against the debtor was conceded before, the form says so and asks for the reason", async () => {
    await act(deps, await openedClaim(deps, SITE), "concede", { reason: "It was a rival." });
    const claim = await openAClaim(deps, SITE);
    const opened = readText(await owner.get(`${CLAIMS}/${claim.id}`));
    expect(opened).toMatch(/claims? against this debtor (was|were) conceded before\. Approve this one only if/);
    const fields = { action: "approve", version: String(claim.version), hearing_days: "14" };
    const refused = await owner.send(`${CLAIMS}/${claim.id}/actions`, fields);
    expect(refused.status).toBe(422);
    expect(readText(refused)).toContain("A claim against this debtor was conceded before.");
    const reason = "This one came from their own address.";
    expect((await owner.send(`${CLAIMS}/${claim.id}/actions`, { ...fields, reason })).status).toBe(303);
    const approved = readText(await owner.get(`${CLAIMS}/${claim.id}`));
    expect(approved).toContain("or the reason acknowledges it");
    expect(approved).not.toContain("Approve this one only if");
  });

  test("a payment is typed as people write sums", async () => {
    const claim = await openedClaim(deps, SITE);
    const questions: string[] = [];
    const pay = async (amount: string) => {
      const { version } = await reload(deps, claim);
      const fields = { action: "record_payment", version: String(version), amount, paid_on: PAID_ON };
      const asked = await owner.send(`${CLAIMS}/${claim.id}/actions`, fields);
      const confirmed = /name="confirmed" value="(\d+)"/.exec(asked.text)?.[1];
      if (confirmed === undefined) return asked.status;
      expect((await reload(deps, claim)).version).toBe(version);
      questions.push(readText(asked));
      return (await owner.send(`${CLAIMS}/${claim.id}/actions`, { ...fields, confirmed })).status;
    };
    expect(await Promise.all(["", "0", "-5", "5,5", "abc"].map(pay))).toEqual([422, 422, 422, 422, 422]);
    expect(await pay("100,50")).toBe(303);
    expect(readText(await owner.get(`${CLAIMS}/${claim.id}`))).toContain("Open €399.50");
    expect(await pay("399.50")).toBe(303);
    expect((await reload(deps, claim)).status).toBe("settled");
    const [part, rest] = questions;
    expect(part).toContain(`Have you really received €100.50 on ${formatDay(PAID_ON, "en")}?`);
    expect(part).not.toContain("marks the invoice as paid");
    expect(rest).toMatch(
      /received €399\.50 .*marks the invoice as paid at the payment service, which cannot take that back/,
    );
  });

  test("a payment that was recorded by mistake is taken back, the one that is named", async () => {
    const claim = await openedClaim(deps, SITE);
    const page = async () => readText(await owner.get(`${CLAIMS}/${claim.id}`));
    expect(await page()).not.toContain("Take a recorded payment back");
    const paid = await act(deps, claim, "record_payment", { amount: 12_345, paid_on: PAID_ON });
    expect(await page()).toContain(`Taken back is: €123.45 of ${formatDay(PAID_ON, "en")}.`);
    const fields = { action: "take_back_payment", version: String(paid.version), reason: "Another claim's." };
    expect((await owner.send(`${CLAIMS}/${claim.id}/actions`, fields)).status).toBe(303);
    expect(await page()).toMatch(/Open €500\.00.*payment taken back/);
    expect(await page()).toMatch(/Payment -€123\.45 .*Payment, taken back €123\.45/);
    expect(await page()).not.toContain("Take a recorded payment back");
  });

  test("all that waits for a person is shown, and goes away note by note", async () => {
    const letter = note("letter_failed", "demand", "no such box <b>here</b>");
    const claim = await flagClaim(deps, await openedClaim(deps, SITE), letter);
    await stripePost(`/invoices/${claim.invoiceId}/void`, {});
    const both = await readInvoice(deps, claim);
    const path = `/claims/${claim.id}`;
    const ofApi = async () => (await call("GET", api(SITE, path), { token: OPERATOR_TOKEN })).json;
    expect(await ofApi()).toMatchObject({
      attention: `${letter}\n${note("voided")}`,
      notes: [letter, note("voided")],
    });
    const page = readText(await owner.get(`${CLAIMS}/${claim.id}`));
    for (const text of [letter, note("voided")]) expect(page).toContain(`A person must look at this: ${text}`);
    const unflag = (body: object) =>
      call("POST", api(SITE, `${path}/actions`), {
        token: OPERATOR_TOKEN,
        body: { action: "unflag", version: both.version, ...body },
      });
    expect((await unflag({ note: "Something else." })).json).toMatchObject({ code: "validation_failed" });
    const fields = { action: "unflag", version: String(both.version), note: letter };
    expect((await owner.send(`${CLAIMS}/${claim.id}/actions`, fields)).status).toBe(303);
    expect(await ofApi()).toMatchObject({ attention: note("voided"), notes: [note("voided")] });
    expect((await unflag({ version: both.version + 1 })).json).toMatchObject({ attention: null, notes: [] });
    expect((await findSealedRecords(deps.db, SITE, [claim.id])).map(({ payload }) => payload).join()).toContain(letter);
  });

  test("its evidence is downloaded as a file", async () => {
    const claim = await openedClaim(deps, SITE);
    const answer = await owner.get(`${CLAIMS}/${claim.id}/evidence`);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="evidence-${claim.id}.json"`);
    expect(answer.json).toMatchObject({ format: "hausrecht-evidence-1", site: SITE });
    expect(answer.json.records.length).toBeGreaterThan(2);
  });

  test("the debtor's page is linked only once the debtor may know", async () => {
    const claim = await openAClaim(deps, SITE);
    expect((await owner.get(`${CLAIMS}/${claim.id}`)).text).not.toContain(`href="/claims/`);
    await act(deps, claim, "approve", { hearing_days: 14 });
    expect((await owner.get(`${CLAIMS}/${claim.id}`)).text).toContain(`href="/claims/`);
  });
});

test("the list shows claims by state with their sums, and pages without losing one", async () => {
  const page = await owner.get(CLAIMS);
  expect(readText(page)).toMatch(/waits for approval €[\d,]+\.00/);
  const filtered = await owner.get(`${CLAIMS}?status=hearing`);
  expect(readText(filtered)).toContain("hearing");
  expect((await owner.get(`${CLAIMS}?status=nonsense`)).status).toBe(422);
  expect((await owner.get(`${CLAIMS}?cursor=AAAA`)).status).toBe(422);
});

test("an invoice without its claim stops the site, and is told on the first pages until a person has settled it", async () => {
  await makeClaimingSite(services, "restored");
  const row = { siteId: "restored", invoiceId: "in_stray", claimId: "gone", status: "open" as const, amount: 50_000 };
  const { db } = services.at("restored");
  await runBatch(db, [upsertQuarantine(db, { ...row, currency: "EUR", foundAt: Date.now() })]);
  for (const path of ["", "/claims"]) {
    expect(readText(await owner.get(`/dashboard/restored${path}`))).toContain("Nothing is sent for this site.");
  }
  const page = await owner.get("/dashboard/restored/claims/reconciliation");
  expect(readText(page)).toContain("in_stray");
  expect((await owner.send("/dashboard/restored/claims/reconciliation", { invoice: "in_stray" })).status).toBe(303);
  expect(readText(await owner.get("/dashboard/restored"))).not.toContain("Nothing is sent for this site.");
  expect(readText(await owner.get("/dashboard/restored/claims/reconciliation"))).toContain("Nothing is stopped.");
});

test("an invoice without its claim is listed and settled through the API too, by those who may make claims", async () => {
  await makeClaimingSite(services, "restored-too");
  const { db } = services.at("restored-too");
  const stray = { siteId: "restored-too", claimId: "gone", status: "open" as const, amount: 50_000, currency: "EUR" };
  const at = (invoiceId: string, foundAt: number) => upsertQuarantine(db, { ...stray, invoiceId, foundAt });
  await runBatch(db, [at("in_first", 1), at("in_second", 2)]);
  const ask = async (path: string, body?: unknown, key = "restored-too") =>
    await call(body === undefined ? "GET" : "POST", api(key, path), { token: OPERATOR_TOKEN, body });
  const idsOf = ({ json }: Answer) => json.invoices.map((invoice: { invoice_id: string }) => invoice.invoice_id);

  expect(idsOf(await ask("/quarantine"))).toEqual(["in_first", "in_second"]);
  expect((await ask("/quarantine/resolve", { invoice_id: "in_unknown" })).status).toBe(404);
  expect((await ask("/quarantine/resolve", { invoice_id: "in_first" }, SITE)).status).toBe(404);
  expect((await ask("/quarantine/resolve", {})).status).toBe(422);
  expect(
    (await call("POST", api("restored-too", "/quarantine/resolve"), { body: { invoice_id: "in_first" } })).status,
  ).toBe(401);
  expect(idsOf(await ask("/quarantine"))).toEqual(["in_first", "in_second"]);

  expect(idsOf(await ask("/quarantine/resolve", { invoice_id: "in_first" }))).toEqual(["in_second"]);
  expect(idsOf(await ask("/quarantine/resolve", { invoice_id: "in_first" }))).toEqual(["in_second"]);
  expect(idsOf(await ask("/quarantine/resolve", { invoice_id: "in_second" }))).toEqual([]);
  expect(readText(await owner.get("/dashboard/restored-too"))).not.toContain("Nothing is sent for this site.");
});

test("claims of another site do not exist here", async () => {
  const claim = await openAClaim(deps, SITE);
  await makeClaimingSite(services, "neighbour");
  expect((await owner.get(`/dashboard/neighbour/claims/${claim.id}`)).status).toBe(404);
  expect((await owner.get(`/dashboard/neighbour/claims/${claim.id}/evidence`)).status).toBe(404);
});

test("every text is there in German and English", async () => {
  const claim = await openedClaim(deps, SITE);
  const pick = await postAdvert(SITE);
  for (const path of [
    CLAIMS,
    `${CLAIMS}/reconciliation`,
    `${CLAIMS}/${claim.id}`,
    `${CLAIMS}/new?pick=${pick}`,
    `${CLAIMS}/new`,
  ]) {
    for (const language of ["de", "en"]) {
      const browser = new Browser(language);
      browser.cookie = owner.cookie;
      const page = await browser.get(path);
      expect(page.text).toContain(`<html lang="${language}">`);
      expect(readText(page)).not.toMatch(/undefined|\[object|NaN|Invalid|[[{]"|\bnull\b/);
    }
  }
});

describe("keeping and erasing", () => {
  test("a claim's page says how long it is kept, and takes and lifts a legal hold with its reason", async () => {
    const settled = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: 50_000 });
    const path = `${CLAIMS}/${settled.id}`;
    const year = new Date().getUTCFullYear() + 8;
    expect(readText(await owner.get(path))).toContain(`Kept until 31 December ${year}.`);
    const hold = {
      action: "legal_hold",
      version: String(settled.version),
      reason: "Lawsuit at AG Freiburg",
      until: `${year}-03-31`,
    };
    expect((await owner.send(`${path}/actions`, hold)).status).toBe(303);
    const held = await owner.get(path);
    expect(readText(held)).toMatch(
      /Under legal hold: nothing is erased\. Reason Lawsuit at AG Freiburg Until 31 March/,
    );
    expect(held.text).toContain('name="action" value="release_legal_hold"');
    expect(held.text).not.toContain('name="action" value="legal_hold"');
    expect(readText(await owner.get(CLAIMS))).toContain("legal hold");
    const { version } = await reload(deps, settled);
    await owner.send(`${path}/actions`, { action: "release_legal_hold", version: String(version), reason: "Settled" });
    expect(readText(await owner.get(path))).toContain("legal hold lifted");
  });

  test("an erased claim's page says so, in German too", async () => {
    await makeClaimingSite(services, "erased-pages");
    const rejected = await act(deps, await openAClaim(deps, "erased-pages"), "reject");
    const years = Date.UTC(new Date().getUTCFullYear() + 4, 1, 1) - Date.now();
    const later = testServices({ CLOCK_OFFSET_MS: String(years) });
    await eraseOldClaims(later.claimsAt("erased-pages"), "erased-pages");
    const german = new Browser("de", stripe);
    await german.login();
    const page = readText(await german.get(`/dashboard/erased-pages/claims/${rejected.id}`));
    expect(page).toContain("Schuldner gelöscht");
    expect(page).toContain("Persönliche Daten gelöscht am");
    expect(page).toContain("personenbezogene Daten gelöscht");
    expect(page).not.toContain("Backlink Profis");
    expect(readText(await german.get("/dashboard/erased-pages/claims"))).toContain("Schuldner gelöscht");
  });
});

test("a claim's page says of each letter whether it went out", async () => {
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  const page = async () => readText(await owner.get(`${CLAIMS}/${claim.id}`));
  expect(await page()).toMatch(/Hearing\s+not sent yet/);
  await runMinute(services);
  expect(await page()).toMatch(/Hearing\s+sent/);
});

test("claims that stand still until somebody has looked, contested ones too, are counted, and listed apart from the others", async () => {
  const site = "claims-looked-at";
  await makeClaimingSite(services, site);
  const at = services.claimsAt(site);
  const [stopped, ended, other] = [await openAClaim(at, site), await openAClaim(at, site), await openAClaim(at, site)];
  await act(at, stopped, "hold", { reason: "Ask the lawyer." });
  await act(at, await act(at, ended, "hold", { reason: "Ask her, too." }), "reject");
  const contested = await openedClaim(at, site);
  await objectToClaim(at, site, contested.id, "debtor", "Nein.");
  const overview = readText(await owner.get(`/dashboard/${site}`));
  expect(overview).toContain("2 claims need a look");
  expect(overview).not.toContain("Nothing waits");
  const list = await owner.get(`/dashboard/${site}/claims?needs=look`);
  for (const { id } of [stopped, contested]) expect(list.text).toContain(`/claims/${id}"`);
  expect(list.text).not.toMatch(new RegExp(`/claims/(${ended.id}|${other.id})"`));
  const { json } = await call("GET", api(site, "/claims?needs=look"), { token: OPERATOR_TOKEN });
  expect(json.claims.map(({ id }: any) => id)).toEqual([contested.id, stopped.id]);
});

test("whoever decides on an objection sees the files that it offers, beside its words and in the timeline", async () => {
  const claim = await openedClaim(deps, SITE);
  await objectToClaim(deps, SITE, claim.id, "debtor", "An intern did it.", ["notice, page 2.pdf", "mail.eml"]);
  const path = `${CLAIMS}/${claim.id}`;
  const said = /An intern did it\. Files that can be shown: notice, page 2\.pdf mail\.eml/g;
  expect(readText(await owner.get(path)).match(said)).toHaveLength(2);
  const { json } = await call("GET", api(SITE, `/claims/${claim.id}`), { token: OPERATOR_TOKEN });
  expect(json.events.at(-1)).toMatchObject({ action: "object", files: ["notice, page 2.pdf", "mail.eml"] });
  // A name may hold a comma: each stands for itself.
  expect((await owner.get(path)).text).toMatch(/<li[^>]*>notice, page 2\.pdf<\/li><li[^>]*>mail\.eml<\/li>/);
  expect(json.events[0]).toMatchObject({ files: [] });
  await act(deps, await reload(deps, claim), "refuse_objection", { reason: "It was your account." });
  expect(readText(await owner.get(path)).match(said)).toHaveLength(1);
});
