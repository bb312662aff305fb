import * as v from "valibot";
import { OWNER_ACTIONS } from "../../claims/act.ts";
import { AUTOMATION_ACTIONS } from "../../claims/automation.ts";
import { ATTRIBUTION_LEVELS, CLAIM_STATUSES } from "../../claims/claim.ts";
import { LIMITS } from "../../comments/comment.ts";
import { address } from "./settings.ts";
import { calendarDate, cursor, emailAddress, id, numberParam, positive, textBlock, textLine, whole } from "./values.ts";

export const debtor = v.object({
  kind: v.literal("business"),
  name: textLine(200),
  email: emailAddress,
  vat_id: v.exactOptional(textLine(20)),
  register: v.exactOptional(textLine(120)),
  address,
});
export const attribution = v.object({ level: v.picklist(ATTRIBUTION_LEVELS), grounds: textBlock(LIMITS.reason) });
export const newClaim = v.object({
  comment_ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  debtor,
  attribution,
});
/** A claim through the API, with the reference of the suggestion that it rests on. */
export const claimRequest = v.object({
  ...newClaim.entries,
  suggestion: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
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
  /** Only those that wait for a person's look: on hold, or with something noted in `attention`. */
  needs: v.exactOptional(v.picklist(["look"])),
  limit: numberParam(25, 50),
  cursor,
});
export const quarantinedInvoice = v.object({ invoice_id: textLine(255) });
export const claimAction = v.object({
  action: v.picklist(OWNER_ACTIONS),
  version: positive,
  reason: v.exactOptional(textBlock(LIMITS.reason)),
  hearing_days: v.exactOptional(whole(0, 90)),
  amount: v.exactOptional(positive),
  paid_on: v.exactOptional(calendarDate),
  until: v.exactOptional(calendarDate),
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
