/** How far one run or one answer goes; the next takes up where it ended. */
export type PlanLimits = {
  /** Pages of 100 invoices: a call and two queries each. */
  invoicePages: number;
  /** Claims that are read in full because their invoice has moved on: up to ten calls and 20 queries each. */
  invoiceReads: number;
  /** Pages of 100 events: a call and two queries each. */
  eventPages: number;
  /** Due rows of a topic that a minute's sweep carries out: up to 17 queries each, and most go through the queue before. */
  outboxRows: number;
  /** Stripe's events that a minute's sweep sees to: up to eleven calls and 26 queries each, and most go through the queue before. */
  events: number;
  /** Claims in review that a minute's run looks at: up to 25 queries each. */
  reviews: number;
  /** Mails that ask to confirm, mails about replies, and events for webhooks, that a run sends: up to four queries each. */
  messages: number;
  /** Queries for one part of an export, and its characters. */
  exportQueries: number;
  exportCharacters: number;
  /** Queries of a run that deletes what is left of a site. */
  deletionQueries: number;
  /** Rows that such runs write in a day, of 100,000 on the free plan, or fifty times as many read: the blogs that stay need the rest. */
  deletionRows: number;
};

/**
 * What a run of a cron trigger or a request can hold on Cloudflare's plans: 50 calls, 50 queries and 10 ms of processor time on
 * the free one, 10,000 calls, 1,000 queries and 30 s on the paid one. `npm run bench` prints what 10,000 claims take of it.
 * @see https://developers.cloudflare.com/workers/platform/limits/, https://developers.cloudflare.com/d1/platform/limits/
 */
const LIMITS = {
  free: {
    invoicePages: 1,
    invoiceReads: 2,
    eventPages: 1,
    outboxRows: 1,
    events: 1,
    reviews: 1,
    messages: 5,
    exportQueries: 40,
    exportCharacters: 300_000,
    deletionQueries: 40,
    deletionRows: 40_000,
  },
  paid: {
    invoicePages: 120,
    invoiceReads: 40,
    eventPages: 20,
    outboxRows: 20,
    events: 10,
    reviews: 20,
    messages: 50,
    exportQueries: 900,
    exportCharacters: 100_000_000,
    deletionQueries: 400,
    deletionRows: 10_000_000,
  },
} as const satisfies Record<string, PlanLimits>;

/** By the plan that the Worker says it runs on: the free one's unless it names the paid one, since too little never fails. */
export function limitsOf({ PLAN: plan }: Pick<Cloudflare.Env, "PLAN">): PlanLimits {
  return plan === "paid" ? LIMITS.paid : LIMITS.free;
}
