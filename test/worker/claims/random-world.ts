import { env } from "cloudflare:workers";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { runDaily, runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import type { Services } from "../../../src/services.ts";
import { HOUR, MINUTE } from "../../../src/shared/clock.ts";
import { receiveWebhook } from "../../../src/stripe/webhook.ts";
import { takeCheckpoint } from "../../support/checkpoint.ts";
import {
  act,
  Killed,
  makeClaimingSite,
  openAClaim,
  reload,
  signEvent,
  stripeApi,
  stripeKnob,
  stripePost,
  switchToBankTransfer,
  testServices,
  travelTo,
} from "../../support/claims.ts";
import { watchD1 } from "../../support/watch-d1.ts";
import { findStuck, type Ended } from "./random-checks.ts";
import type { ByOwner, ByStripe, ByWorker, Death, Doing, Stage } from "./random-moves.ts";

const BY_STRIPE = "random";
const BY_TRANSFER = "random-by-transfer";
const PART = 20_000;

/** Three claims and their world: two against one debtor through Stripe, one by bank transfer. Each story begins with the same. */
export class RandomWorld {
  readonly opened: Claim[] = [];
  #services = testServices();
  #elapsed = 0;
  #beginnings: { "in review": () => Promise<void>; open: () => Promise<void> } | undefined;

  static async make(): Promise<RandomWorld> {
    const world = new RandomWorld();
    for (const site of [BY_STRIPE, BY_TRANSFER])
      await makeClaimingSite(world.#services, site, { reminder_days: [7, 7, 7] });
    await switchToBankTransfer(BY_TRANSFER);
    for (const site of [BY_STRIPE, BY_STRIPE, BY_TRANSFER])
      world.opened.push(await openAClaim(world.#services.claimsAt(site), site));
    const inReview = await rememberAll();
    for (const claim of world.opened) {
      const deps = world.#services.claimsAt(claim.siteId);
      await act(deps, claim, "approve");
      await carryClaim(deps, claim.siteId, claim.id);
    }
    world.#beginnings = { "in review": inReview, open: await rememberAll() };
    return world;
  }

  get db() {
    return this.#services.at("").db;
  }

  /** Back to where nothing has been approved, or all invoices are out; then each claim comes as far as it shall have come. */
  async begin(stages: readonly Stage[]): Promise<void> {
    const isOut = stages.some((stage) => stage !== "in review" && stage !== "approved");
    await this.#beginnings?.[isOut ? "open" : "in review"]();
    this.#elapsed = 0;
    this.#services = testServices();
    for (const [at, claim] of this.opened.entries()) await this.#bring(claim, stages[at] ?? "in review");
  }

  async make(claim: Claim, doing: Doing): Promise<void> {
    switch (doing.by) {
      case "owner":
        return await this.#own(this.#process(doing.dies), claim, doing);
      case "worker":
        return await this.#work(this.#process(doing.dies), claim, doing);
      case "stripe":
        // What cannot be paid, refunded or disputed Stripe refuses, and everybody shrugs.
        return await this.#payOrAsk(claim, doing).catch(() => undefined);
      case "time":
        return await this.#travel(doing.ms);
      case "webhooks":
        return await this.#deliver(doing.order);
      case "fault": {
        const { by: _, ...fault } = doing;
        return await stripeKnob("POST", "/local/faults", fault);
      }
    }
  }

  /** The weather clears, and the jobs run until there is nothing left to do for them, for three days at most. */
  async settleDown(): Promise<Claim[]> {
    await stripeKnob("DELETE", "/local/faults");
    for (const claim of await this.#now()) {
      if (claim.hold !== null) await act(this.#services.claimsAt(claim.siteId), claim, "resume").catch(() => undefined);
    }
    await this.#deliver([0, 1, 2]);
    for (const wait of [11 * MINUTE, 25 * HOUR, 11 * MINUTE, 25 * HOUR, 11 * MINUTE]) {
      await this.#travel(wait);
      await runMinute(this.#services);
      await runHourly(this.#services);
      if ((await findStuck(await this.#now())).length === 0) break;
    }
    // Each has been read since the last of its money moved, as Stripe's events would have it.
    for (const claim of await this.#now()) await this.read(claim);
    return await this.#now();
  }

  /** Reads a claim's invoice, as any event about it does. */
  async read(claim: Claim): Promise<Claim> {
    return await readInvoice(this.#services.claimsAt(claim.siteId), claim);
  }

  /** All that there is of a claim, here and at Stripe. */
  async look(claim: Claim): Promise<Ended> {
    const [account, invoices] = await Promise.all([findPostings(this.db, claim.id), this.invoicesOf(claim)]);
    const invoice = invoices.find(({ id }) => id === claim.invoiceId);
    const money = invoice ? await moneyOf(invoice) : NO_MONEY;
    const cash = invoice ? await stripeApi(`/customers/${invoice.customer}/cash_balance`) : {};
    return { claim, account, invoices, money, customer: invoice?.customer ?? null, balance: cash.available?.eur ?? 0 };
  }

  async invoicesOf({ id }: Claim): Promise<any[]> {
    const { data } = await stripeApi("/invoices?limit=100&expand[]=data.amount_paid_off_stripe");
    return data.filter(({ metadata }: any) => metadata?.claim_id === id);
  }

  async #now(): Promise<Claim[]> {
    return await Promise.all(this.opened.map((claim) => reload(this.#services.claimsAt(claim.siteId), claim)));
  }

  async #travel(ms: number): Promise<void> {
    this.#elapsed += ms;
    this.#services = await travelTo(this.#elapsed);
  }

  /** A process that dies at its nth write: the write is made or not, and nothing is done after it. */
  #process(death: Death | null): Services {
    if (death === null) return this.#services;
    let writes = 0;
    let isDead = false;
    const DB = watchD1(env.DB, async (label, run) => {
      if (isDead) throw new Killed();
      if (label === "" || ++writes !== death.write) return await run();
      isDead = true;
      if (death.when === "after") await run();
      throw new Killed();
    });
    return testServices({ DB, CLOCK_OFFSET_MS: String(this.#elapsed) });
  }

  async #bring(claim: Claim, stage: Stage): Promise<void> {
    if (stage === "in review" || stage === "open") return;
    const deps = this.#services.claimsAt(claim.siteId);
    if (stage === "approved") return void (await act(deps, claim, "approve"));
    const amount = stage === "paid" ? claim.amount : PART;
    const [invoice] = await this.invoicesOf(claim);
    if (invoice) await stripeKnob("POST", `/local/invoices/${invoice.id}/pay`, { method: "card", amount });
    else await act(deps, await reload(deps, claim), "record_payment", { amount });
  }

  async #own(process: Services, claim: Claim, { does, amount }: Pick<ByOwner, "does" | "amount">): Promise<void> {
    const deps = process.claimsAt(claim.siteId);
    const current = await reload(deps, claim);
    const reason = "because";
    if (does === "approve after a hearing") await act(deps, current, "approve", { reason, hearing_days: 7 });
    else if (does === "record_payment" || does === "record_refund" || does === "record_cost")
      await act(deps, current, does, { reason, amount });
    else await act(deps, current, does, { reason });
  }

  async #work(process: Services, claim: Claim, { does }: ByWorker): Promise<void> {
    const { siteId, id } = claim;
    const deps = process.claimsAt(siteId);
    switch (does) {
      case "object":
        return void (await objectToClaim(deps, siteId, id, "debtor", "No."));
      case "carry":
        return void (await carryClaim(deps, siteId, id));
      case "minute":
        return await runMinute(process);
      case "hour":
        return await runHourly(process);
      case "day":
        return await runDaily(process);
      case "carry and cancel at once": {
        const cancel = this.#own(process, claim, { does: "cancel", amount: 0 });
        return void (await Promise.allSettled([carryClaim(deps, siteId, id), runMinute(process), cancel]));
      }
    }
  }

  async #payOrAsk(claim: Claim, { does, amount }: ByStripe): Promise<void> {
    if (does === "dispute won" || does === "dispute lost") {
      const { data } = await stripeApi("/disputes?limit=1");
      const status = does === "dispute won" ? "won" : "lost";
      return await stripeKnob("POST", `/local/disputes/${data[0].id}/resolve`, { status });
    }
    const [invoice] = await this.invoicesOf(claim);
    const at = `/local/invoices/${invoice.id}`;
    switch (does) {
      case "pay by card":
        return await stripeKnob("POST", `${at}/pay`, { method: "card" });
      case "pay a part by card":
        return await stripeKnob("POST", `${at}/pay`, { method: "card", amount });
      case "transfer":
        return await stripeKnob("POST", `${at}/pay`, { method: "bank_transfer", amount });
      case "transfer to the balance": {
        const fund = `/test_helpers/customers/${invoice.customer}/fund_cash_balance`;
        return await stripePost(fund, { amount: String(amount), currency: "eur" });
      }
      case "apply the balance":
        return await stripeKnob("POST", `${at}/apply_cash`);
      case "refund":
        return await stripeKnob("POST", `${at}/refund`, {});
      case "refund a part":
        return await stripeKnob("POST", `${at}/refund`, { amount });
      case "refund fails":
      case "refund is cancelled": {
        const [refund] = (await moneyOf(invoice)).refunds;
        const status = does === "refund fails" ? "failed" : "canceled";
        return await stripeKnob("POST", `/local/refunds/${refund.id}/fail`, { status });
      }
      case "credit a part":
        return await stripePost("/credit_notes", { invoice: invoice.id, amount: String(amount) });
      case "mark paid":
        return await stripePost(`/invoices/${invoice.id}/pay`, { paid_out_of_band: "true" });
      case "void":
        return await stripePost(`/invoices/${invoice.id}/void`, {});
      case "dispute":
      case "bank asks":
        return await stripeKnob("POST", `${at}/dispute`, { inquiry: does === "bank asks" });
    }
  }

  /** Some of Stripe's events, the newest being 0, in any order and as often as it comes. */
  async #deliver(order: readonly number[]): Promise<void> {
    const { stripe } = this.#services;
    const { data: events } = await stripeApi("/events?limit=100");
    if (events.length === 0 || !stripe) return;
    for (const n of order) {
      const body = JSON.stringify(events[n % events.length]);
      const signature = await signEvent(body, this.#services.clock());
      const eventId = await receiveWebhook(this.#services.claimsAt(""), stripe, body, signature);
      if (eventId !== undefined) await handleMessage(this.#services, { kind: "stripe_event", eventId });
    }
  }
}

/** Remembers all that is stored, here and at Stripe; @returns what makes it so again */
async function rememberAll(): Promise<() => Promise<void>> {
  const [restore, { checkpoint }] = await Promise.all([takeCheckpoint(), stripeKnob("POST", "/local/checkpoints")]);
  return async () =>
    void (await Promise.all([restore(), stripeKnob("POST", `/local/checkpoints/${checkpoint}/restore`)]));
}

/** What came in on an invoice at Stripe, and what became of it: from its payments, one by one. */
export async function moneyOf({ id, metadata }: any): Promise<Money> {
  const notes = (await stripeApi(`/credit_notes?invoice=${id}&limit=100`)).data;
  const { data } = await stripeApi(`/invoice_payments?invoice=${id}&limit=100`);
  const ownNotes = notes.filter((note: any) => note.metadata.claim_id === metadata.claim_id).length;
  const money: Money = { ...NO_MONEY, ownNotes, refunds: [] };
  for (const { payment } of data) {
    const intent = await stripeApi(`/payment_intents/${payment.payment_intent}`);
    if (intent.status === "requires_action") money.waiting += intent.amount_received;
    if (intent.latest_charge === null) continue;
    money.paid += intent.amount_received;
    money.refunds.push(...(await stripeApi(`/refunds?payment_intent=${intent.id}&limit=100`)).data);
    for (const { status, amount } of (await stripeApi(`/disputes?payment_intent=${intent.id}`)).data) {
      if (status === "lost") money.chargedBack += amount;
      money.isDisputed ||= status === "needs_response" || status === "under_review";
    }
  }
  const standing = money.refunds.filter(({ status }) => status === "succeeded");
  return { ...money, refunded: standing.reduce((sum, { amount }) => sum + amount, 0) };
}

/** `waiting` has come in by bank transfer, and is not booked since it is too little; `ownNotes` are credit notes of ours. */
export type Money = {
  ownNotes: number;
  paid: number;
  waiting: number;
  refunds: any[];
  refunded: number;
  chargedBack: number;
  isDisputed: boolean;
};

const NO_MONEY: Money = {
  ownNotes: 0,
  paid: 0,
  waiting: 0,
  refunds: [],
  refunded: 0,
  chargedBack: 0,
  isDisputed: false,
};
