import * as v from "valibot";
import { isPublicHttps, NOT_PUBLIC } from "../public-address.ts";
import { rule, webUrl, whole } from "./values.ts";

/** In force from 1 January or 1 July (§ 247(1) BGB), in hundredths of a percentage point. */
const baseRate = v.object({
  from: v.pipe(v.string(), v.regex(/^20\d\d-0[17]-01$/, "Must be 1 January or 1 July of a year.")),
  basis_points: whole(-500, 2_000),
});

export const policyChange = v.partial(
  v.object({
    rejects: v.pipe(v.array(rule), v.maxLength(5)),
    holds_in_doubt: v.pipe(v.array(rule), v.maxLength(5)),
    edit_window_minutes: whole(0, 1_440),
    hearing_days: whole(0, 90),
    due_days: whole(7, 90),
    evidence_days: whole(30, 365),
    claim_years: whole(3, 30),
    reminder_days: v.pipe(v.array(whole(1, 90)), v.maxLength(3)),
    interest: v.picklist(["waive", "collect"]),
    base_rates: v.pipe(v.array(baseRate), v.maxLength(40)),
    confirm_email_for_links: v.boolean(),
    anchor_url: v.nullable(
      v.pipe(
        webUrl,
        v.check((url) => isPublicHttps(url), NOT_PUBLIC),
      ),
    ),
    bundle_days: whole(0, 30),
    two_person_rule: v.boolean(),
    automatic_agreements: whole(10, 200),
    automatic_per_day: whole(0, 50),
    automatic_sum_per_day: whole(0, 10_000_000),
    automatic_per_month: whole(0, 500),
    automatic_sum_per_month: whole(0, 100_000_000),
    automatic_sample_percent: whole(1, 100),
  }),
);
