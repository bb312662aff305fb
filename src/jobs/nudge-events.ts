import type { Services } from "../services.ts";

/** Hands Stripe's events on to jobs of their own; one that is lost on the way a later minute finds. */
export async function nudgeEvents({ env }: Services, eventIds: readonly string[]): Promise<void> {
  for (const eventId of eventIds) await env.JOBS.send({ kind: "stripe_event", eventId });
}
