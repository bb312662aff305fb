import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { api, call, OPERATOR_TOKEN, RULES_TEXT, type Answer } from "../../support/api.ts";
import { A_DEBTOR, ATTRIBUTED, makeClaimingSite, openedClaim, postAdvert, testServices } from "../../support/claims.ts";

// What an owner, or whoever holds an owner's token, may get wrong about a claim: each is refused with a reason, and nothing
// is half done. Legal notices that lead elsewhere or never end are in test/unit/debtors/guarded-fetch.test.ts.

const SITE = "bad-input";
const services = testServices();
let before: unknown[];

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

/** How much there is of everything that a claim leaves behind. */
async function counts(): Promise<unknown[]> {
  const tables = [
    "claims",
    "debtors",
    "claim_comments",
    "claim_events",
    "postings",
    "outbox",
    "letters",
    "terms",
    "evidence",
  ];
  const counting = tables.map((table) => env.DB.prepare(`SELECT '${table}' AS name, count(*) AS n FROM ${table}`));
  return (await env.DB.batch(counting)).map(({ results }) => results[0]);
}

async function expectRefused(answer: Answer, status: number, code: string, where?: string): Promise<void> {
  expect([answer.status, answer.json.code]).toEqual([status, code]);
  expect(answer.json.detail.length).toBeGreaterThan(10);
  if (where !== undefined) expect(JSON.stringify(answer.json)).toContain(where);
  expect(await counts()).toEqual(before);
}

describe("a claim", () => {
  let comment = "";

  beforeEach(async () => {
    comment = await postAdvert(SITE);
    before = await counts();
  });

  const open = async (debtor: object, attribution: object = ATTRIBUTED) =>
    await call("POST", api(SITE, "/claims"), {
      token: OPERATOR_TOKEN,
      body: { comment_ids: [comment], debtor, attribution },
    });
  const { address, ...withoutAddress } = A_DEBTOR;

  test.for<[string, object, string]>([
    ["without an address", withoutAddress, "address"],
    ["with an empty street", { ...A_DEBTOR, address: { ...address, line1: "  " } }, "line1"],
    ["without a city", { ...A_DEBTOR, address: { ...address, city: undefined } }, "city"],
    ["that is a consumer", { ...A_DEBTOR, kind: "consumer" }, "kind"],
    ["of no kind", { ...A_DEBTOR, kind: undefined }, "kind"],
    ["without an e-mail address", { ...A_DEBTOR, email: undefined }, "email"],
    ["with an e-mail address of two lines", { ...A_DEBTOR, email: "a@b.example\nBcc: all@b.example" }, "email"],
    ["in a country that is no code", { ...A_DEBTOR, address: { ...address, country: "Germany" } }, "country"],
  ])("against a debtor %s is refused by name of the field", async ([, debtor, field]) => {
    await expectRefused(await open(debtor), 422, "validation_failed", field);
  });

  test.for<[string, object]>([
    ["in a foreign country off the list", { ...A_DEBTOR, vat_id: undefined, address: { ...address, country: "US" } }],
    ["with a VAT id whose check digit is wrong", { ...A_DEBTOR, vat_id: "DE123456789" }],
    ["with another country's VAT id that is none", { ...A_DEBTOR, vat_id: "ATU00000000" }],
  ])("against a debtor %s is refused with a reason", async ([, debtor]) => {
    await expectRefused(await open(debtor), 422, "debtor_invalid");
  });

  test("with an attribution level that does not exist is refused", async () => {
    await expectRefused(await open(A_DEBTOR, { level: "E", grounds: "Because." }), 422, "validation_failed", "level");
  });
});

describe("terms", () => {
  beforeEach(async () => {
    before = await counts();
  });

  test.for<[string, object]>([
    ["zero", { amount: 0 }],
    ["a negative sum", { amount: -50_000 }],
    ["a fraction of a cent", { amount: 500.5 }],
    ["a sum in words", { amount: "50000" }],
    ["more than a fee may be", { amount: 100_000_01 }],
    ["a sum beyond exact numbers", { amount: 2 ** 53 }],
    ["a currency that does not exist", { currency: "XYZ" }],
    ["a currency in small letters", { currency: "eur" }],
  ])("that ask for %s are refused", async ([, change]) => {
    const fees = [{ rule: "advertising_only", amount: 50_000, currency: "EUR", ...change }];
    const body = { locale: "de", text: RULES_TEXT, nature: "penalty", fees };
    const answer = await call("POST", api(SITE, "/terms"), { token: OPERATOR_TOKEN, body });
    await expectRefused(answer, 422, "validation_failed", Object.keys(change)[0]);
  });
});

describe("a payment", () => {
  test.for<[string, object]>([
    ["zero", { amount: 0 }],
    ["a negative sum", { amount: -1 }],
    ["a fraction of a cent", { amount: 0.5 }],
    ["no sum", {}],
    ["tomorrow's money", { amount: 50_000, paid_on: "2999-01-01" }],
    ["a day before there was a comment", { amount: 50_000, paid_on: "2020-01-01" }],
    ["a day that does not exist", { amount: 50_000, paid_on: "2026-02-30" }],
  ])("of %s is not recorded", async ([, input]) => {
    const { id, version } = await openedClaim(services.claimsAt(SITE), SITE);
    before = await counts();
    const body = { action: "record_payment", version, ...input };
    const answer = await call("POST", api(SITE, `/claims/${id}/actions`), { token: OPERATOR_TOKEN, body });
    await expectRefused(answer, 422, "validation_failed");
  });
});
