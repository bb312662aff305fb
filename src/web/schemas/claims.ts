import * as v from "valibot";
import { OWNER_ACTIONS } from "../../claims/act.ts";
import { AUTOMATION_ACTIONS } from "../../claims/automation.ts";
import { ATTRIBUTION_LEVELS, CLAIM_STATUSES } from "../../claims/claim.ts";
import { LIMITS } from "../../comments/comment.ts";
import { address } from "./settings.ts";
import {
  calendarDate,
  cursor,
  emailAddress,
  id,
  MINOR_UNITS,
  numberParam,
  positive,
  textBlock,
  textLine,
  told,
  whole,
} from "./values.ts";

export const debtor = v.object({
  kind: v.literal("business"),
  name: textLine(200),
  email: emailAddress,
  vat_id: v.exactOptional(textLine(20)),
  register: v.exactOptional(told(textLine(120), "Register and number, e.g. HRB 12345, AG Freiburg.")),
  address,
});
export const attribution = v.object({
  level: told(
    v.picklist(ATTRIBUTION_LEVELS),
    "How sure it is that the business wrote the comment: A proven, B likely, C only named, D doubtful. A and B may be invoiced, C after a hearing of at least 7 days, D never.",
  ),
  grounds: textBlock(LIMITS.reason),
});
export const newClaim = v.object({
  comment_ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  debtor,
  attribution,
});
/** A claim through the API, with the reference of the suggestion that it rests on. */
export const claimRequest = v.object({
  ...newClaim.entries,
  suggestion: v.exactOptional(
    told(v.pipe(v.string(), v.maxLength(100_000)), "`reference` of the suggested debtor that the claim rests on."),
  ),
});
/** The same as an owner notes it while the debtor is still to be found out. */
export const claimOpening = v.partial(newClaim, ["debtor", "attribution"]);
/** One comment, or all that a claim is to bundle: the links of each are followed. */
export const debtorQuestion = v.pipe(
  v.object({ comment_id: v.exactOptional(id), comment_ids: v.exactOptional(newClaim.entries.comment_ids) }),
  v.check((question) => (question.comment_id === undefined) !== (question.comment_ids === undefined), "Name either."),
);
export const claimDebtor = v.object({ debtor, attribution: v.exactOptional(attribution) });
export const claimsQuery = v.object({
  status: v.exactOptional(v.picklist(CLAIM_STATUSES)),
  needs: v.exactOptional(
    told(
      v.picklist(["look"]),
      "Only what waits for a person's look: contested, on hold, or with something noted in `attention`.",
    ),
  ),
  limit: numberParam(25, 50),
  cursor,
});
export const quarantinedInvoice = v.object({ invoice_id: textLine(255) });
export const claimAction = v.object({
  action: v.picklist(OWNER_ACTIONS),
  version: told(positive, "The claim's version that was looked at."),
  reason: v.exactOptional(
    told(
      textBlock(LIMITS.reason),
      "Kept in the claim's history; a letter gives it with refuse_objection, concede, and what ends a hearing.",
    ),
  ),
  hearing_days: v.exactOptional(told(whole(0, 90), "With approve: the policy's unless given; 0 invoices at once.")),
  amount: v.exactOptional(told(positive, `With record_payment, record_refund and record_cost. ${MINOR_UNITS}`)),
  paid_on: v.exactOptional(told(calendarDate, "The day that the money came, went or was spent; today unless given.")),
  note: v.exactOptional(
    told(
      v.pipe(v.string(), v.maxLength(10_000)),
      "With unflag: the one of `notes` that was seen to; all of them unless given.",
    ),
  ),
  until: v.exactOptional(told(calendarDate, "With legal_hold: its last day; for good unless given.")),
});

export const automationAction = v.object({
  action: v.picklist(AUTOMATION_ACTIONS),
  reason: textBlock(LIMITS.reason),
});

/** What a debtor says against a claim; of files only the names are taken. */
export const debtorObjection = v.object({
  text: textBlock(LIMITS.body),
  files: v.pipe(v.array(textLine(200)), v.maxLength(20)),
});
