import type { Services } from "../../services.ts";
import { AppError } from "../../shared/errors.ts";
import { logBug } from "../../shared/log.ts";
import { receiveWebhook } from "../../stripe/webhook.ts";
import type { App } from "../operation.ts";

/** Stripe's webhook: a doorbell. What it rings for is noted before the answer; reading it again is the job's. */
export function mountWebhooks(app: App): void {
  app.post("/webhooks/stripe", async (c) => {
    const services = c.get("services");
    if (!services.stripe) throw new AppError("not_found", "Stripe is not set up here.");
    const deps = services.at("");
    const eventId = await receiveWebhook(
      deps,
      services.stripe,
      await c.req.text(),
      c.req.header("stripe-signature") ?? "",
    );
    if (eventId !== undefined) await nudge(services, eventId);
    return c.json({ received: true }, 200, { "Cache-Control": "no-store" });
  });
}

/** Has the event seen to at once: it is noted, so where the queue cannot be asked, the minute's sweep finds it. */
async function nudge({ env }: Services, eventId: string): Promise<void> {
  try {
    await env.JOBS.send({ kind: "stripe_event", eventId });
  } catch (error) {
    logBug(error, `event ${eventId} of Stripe`);
  }
}
