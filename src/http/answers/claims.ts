import * as v from "valibot";
import { ATTRIBUTION_LEVELS, CLAIM_STATUSES } from "../../claims/claim.ts";
import { told } from "../../web/schemas.ts";
import { address, creditor, cursor, locale, sum, time, type Answers } from "./common.ts";
import { debtorSuggestion } from "./debtors.ts";

/** Something that had to be so for an action, and what it was found to be. */
export const guard = v.object({
  name: v.string(),
  ok: v.boolean(),
  value: v.unknown(),
  refusal: v.optional(told(v.string(), "The `code` that it refuses with, where a person acts.")),
});

const claim = v.object({
  id: v.string(),
  site: v.string(),
  status: v.picklist(CLAIM_STATUSES),
  contested_from: told(v.nullable(v.string()), "The status that an objection was raised in."),
  payment_state: v.picklist(["none", "partial", "paid", "overpaid", "refunded", "disputed"]),
  dispute: v.nullable(v.picklist(["inquiry", "open", "won", "lost"])),
  dunning_level: told(v.number(), "How many reminders were written, at most 3."),
  hold: told(v.nullable(v.string()), "Why nothing goes on by itself."),
  legal_hold: v.nullable(v.object({ reason: v.string(), until: v.nullable(v.string()) })),
  attention: told(v.nullable(v.string()), "What a person has to look at: each of `notes`, one a line."),
  notes: told(
    v.array(v.string()),
    "What a person has to look at, oldest first: each stays until it was seen to, or is so no more.",
  ),
  mode: v.string(),
  generation: told(v.number(), "Counts its invoices: only the last one stands."),
  version: told(v.number(), "Counts its changes; an action names the one that it was decided on."),
  amount: sum,
  currency: v.string(),
  comment_ids: v.array(v.string()),
  debtor: v.nullable(
    v.object({
      id: v.string(),
      kind: v.string(),
      name: v.string(),
      email: v.string(),
      vat_id: v.nullable(v.string()),
      register: v.nullable(v.string()),
      address,
    }),
  ),
  creditor: told(
    v.nullable(v.object({ ...creditor.entries, tax: v.optional(creditor.entries.tax) })),
    "Who asks for the money, as it stood at approval; null before.",
  ),
  attribution: v.nullable(v.object({ level: v.picklist(ATTRIBUTION_LEVELS), grounds: v.nullable(v.string()) })),
  terms_version: v.number(),
  terms_locale: locale,
  nature: v.picklist(["penalty", "price"]),
  invoice: v.nullable(
    v.object({
      id: v.string(),
      number: v.nullable(v.string()),
      status: v.nullable(v.string()),
      hosted_url: told(
        v.nullable(v.string()),
        "The invoice's page, which names the debtor's own; null for who is no owner.",
      ),
    }),
  ),
  due_on: told(v.nullable(v.string()), "The last day to pay, before any reminder."),
  hearing_ends_on: told(v.nullable(v.string()), "The last day to answer."),
  time_barred_on: told(v.string(), "The day with whose end the claim is time-barred."),
  created_at: time,
  opened_at: v.nullable(time),
  ended_at: v.nullable(time),
  erased_at: v.nullable(time),
  events: v.array(
    v.object({
      version: v.number(),
      action: v.string(),
      from: v.nullable(v.string()),
      to: v.string(),
      actor: v.string(),
      at: time,
      reason: v.nullable(v.string()),
      files: told(v.array(v.string()), "Names of files that an objection says can be shown."),
      guards: v.array(guard),
    }),
  ),
});

const quarantine = v.object({
  invoices: v.array(
    v.object({
      invoice_id: v.string(),
      claim_id: v.string(),
      status: v.string(),
      amount: sum,
      currency: v.string(),
      found_at: time,
    }),
  ),
  next_cursor: v.null(),
});

const automation = v.object({
  on: v.boolean(),
  enabled: v.boolean(),
  allowed: v.boolean(),
  agreements: v.number(),
  needed: v.number(),
  breaker: v.nullable(v.picklist(["objections_upheld", "payment_disputed", "dispute_lost", "lawyer_letter"])),
  history: v.array(
    v.object({
      action: v.string(),
      actor: v.string(),
      cause: v.nullable(v.string()),
      reason: v.nullable(v.string()),
      at: time,
    }),
  ),
  decisions: v.array(
    v.object({
      claim_id: v.string(),
      version: v.number(),
      act: v.picklist(["approve", "leave_to_person"]),
      would_approve: v.boolean(),
      outcome: v.nullable(v.object({ action: v.string(), actor: v.string() })),
      guards: v.array(guard),
      at: time,
    }),
  ),
});

/** What is answered about claims, and automatic mode. */
export const CLAIM_ANSWERS = {
  suggestDebtor: debtorSuggestion,
  createClaim: claim,
  listClaims: v.object({ claims: v.array(claim), next_cursor: cursor }),
  listQuarantine: quarantine,
  resolveQuarantine: quarantine,
  getClaim: claim,
  setDebtor: claim,
  actOnClaim: claim,
  getAutomation: automation,
  changeAutomation: automation,
} satisfies Answers;
