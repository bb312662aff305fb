import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { A_CREDITOR, api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import { Browser, readText } from "../../support/browse.ts";
import { act, makeClaimingSite, openAClaim, switchToBankTransfer, testServices } from "../../support/claims.ts";

// Stripe marks an invoice over less than it charges as paid, without any money, and adds its sum to the next one.

const SITE = "least-charge";
const services = testServices();
const token = OPERATOR_TOKEN;

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

async function post(amount: number, currency: string, site = SITE) {
  const fees = [{ rule: "advertising_only", amount, currency }];
  const body = { locale: "de", text: "Mit dem Absenden stimmen Sie der Gebühr zu.", nature: "penalty", fees };
  return await call("POST", api(site, "/terms"), { token, body });
}

test.for([
  [49, "EUR"],
  [29, "GBP"],
  [1499, "CZK"],
  [49, "JPY"],
] as const)("a fee of %d %s, which Stripe would not charge, is not posted", async ([amount, currency]) => {
  const answer = await post(amount, currency);
  expect(answer).toMatchObject({ status: 422, json: { code: "validation_failed" } });
  expect(answer.json.issues).toMatchObject([{ path: "/fees", rule: "too_small" }]);
});

test("the dashboard says so in its reader's words, and Stripe's least is enough", async () => {
  const owner = new Browser("de");
  await owner.login(token);
  const fields = { locale: "de", text: "Gebühr 0,49 €", nature: "penalty", fee: "0,49", currency: "EUR" };
  const refused = await owner.send(`/dashboard/${SITE}/settings/terms`, { ...fields, confirmed: "true" });
  expect(refused.status).toBe(422);
  expect(readText(refused)).toContain("Gebühr ist weniger, als Stripe mindestens berechnet");
  expect(await post(50, "EUR")).toMatchObject({ status: 201 });
});

test("who takes transfers may ask for less, but no claim is opened for it once Stripe is to invoice it", async () => {
  await switchToBankTransfer(SITE);
  expect(await post(49, "EUR")).toMatchObject({ status: 201 });
  const deps = services.claimsAt(SITE);
  expect(await openAClaim(deps, SITE)).toMatchObject({ amount: 49, status: "review" });
  const { json } = await call("POST", "/api/v1/creditors", { token, body: A_CREDITOR });
  await call("PATCH", api(SITE, ""), { token, body: { creditor_id: json.creditor.id } });
  await expect(openAClaim(deps, SITE)).rejects.toMatchObject({ code: "claim_not_allowed" });
});

test("without a creditor it is posted, and the claim waits until there is one: by letter it goes out, by Stripe never", async () => {
  const site = "least-charge-later";
  await makeClaimingSite(services, site);
  await env.DB.prepare("UPDATE sites SET creditor_id = NULL WHERE id = ?").bind(site).run();
  expect(await post(49, "EUR", site)).toMatchObject({ status: 201 });
  const deps = services.claimsAt(site);
  const claim = await openAClaim(deps, site);
  await expect(act(deps, claim, "approve")).rejects.toMatchObject({ code: "creditor_incomplete" });
  const { json } = await call("POST", "/api/v1/creditors", { token, body: A_CREDITOR });
  await call("PATCH", api(site, ""), { token, body: { creditor_id: json.creditor.id } });
  await expect(act(deps, claim, "approve")).rejects.toMatchObject({ code: "claim_not_allowed" });
  await switchToBankTransfer(site);
  expect(await act(deps, claim, "approve")).toMatchObject({ status: "invoicing" });
});
