import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { inject } from "vitest";
import { actOnClaim, type ActionInput } from "../../src/claims/act.ts";
import { carryClaim } from "../../src/claims/carry-out.ts";
import type { Claim } from "../../src/claims/claim.ts";
import type { DebtorInput } from "../../src/claims/debtor.ts";
import type { ClaimDeps } from "../../src/claims/deps.ts";
import type { StepName } from "../../src/claims/invoicing.ts";
import { balance } from "../../src/claims/money.ts";
import { openClaim } from "../../src/claims/open-claim.ts";
import { findPostings } from "../../src/claims/posting-repository.ts";
import { findClaim } from "../../src/claims/repository.ts";
import { runBatch } from "../../src/db/client.ts";
import { handleMessage } from "../../src/jobs/handle-message.ts";
import type { JobMessage } from "../../src/jobs/message.ts";
import { createServices, type Services } from "../../src/services.ts";
import { hmac, toHex } from "../../src/shared/bytes.ts";
import { findSite, updateSite, changePolicy } from "../../src/sites/repository.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/sites/policy.ts";
import { A_CREDITOR, aComment, ADVERT, call, makeSite, OPERATOR_TOKEN, post } from "./api.ts";

export const STRIPE_URL = inject("stripeUrl");
export const WEBHOOK_SECRET = "whsec_of_the_tests";

/** The header by which Stripe signs an event that it sends at a time in epoch milliseconds. */
export async function signEvent(body: string, at: number, secret = WEBHOOK_SECRET): Promise<string> {
  const t = Math.floor(at / 1000);
  return `t=${t},v1=${toHex(await hmac(secret, `${t}.${body}`))}`;
}
export const OWNER = "operator";
export const FEE = 50_000;

export const A_DEBTOR: DebtorInput = {
  kind: "business",
  name: "Backlink Profis GmbH",
  email: "buero@backlink-profis.example",
  vat_id: "DE136695976",
  address: { line1: "Werbeallee 1", postal_code: "10115", city: "Berlin", country: "DE" },
};
export const ATTRIBUTED = { level: "A" as const, grounds: "Bestätigte Adresse auf der Domain des Unternehmens." };

/**
 * The services as the Worker builds them, with the local Stripe, and a queue whose messages the test carries itself, but for a
 * site's night, which comes at once.
 */
export function testServices(change: Partial<Cloudflare.Env> = {}): Services {
  const send = async (message: JobMessage) => {
    if (message.kind === "night") await handleMessage(services, message);
  };
  const JOBS = { send } as unknown as Cloudflare.Env["JOBS"];
  const settings = {
    STRIPE_API_BASE: STRIPE_URL,
    STRIPE_SECRET_KEY: "sk_test_local",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
  const services = createServices(
    { ...env, ...settings, OWNER_TOKEN: OPERATOR_TOKEN, JOBS, ...change },
    createExecutionContext(),
  );
  return services;
}

/** Moves the clocks of Worker and Stripe alike. */
export async function travelTo(offsetMs: number): Promise<Services> {
  await stripeKnob("POST", "/local/clock", { offset_ms: offsetMs });
  return testServices({ CLOCK_OFFSET_MS: String(offsetMs) });
}

/** Thrown in place of the process's death. */
export class Killed extends Error {}

/** The same deps in a process that dies right before, or right after, a step is sent. */
export function dyingAt(deps: ClaimDeps, step: StepName, when: "before" | "after"): ClaimDeps {
  return {
    ...deps,
    invoicing: (provider) => {
      const invoicing = deps.invoicing(provider);
      return {
        ...invoicing,
        send: async (sent) => {
          if (sent.name === step && when === "before") throw new Killed();
          const answer = await invoicing.send(sent);
          if (sent.name === step) throw new Killed();
          return answer;
        },
      };
    },
  };
}

/** A site ready to make claims: creditor, terms, mode, and no hearing unless asked for. */
export async function makeClaimingSite(services: Services, key: string, policy: Partial<Policy> = {}): Promise<void> {
  await makeSite(key);
  const { db } = services.at(key);
  const settings = { ...DEFAULT_POLICY, hearing_days: 0, ...policy };
  await runBatch(db, [updateSite(db, key, { mode: "manual" }), changePolicy(db, key, settings, Date.now())]);
}

/** From now on the site's claims are made by letter, and paid by bank transfer. */
export async function switchToBankTransfer(key: string): Promise<void> {
  const { json } = await call("POST", "/api/v1/creditors", {
    token: OPERATOR_TOKEN,
    body: { ...A_CREDITOR, iban: "DE02120300000000202051", provider: "manual" },
  });
  const change = { creditor_id: json.creditor.id };
  await call("PATCH", `/api/v1/sites/${key}`, { token: OPERATOR_TOKEN, body: change });
}

/** Posts an advertisement as a stranger would; @returns its id */
export async function postAdvert(site: string, body = ADVERT.body): Promise<string> {
  const answer = await post(site, await aComment(site, { author: ADVERT.author, body }));
  if (answer.json.status !== "held") throw new Error(`The advertisement was not held: ${answer.text}`);
  return answer.json.comment.id as string;
}

/** A claim as it is opened, on a fresh advertisement unless comments are named. */
export async function openAClaim(
  deps: ClaimDeps,
  key: string,
  commentIds?: string[],
  debtor = A_DEBTOR,
): Promise<Claim> {
  const site = await findSite(deps.db, key);
  if (!site) throw new Error("no site");
  const input = { commentIds: commentIds ?? [await postAdvert(key)], debtor, attribution: ATTRIBUTED };
  return await openClaim(deps, site, OWNER, input);
}

/** Tests of a file share a site and a debtor: what one concedes, the approvals of the next have to acknowledge. */
const DIFFERENT = "Was früher aufgegeben wurde, lag anders.";

/** Acts as the owner, on the version that the test has in hand. */
export async function act(
  deps: ClaimDeps,
  claim: Claim,
  action: ActionInput["action"],
  more: Partial<ActionInput> = {},
): Promise<Claim> {
  const reason = action === "approve" ? DIFFERENT : undefined;
  return await actOnClaim(deps, claim.siteId, claim.id, OWNER, { action, version: claim.version, reason, ...more });
}

/** The claim as it stands now. */
export async function reload(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  const found = await findClaim(deps.db, claim.siteId, claim.id);
  if (!found) throw new Error("no claim");
  return found;
}

/** A claim whose invoice is out. */
export async function openedClaim(deps: ClaimDeps, key: string): Promise<Claim> {
  const claim = await act(deps, await openAClaim(deps, key), "approve");
  await carryClaim(deps, key, claim.id);
  return await reload(deps, claim);
}

/** Calls the local Stripe's own knobs. */
export async function stripeKnob(method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${STRIPE_URL}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} ${response.status}: ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** Pays a claim's invoice as a debtor would, with all that is asked for or an amount in minor units. */
export async function payAtStripe(
  { invoiceId }: Pick<Claim, "invoiceId">,
  method: "card" | "bank_transfer",
  amount?: number,
): Promise<any> {
  return await stripeKnob("POST", `/local/invoices/${invoiceId}/pay`, { method, ...(amount && { amount }) });
}

/** What is owed on a claim's account, in minor units. */
export async function owedOn({ db }: Pick<ClaimDeps, "db">, { id }: Pick<Claim, "id">): Promise<number> {
  return balance(await findPostings(db, id));
}

/** Calls Stripe's API as Stripe's dashboard might, beside the Worker. */
export async function stripeApi(path: string, method = "GET"): Promise<any> {
  const response = await fetch(`${STRIPE_URL}/v1${path}`, {
    method,
    headers: { authorization: "Bearer sk_test_local" },
  });
  return await response.json();
}

/** The same with parameters; throws where Stripe refuses. */
export async function stripePost(path: string, params: Record<string, string>): Promise<any> {
  const body = new URLSearchParams(params);
  const response = await fetch(`${STRIPE_URL}/v1${path}`, {
    method: "POST",
    headers: { authorization: "Bearer sk_test_local" },
    body,
  });
  const json: any = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(json));
  return json;
}

/** All invoices at Stripe that carry this claim's mark, in any state. */
export async function invoicesOf(claim: Claim): Promise<any[]> {
  const { data } = await stripeApi("/invoices?limit=100&expand[]=data.amount_paid_off_stripe");
  return data.filter((invoice: any) => invoice.metadata?.claim_id === claim.id);
}
