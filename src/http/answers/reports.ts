import * as v from "valibot";
import { CLAIM_STATUSES } from "../../claims/claim.ts";
import { MINOR_UNITS, told } from "../../web/schemas.ts";
import { cursor, sum, time, type Answers } from "./common.ts";

/** Statistics, the audit log, and the chain of evidence. */
export const REPORT_ANSWERS = {
  getClaimEvidence: v.object({
    format: v.string(),
    site: v.string(),
    built_at: time,
    records: v.array(v.record(v.string(), v.unknown())),
    chain: v.array(v.record(v.string(), v.unknown())),
  }),
  getStatistics: v.object({
    from: v.string(),
    to: v.string(),
    complete: v.object({ claims: v.boolean(), comments: v.boolean() }),
    claims: v.array(v.object({ status: v.picklist(CLAIM_STATUSES), count: v.number() })),
    sums: v.array(
      v.object({
        currency: v.string(),
        invoiced: sum,
        added: told(sum, `Interest and costs that came on top. ${MINOR_UNITS}`),
        paid: sum,
        conceded: sum,
        written_off: sum,
        outstanding: sum,
      }),
    ),
    ageing: v.array(v.object({ age: v.string(), currency: v.string(), count: v.number(), outstanding: sum })),
    rates: v.object({
      approved: v.number(),
      objected: v.number(),
      conceded: v.number(),
      objection_rate: v.nullable(v.number()),
      concede_rate: v.nullable(v.number()),
    }),
    comments: v.object({
      posted: v.number(),
      held: v.number(),
      rejected: v.number(),
      decided: v.object({ published: v.number(), rejected: v.number(), spam: v.number() }),
    }),
    reconciliation: v.object({
      at: v.nullable(time),
      whole: v.boolean(),
      counts: v.object({
        invoices: v.number(),
        matching: v.number(),
        updated: v.number(),
        unknown: v.number(),
        doubles: v.number(),
        misfits: v.number(),
        failed: v.number(),
      }),
    }),
  }),
  getAuditLog: v.object({
    entries: v.array(
      v.object({
        id: v.string(),
        at: time,
        actor: v.string(),
        action: v.string(),
        subject: v.string(),
        details: v.record(v.string(), v.unknown()),
      }),
    ),
    next_cursor: cursor,
  }),
  listAnchors: v.object({
    anchors: v.array(v.object({ entry: v.number(), hash: v.string(), place: v.string(), at: time })),
    failures: v.array(
      v.object({ place: v.string(), entry: v.number(), reason: v.string(), attempts: v.number(), at: time }),
    ),
    webhook: v.nullable(v.object({ url: v.string(), secret: v.string() })),
    next_cursor: cursor,
  }),
  checkEvidence: v.object({
    ok: v.boolean(),
    problems: v.array(v.object({ where: v.string(), message: v.string() })),
    entries: v.number(),
    records: v.number(),
    erased: v.array(v.tuple([v.number(), v.number()])),
    anchors: v.number(),
    next: v.nullable(v.number()),
  }),
  getEvidenceHead: v.object({
    head: v.nullable(v.object({ n: v.number(), hash: v.string(), last_seq: v.number(), at: time })),
    checked: told(
      v.nullable(
        v.object({
          at: time,
          entries: v.number(),
          records: v.number(),
          problems: v.array(v.object({ where: v.string(), message: v.string() })),
          whole: v.boolean(),
        }),
      ),
      "The last nightly check of a part of what is stored; null before the first.",
    ),
  }),
} satisfies Answers;
