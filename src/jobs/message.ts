/** A nudge through the queue. It may be lost or come twice: what has to be done lies in the database, and is swept. */
export type JobMessage =
  | { kind: "claim"; siteId: string; claimId: string }
  | { kind: "stripe_event"; eventId: string }
  | { kind: "confirmations" }
  | { kind: "night"; siteId: string }
  | { kind: "deletion"; siteId: string };
