import type { Deps } from "../db/deps.ts";
import type { Outside } from "../debtors/guarded-fetch.ts";
import type { FrozenCreditor } from "./claim.ts";
import type { Invoicing } from "./invoicing.ts";
import type { Mailer } from "../outbox/mail.ts";

/** What claims need beside the database: who makes invoices, and a nudge for the job that carries a claim on. */
export type ClaimDeps = Deps & {
  invoicing: (provider: FrozenCreditor["provider"]) => Invoicing;
  mailer: Mailer;
  /** How pages of strangers are reached, always through the guard of `createReader`. */
  outside: Pick<Outside, "fetch" | "allowLoopback">;
  /** The Worker's own switch for automatic mode, above that of every site. */
  isAutomaticModeAllowed: boolean;
  /** Tells the job to look at a claim soon. It may be lost: the sweep finds what is due. */
  nudge: (siteId: string, claimId: string) => Promise<void>;
};
