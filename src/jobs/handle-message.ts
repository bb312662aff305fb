import { deleteRows } from "../archive/delete-site.ts";
import type { Services } from "../services.ts";
import { limitsOf } from "../shared/plan-limits.ts";
import { processEvent } from "../stripe/inbox.ts";
import { carryOn } from "./carry-on.ts";
import { runNight } from "./cron.ts";
import { nudgeEvents } from "./nudge-events.ts";
import { sendConfirmations } from "./send-confirmations.ts";
import type { JobMessage } from "./message.ts";

/** Does what a message nudges to do. Throws only for what trying again may mend. */
export async function handleMessage(services: Services, message: JobMessage): Promise<void> {
  switch (message.kind) {
    case "claim":
      return await carryOn(services, message.siteId, message.claimId);
    case "confirmations":
      return await sendConfirmations(services);
    case "night":
      return await runNight(services, message.siteId);
    case "deletion":
      return await deleteRows(services.at(message.siteId), message.siteId, limitsOf(services.env));
    case "stripe_event":
      if (!services.stripe) return;
      await nudgeEvents(services, await processEvent(services.claimsAt(""), services.stripe, message.eventId));
  }
}
