import { beforeAll, expect, test } from "vitest";
import { describeInvoice } from "../../../src/claims/describe-invoice.ts";
import type { InvoiceRequest, Step } from "../../../src/claims/invoicing.ts";
import { act, makeClaimingSite, openAClaim, reload, testServices } from "../../support/claims.ts";

const SITE = "two-languages";
const services = testServices();
const deps = services.claimsAt(SITE);

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

test("a customer whose answer was lost is looked for in the language that its invoice is written in", async () => {
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  const request = await describeInvoice(deps, await reload(deps, claim));
  const invoicing = deps.invoicing("stripe");
  const made = { customerId: null, invoiceId: null };
  const stepOf = (one: InvoiceRequest): Step => ({
    name: "customer",
    request: invoicing.plan("customer", one, made),
    key: `two-languages-${one.locale}`,
    firstSentAt: deps.clock(),
  });
  const english = { ...request, locale: "en" } as const;
  const german = { ...request, locale: "de" } as const;
  const first = await invoicing.send(stepOf(german));
  expect(await invoicing.find(stepOf(english), english, made)).toEqual({ kind: "none" });
  const second = await invoicing.send(stepOf(english));
  if (first.kind !== "done" || second.kind !== "done") throw new Error("not made");
  expect(await invoicing.find(stepOf(german), german, made)).toEqual({ kind: "found", objectId: first.objectId });
  expect(await invoicing.find(stepOf(english), english, made)).toEqual({ kind: "found", objectId: second.objectId });
});
