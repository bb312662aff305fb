import { beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { claimPageUrl } from "../../../src/claims/claim-token.ts";
import { balance } from "../../../src/claims/money.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  stripeKnob,
  testServices,
} from "../../support/claims.ts";

const services = testServices();
const deps = services.claimsAt("blog");

beforeAll(async () => {
  await makeClaimingSite(services, "blog");
});

test("an approved claim becomes one finalized, sent invoice over the fee, and the claim is open", async () => {
  const claim = await act(deps, await openAClaim(deps, "blog"), "approve");
  expect(claim.status).toBe("invoicing");
  await carryClaim(deps, "blog", claim.id);
  const open = await reload(deps, claim);
  expect(open).toMatchObject({ status: "open", invoiceStatus: "open", paymentState: "none", attention: null });
  const [invoice, ...others] = await invoicesOf(claim);
  expect(others).toEqual([]);
  expect(invoice).toMatchObject({
    id: open.invoiceId,
    status: "open",
    total: FEE,
    currency: "eur",
    number: open.invoiceNumber,
  });
  expect(JSON.stringify(invoice)).not.toContain("backlinks");
  expect(invoice.footer).toContain("Nicht steuerbar");
  // Who is invoiced unheard reads here for the first time what it is about, and how to object.
  expect(invoice.description).toContain(await claimPageUrl(deps, claim));
  expect(invoice.description).toContain("widersprechen");
  expect(balance(await findPostings(deps.db, claim.id))).toBe(FEE);
});

test("a paid invoice settles its claim", async () => {
  const claim = await openedClaim(deps, "blog");
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
  expect(await readInvoice(deps, claim)).toMatchObject({
    status: "settled",
    paymentState: "paid",
    invoiceStatus: "paid",
  });
  expect(balance(await findPostings(deps.db, claim.id))).toBe(0);
});
