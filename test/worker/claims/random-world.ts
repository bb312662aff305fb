import { env } from "cloudflare:workers";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
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
  switchToBankTransfer,
  testServices,
  travelTo,
} from "../../support/claims.ts";
import { watchD1 } from "../../support/watch-d1.ts";
import { findStuck } from "./random-checks.ts";
import type { ByOwner, ByStripe, ByWorker, Death, Doing, Stage } from "./random-moves.ts";

const BY_STRIPE = "random";
const BY_TRANSFER = "random-by-transfer";

/** Three claims and their world: two against one debtor through Stripe, one by bank transfer. Each story begins with the same. */
export class RandomWorld {
  readonly opened: Claim[] = [];
  #services = testServices();
  #elapsed = 0;
  #reset = () => Promise.resolve();

  static async make(): Promise<RandomWorld> {
    const world = new RandomWorld();
    for (const site of [BY_STRIPE, BY_TRANSFER])
      await makeClaimingSite(world.#services, site, { reminder_days: [7, 7, 7] });
    await switchToBankTransfer(BY_TRANSFER);
    for (const site of [BY_STRIPE, BY_STRIPE, BY_TRANSFER])
      world.opened.push(await openAClaim(world.#services.claimsAt(site), site));
    world.#reset = await takeCheckpoint();
    return world;
  }

  get db() {
    return this.#services.at("").db;
  }

  /** Back to where nothing has been approved; then each claim comes as far as it shall have come. */
  async begin(stages: readonly Stage[]): Promise<void> {
    await Promise.all([this.#reset(), stripeKnob("POST", "/local/reset")]);
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
        return await this.#deliver(claim, doing.order);
      case "fault": {
        const { fault, path, execute } = doing;
        return await stripeKnob("POST", "/local/faults", { fault, method: "POST", path, execute });
      }
    }
  }

  /** The weather clears, and the jobs run until there is nothing left to do for them, for three days at most. */
  async settleDown(): Promise<Claim[]> {
    await stripeKnob("DELETE", "/local/faults");
    for (const claim of await this.#now()) {
      if (claim.hold !== null) await act(this.#services.claimsAt(claim.siteId), claim, "resume").catch(() => undefined);
      await this.#deliver(claim, [0]);
    }
    for (const wait of [11 * MINUTE, 25 * HOUR, 11 * MINUTE, 25 * HOUR, 11 * MINUTE]) {
      await this.#travel(wait);
      await runMinute(this.#services);
      await runHourly(this.#services);
      if (wait > HOUR && (await findStuck(await this.#now())).length === 0) break;
    }
    return await this.#now();
  }

  async invoicesOf({ id }: Claim): Promise<any[]> {
    const { data } = await stripeApi("/invoices?limit=100&expand[]=data.payments&expand[]=data.amount_paid_off_stripe");
    const mine = data.filter(({ metadata }: any) => metadata?.claim_id === id);
    return await Promise.all(
      mine.map(async (invoice: any) => Object.assign(invoice, { waiting: await waitingOn(invoice) })),
    );
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
    if (stage === "in review") return;
    const deps = this.#services.claimsAt(claim.siteId);
    await act(deps, claim, "approve");
    if (stage === "approved") return;
    await carryClaim(deps, claim.siteId, claim.id);
    if (stage === "open") return;
    const [invoice] = await this.invoicesOf(claim);
    if (invoice) await stripeKnob("POST", `/local/invoices/${invoice.id}/pay`, { method: "card" });
    else await act(deps, await reload(deps, claim), "record_payment", { amount: claim.amount });
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
      case "transfer":
        return await stripeKnob("POST", `${at}/pay`, { method: "bank_transfer", amount });
      case "refund":
        return await stripeKnob("POST", `${at}/refund`, {});
      case "refund a part":
        return await stripeKnob("POST", `${at}/refund`, { amount });
      case "dispute":
      case "bank asks":
        return await stripeKnob("POST", `${at}/dispute`, { inquiry: does === "bank asks" });
    }
  }

  /** Some of Stripe's events about the claim's invoice, the newest being 0, in any order and as often as it comes. */
  async #deliver({ id }: Claim, order: readonly number[]): Promise<void> {
    const { stripe } = this.#services;
    const { data } = await stripeApi("/events?limit=100");
    const events = data.filter((event: any) => event.data.object.metadata?.claim_id === id);
    if (events.length === 0 || !stripe) return;
    for (const n of order) {
      const body = JSON.stringify(events[n % events.length]);
      const signature = await signEvent(body, this.#services.clock());
      const eventId = await receiveWebhook(this.#services.claimsAt(""), stripe, body, signature);
      if (eventId !== undefined) await handleMessage(this.#services, { kind: "stripe_event", eventId });
    }
  }
}

/** What has come in by transfer for an open invoice, and is not booked since it is too little. */
async function waitingOn({ status, payments }: any): Promise<number> {
  const id = payments?.data.at(-1)?.payment.payment_intent;
  if (id === undefined || status === "paid" || status === "void") return 0;
  return (await stripeApi(`/payment_intents/${id}`)).amount_received;
}
