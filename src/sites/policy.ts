import type { RuleName } from "../rules/judgement.ts";

/** A site's settings. Every field has a default; an owner's change replaces single fields. */
export type Policy = {
  /** Rules whose flag or violation rejects at once instead of holding for a person. */
  rejects: RuleName[];
  /** Rules that hold in doubt as well: what breaks them more likely than not. Far more is found so, and more held wrongly. */
  holds_in_doubt: RuleName[];
  /** How long an author may edit or delete a comment, in minutes. */
  edit_window_minutes: number;
  /** Days that an advertiser has to answer before the invoice; 0 invoices at approval. */
  hearing_days: number;
  /** Days until an invoice is due. */
  due_days: number;
  /** Days after the due date, and then after each reminder, until the next goes out by itself; none sends them by hand only. */
  reminder_days: number[];
  /**
   * What becomes of default interest once everything else is paid: `waive` settles the claim, `collect` leaves it open. Who
   * pays in time what the last letter asked for owes no more either way.
   */
  interest: "waive" | "collect";
  /** Base rates (§ 247 BGB) of half-years that are not on file yet, as the Bundesbank announced them. */
  base_rates: { from: string; basis_points: number }[];
  /** Days after which a sealed record of a comment that never became a claim is erased, the sender's network data with it. */
  evidence_days: number;
  /**
   * Full calendar years for which an ended claim that somebody was written to about is kept; then what is personal in it is
   * erased. 8 for the vouchers of German tax law (§ 147(3), (4) AO).
   */
  claim_years: number;
  /** Whether a comment with a link waits until its author has confirmed an e-mail address by a mailed link. */
  confirm_email_for_links: boolean;
  /** Where the head of the chain of evidence is posted each day, beside the owners' mailboxes; null for nowhere. */
  anchor_url: string | null;
  /**
   * Days around a claim's comments within which other advertising of the same author belongs to the same claim, and to no
   * second one; 0 bundles only what the opener picks.
   */
  bundle_days: number;
  /** Whether approving a claim needs another person than the one who opened it. */
  two_person_rule: boolean;
  /** Approvals by people, in a row, that automatic mode must have agreed with before it may be switched on. */
  automatic_agreements: number;
  /** What automatic mode may approve in a day and in a calendar month: claims, and their sum in minor units of a currency. */
  automatic_per_day: number;
  automatic_sum_per_day: number;
  automatic_per_month: number;
  automatic_sum_per_month: number;
  /** The share of claims, in percent, that automatic mode leaves to a person so that somebody keeps looking. */
  automatic_sample_percent: number;
};

export const DEFAULT_POLICY: Policy = {
  rejects: [],
  holds_in_doubt: [],
  edit_window_minutes: 15,
  hearing_days: 14,
  due_days: 14,
  reminder_days: [7, 14, 14],
  interest: "waive",
  base_rates: [],
  evidence_days: 90,
  claim_years: 8,
  confirm_email_for_links: false,
  anchor_url: null,
  bundle_days: 0,
  two_person_rule: false,
  automatic_agreements: 20,
  automatic_per_day: 2,
  automatic_sum_per_day: 100_000,
  automatic_per_month: 10,
  automatic_sum_per_month: 500_000,
  automatic_sample_percent: 10,
};
