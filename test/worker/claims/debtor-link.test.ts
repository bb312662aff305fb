import { beforeAll, expect, test } from "vitest";
import { claimToken } from "../../../src/claims/claim-token.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { projectInvoice } from "../../../src/claims/read-invoice.ts";
import { readLetters } from "../../../src/claims/read-letters.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import { Browser } from "../../support/browse.ts";
import {
  act,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  STRIPE_URL,
  testServices,
} from "../../support/claims.ts";

// Whoever has the debtor's link may object in the debtor's name: only owners get to see it.

const SITE = "secret-link";
const services = testServices();
const deps = services.claimsAt(SITE);
const env = { STRIPE_API_BASE: STRIPE_URL, STRIPE_SECRET_KEY: "sk_test_local" };

let claim: Claim;
let heard: Claim;
let page: string;

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
  claim = await openedClaim(deps, SITE);
  heard = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  claim = await reload(deps, claim);
  page = String(claim.invoiceUrl);
  await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
  claim = await act(deps, await reload(deps, claim), "refuse_objection", { reason: "Doch." });
  if (!(await readLetters(deps.db, claim)).at(-1)?.text?.includes(page)) throw new Error("The letter names no page.");
  // Stripe gives the page another address from time to time; the one in the letter may still lead there.
  const invoice = await deps.invoicing("stripe").read(null, String(claim.invoiceId));
  if (!invoice) throw new Error("no invoice");
  claim = await projectInvoice(deps, claim, { ...invoice, hostedUrl: `${page}?s=2` });
});

const READING = ["comments:read", "claims:read"];

async function tokenOf(role: string, scopes = READING): Promise<string> {
  const token = OPERATOR_TOKEN;
  const body = { name: role, email: `${role}-${scopes.length}@blog.example`, role };
  const { member } = (await call("POST", api(SITE, "/members"), { token, body })).json;
  const asked = { member_id: member.id, name: role, scopes };
  return (await call("POST", api(SITE, "/tokens"), { token, body: asked })).json.token.secret;
}

/** All that a role can read about the two claims, by where it stands. */
async function readAll(role: string, scopes?: string[]): Promise<Record<string, { status: number; text: string }>> {
  const token = await tokenOf(role, scopes);
  const browser = new Browser("en", env);
  await browser.login(token);
  const read: Record<string, { status: number; text: string }> = {};
  read["/claims"] = await call("GET", api(SITE, "/claims"), { token });
  for (const { id } of [claim, heard]) {
    for (const rest of ["", "/evidence", "/file"]) {
      const path = `/claims/${id}${rest}`;
      read[path] = await call("GET", api(SITE, path), { token });
      read[`dashboard ${path}`] = await browser.get(`/dashboard/${SITE}${path}`);
    }
  }
  return read;
}

test.for(["viewer", "moderator"])(
  "a %s sees claims and their letters, but no way to the debtor's page",
  async (role) => {
    const read = await readAll(role);
    for (const [place, { text }] of Object.entries(read)) {
      for (const { siteId, id } of [claim, heard])
        expect(text.includes(await claimToken(deps.secret, siteId, id)), `${role}, ${place}`).toBe(false);
      expect(text.includes(page), `the invoice's page: ${role}, ${place}`).toBe(false);
    }
    expect(read[`dashboard /claims/${heard.id}`]?.text).toContain("entschieden hat:\n[…]");
    expect(read[`/claims/${heard.id}/file`]?.status).toBe(403);
    expect(read[`dashboard /claims/${heard.id}/file`]?.status).toBe(403);
    const bundle = JSON.parse(read[`/claims/${heard.id}/evidence`]?.text ?? "");
    expect(bundle.records.map(({ kind }: { kind: string }) => kind)).toContain("letter.hearing");
    expect(await verifyBundle(bundle)).toMatchObject({ ok: true });
  },
);

test("an owner finds both", async () => {
  const read = await readAll("owner", [...READING, "claims:write"]);
  const token = await claimToken(deps.secret, SITE, heard.id);
  expect(read[`dashboard /claims/${heard.id}`]?.text).toContain(token);
  expect(read[`/claims/${heard.id}/evidence`]?.text).toContain(token);
  expect(read[`/claims/${claim.id}`]?.text).toContain(page);
  expect(read[`/claims/${claim.id}/file`]?.status).toBe(200);
});

test("so does an owner's script that only reads, but for the file", async () => {
  const read = await readAll("owner");
  const token = await claimToken(deps.secret, SITE, heard.id);
  expect(read["/claims"]?.text).toContain(page);
  expect(read[`/claims/${claim.id}`]?.text).toContain(page);
  expect(read[`/claims/${heard.id}/evidence`]?.text).toContain(token);
  expect(read[`/claims/${claim.id}/file`]?.status).toBe(403);
});
