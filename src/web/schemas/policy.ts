import * as v from "valibot";
import { isPublicHttps, NOT_PUBLIC } from "../public-address.ts";
import { MINOR_UNITS, rule, told, webUrl, whole } from "./values.ts";

/** In force from 1 January or 1 July (§ 247(1) BGB), in hundredths of a percentage point. */
const baseRate = v.object({
  from: v.pipe(v.string(), v.regex(/^20\d\d-0[17]-01$/, "Must be 1 January or 1 July of a year.")),
  basis_points: told(whole(-500, 2_000), "Hundredths of a percentage point: 127 is 1.27 %."),
});

export const policyChange = v.partial(
  v.object({
    rejects: told(v.pipe(v.array(rule), v.maxLength(5)), "Rules that reject without a person instead of holding."),
    holds_in_doubt: told(v.pipe(v.array(rule), v.maxLength(5)), "Rules that hold in doubt as well."),
    edit_window_minutes: told(whole(0, 1_440), "How long authors may edit."),
    hearing_days: told(whole(0, 90), "Days that a debtor has to answer before the invoice; 0 invoices at approval."),
    due_days: told(whole(7, 90), "Days until an invoice is due."),
    evidence_days: told(whole(30, 365), "Days that evidence is kept which no claim needs."),
    claim_years: told(whole(3, 30), "Full calendar years that an ended claim is kept."),
    reminder_days: told(
      v.pipe(v.array(whole(1, 90)), v.maxLength(3)),
      "Days after the due date, then after each reminder, until the next goes out by itself; none: by hand only.",
    ),
    interest: told(
      v.picklist(["waive", "collect"]),
      "What becomes of default interest that is left after the payment.",
    ),
    base_rates: told(v.pipe(v.array(baseRate), v.maxLength(40)), "Base rates (§ 247 BGB) that are not on file here."),
    confirm_email_for_links: told(v.boolean(), "Comments with a link wait until the e-mail address is confirmed."),
    anchor_url: told(
      v.nullable(
        v.pipe(
          webUrl,
          v.check((url) => isPublicHttps(url), NOT_PUBLIC),
        ),
      ),
      "Where the head of the chain of evidence is posted each night.",
    ),
    bundle_days: told(
      whole(0, 30),
      "Days around a claim's comments in which further advertising of the same author belongs to it.",
    ),
    two_person_rule: told(v.boolean(), "Who opens a claim does not approve it."),
    automatic_agreements: told(whole(10, 200), "Approvals in a row that automatic mode must have agreed with first."),
    automatic_per_day: whole(0, 50),
    automatic_sum_per_day: told(whole(0, 10_000_000), MINOR_UNITS),
    automatic_per_month: whole(0, 500),
    automatic_sum_per_month: told(whole(0, 100_000_000), MINOR_UNITS),
    automatic_sample_percent: told(whole(1, 100), "The share of claims that automatic mode leaves to a person."),
  }),
);
