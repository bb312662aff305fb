import * as v from "valibot";
import { ATTRIBUTION_LEVELS } from "../../claims/claim.ts";
import { FIELDS } from "../../debtors/candidate.ts";
import { told } from "../../web/schemas.ts";
import { time } from "./common.ts";

const found = v.object({
  value: v.string(),
  method: v.picklist(["json_ld", "law_block", "imprint_block", "page_text", "deobfuscated", "derived"]),
  source_url: v.string(),
  sha256: v.pipe(v.string(), v.length(64)),
  fetched_at: time,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
const bilingual = v.object({ de: v.string(), en: v.string() });
const hostOwner = {
  host: v.string(),
  shown: v.string(),
  domain: v.nullable(v.string()),
  tenant_of: v.nullable(v.string()),
};
const linkSources = v.array(v.picklist(["body", "author_url", "author_email", "body_email"]));
/** Who comments advertise, and where that stands. */
export const debtorSuggestion = v.object({
  reference: told(v.nullable(v.string()), "`suggestion` to open a claim with; null when it is too long to be carried."),
  advertiser: v.nullable(v.object({ ...hostOwner, url: v.string(), sources: linkSources })),
  destinations: v.array(
    v.object({
      ...hostOwner,
      url: v.string(),
      sources: linkSources,
      platform: v.nullable(v.string()),
      lookalike_of: v.nullable(v.string()),
      affiliate: v.boolean(),
    }),
  ),
  redirects: v.array(v.string()),
  candidates: v.array(v.object({ fields: v.record(v.picklist(FIELDS), found), natural_person: v.boolean() })),
  attribution: v.object({
    level: v.picklist(ATTRIBUTION_LEVELS),
    suspected_joe_job: v.boolean(),
    signs: v.array(v.string()),
    grounds: bilingual,
  }),
  warnings: v.array(v.object({ code: v.string(), text: bilingual })),
  evidence: v.array(
    v.object({
      url: v.string(),
      at: time,
      status: v.nullable(v.number()),
      outcome: v.string(),
      sha256: v.optional(v.string()),
      bytes: v.optional(v.number()),
      cut: v.optional(v.literal(true)),
    }),
  ),
});
