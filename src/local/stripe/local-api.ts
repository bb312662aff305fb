import { Hono } from "hono";
import * as v from "valibot";
import { getCustomer } from "./customers.ts";
import { MOVES, moveDispute } from "./disputes.ts";
import { refuse, StripeError } from "./errors.ts";
import { FAULTS, SLOW_MS, type Fault } from "./faults.ts";
import { getInvoice } from "./find-invoice.ts";
import { advanceDrafts } from "./invoice-moves.ts";
import { isOwnOrigin, type World } from "./world.ts";
import { disputeInvoice, payAsCustomer, payFromBalance, refundInvoice } from "./debtor.ts";
import { present } from "./present.ts";
import { breakRefund } from "./refunds.ts";
import { SEARCH_DEFAULTS } from "./search.ts";
import { configureWebhook } from "./webhook-endpoints.ts";
import { WEBHOOK_DEFAULTS } from "./webhooks.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const amount = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999_999)));

const faultSchema = v.strictObject({
  fault: v.picklist(FAULTS),
  method: v.optional(v.picklist(["GET", "POST", "DELETE", ""]), ""),
  path: v.optional(v.string(), ""),
  nth: v.optional(v.pipe(count, v.minValue(1)), 1),
  times: v.optional(v.pipe(count, v.minValue(1)), 1),
  execute: v.optional(v.boolean(), false),
  delay_ms: v.optional(count, SLOW_MS),
});
const faultsSchema = v.union([
  v.array(faultSchema),
  v.pipe(
    faultSchema,
    v.transform((fault) => [fault]),
  ),
]);
const webhooksSchema = v.partial(
  v.strictObject({
    url: v.pipe(v.string(), v.url()),
    secret: v.pipe(v.string(), v.minLength(1)),
    types: v.array(v.string()),
    duplicate: count,
    reorder: v.boolean(),
    delay_ms: count,
    drop: count,
    hold: v.boolean(),
    before_response: v.boolean(),
    retry_delays_ms: v.array(count),
  }),
);
const searchSchema = v.partial(v.strictObject({ lag_ms: count, miss_every: count }));
const clockSchema = v.strictObject({ offset_ms: v.pipe(v.number(), v.integer()) });
const paySchema = v.strictObject({ amount, method: v.optional(v.picklist(["card", "bank_transfer"])) });
const disputeSchema = v.strictObject({
  amount,
  reason: v.optional(v.string(), "fraudulent"),
  inquiry: v.optional(v.boolean(), false),
});
const refundSchema = v.strictObject({ amount });
const breakSchema = v.strictObject({ status: v.optional(v.picklist(["failed", "canceled"]), "failed") });
const resolveSchema = v.strictObject({ status: v.picklist(MOVES) });

/** `/local`: JSON knobs for tests and for `npm start`; nothing here exists at Stripe. */
export function localApi(world: World) {
  const { store, dispatcher } = world;
  const app = new Hono();
  /** Not on disk: they are of use to a test only. */
  const checkpoints: (() => void)[] = [];

  app.use((c, next) =>
    isOwnOrigin(world, c.req.header("origin"))
      ? next()
      : Promise.resolve(c.json({ error: { message: "Foreign origin." } }, 403)),
  );
  app.onError((error, c) => {
    if (error instanceof StripeError) return c.json(error.body(), error.status as 400);
    if (error instanceof v.ValiError) return c.json({ error: { message: error.message } }, 422);
    if (error instanceof SyntaxError) return c.json({ error: { message: "The body is not JSON." } }, 400);
    console.error("local Stripe:", error);
    return c.json({ error: { message: "The local Stripe has a bug; see its log." } }, 500);
  });

  const read = async <S extends v.GenericSchema>(
    request: { text(): Promise<string> },
    schema: S,
  ): Promise<v.InferOutput<S>> => {
    const text = await request.text();
    return v.parse(schema, text === "" ? {} : JSON.parse(text));
  };

  app.get("/health", (c) => c.json({ ok: true, now: world.now() }));

  app.get("/faults", (c) => c.json({ faults: store.setting<Fault[]>("faults", []) }));
  app.post("/faults", async (c) => {
    const given = await read(c.req, faultsSchema);
    const faults = [
      ...store.setting<Fault[]>("faults", []),
      ...given.map((fault) => Object.assign(fault, { seen: 0 })),
    ];
    store.saveSetting("faults", faults);
    return c.json({ faults });
  });
  app.delete("/faults", (c) => {
    store.saveSetting("faults", []);
    return c.json({ faults: [] });
  });

  app.get("/webhooks", (c) => {
    const deliveries = store.db.prepare("SELECT * FROM deliveries ORDER BY seq DESC LIMIT 500").all();
    return c.json({ knobs: dispatcher.knobs(), deliveries });
  });
  app.post("/webhooks", async (c) => {
    const { url, secret, ...knobs } = await read(c.req, webhooksSchema);
    if (url !== undefined || secret !== undefined) {
      const earlier = store.find("webhook_endpoint", "we_local");
      const [to, key] = [url ?? earlier?.url, secret ?? earlier?.$secret];
      if (!to || !key) throw refuse("Both url and secret are needed the first time.");
      world.act((ctx) => configureWebhook(ctx, to, key));
    }
    store.saveSetting("webhooks", { ...dispatcher.knobs(), ...knobs });
    dispatcher.wake();
    return c.json({ knobs: dispatcher.knobs() });
  });
  app.delete("/webhooks", (c) => {
    store.saveSetting("webhooks", WEBHOOK_DEFAULTS);
    dispatcher.wake();
    return c.json({ knobs: WEBHOOK_DEFAULTS });
  });

  app.post("/search", async (c) => {
    const knobs = { ...store.setting("search", SEARCH_DEFAULTS), ...(await read(c.req, searchSchema)) };
    store.saveSetting("search", knobs);
    return c.json(knobs);
  });
  app.get("/clock", (c) => c.json({ now: world.now(), offset_ms: store.setting("clock_offset_ms", 0) }));
  app.post("/clock", async (c) => {
    const { offset_ms: offset } = await read(c.req, clockSchema);
    store.saveSetting("clock_offset_ms", offset);
    world.act(advanceDrafts);
    return c.json({ now: world.now(), offset_ms: offset });
  });

  app.post("/invoices/:id/pay", async (c) => {
    const body = await read(c.req, paySchema);
    return c.json(world.act((ctx) => present(store, payAsCustomer(ctx, c.req.param("id"), body))));
  });
  app.post("/invoices/:id/apply_cash", (c) =>
    c.json(world.act((ctx) => present(store, payFromBalance(ctx, c.req.param("id"))))),
  );
  app.post("/invoices/:id/dispute", async (c) => {
    const body = await read(c.req, disputeSchema);
    return c.json(
      world.act((ctx) =>
        present(store, disputeInvoice(ctx, c.req.param("id"), body.reason, body.amount, body.inquiry)),
      ),
    );
  });
  app.post("/invoices/:id/refund", async (c) => {
    const body = await read(c.req, refundSchema);
    return c.json(world.act((ctx) => present(store, refundInvoice(ctx, c.req.param("id"), body.amount))));
  });
  app.post("/refunds/:id/fail", async (c) => {
    const { status } = await read(c.req, breakSchema);
    return c.json(world.act((ctx) => present(store, breakRefund(ctx, c.req.param("id"), status))));
  });
  app.post("/disputes/:id/resolve", async (c) => {
    const { status } = await read(c.req, resolveSchema);
    return c.json(world.act((ctx) => present(store, moveDispute(ctx, c.req.param("id"), status))));
  });
  app.get("/invoices/:id", (c) => c.json(world.act((ctx) => present(store, getInvoice(ctx, c.req.param("id"))))));
  app.get("/customers/:id", (c) => c.json(world.act((ctx) => present(store, getCustomer(ctx, c.req.param("id"))))));

  app.get("/requests", (c) => {
    const rows = store.db.prepare("SELECT entry FROM requests ORDER BY seq").all();
    return c.json({ requests: rows.map((row) => JSON.parse(String(row["entry"])) as object) });
  });
  app.post("/checkpoints", (c) => c.json({ checkpoint: checkpoints.push(store.remember()) }));
  app.post("/checkpoints/:n/restore", (c) => {
    const restore = checkpoints[Number(c.req.param("n")) - 1];
    if (!restore) throw refuse("There is no such checkpoint.");
    store.transaction(restore);
    return c.json({ ok: true });
  });
  app.post("/reset", (c) => {
    const endpoint = store.find("webhook_endpoint", "we_local");
    store.transaction(() => {
      store.reset();
      if (endpoint) store.insert("webhook_endpoint", endpoint);
    });
    return c.json({ ok: true });
  });
  return app;
}
