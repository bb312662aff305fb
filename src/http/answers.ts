import * as v from "valibot";
import { ATTRIBUTION_LEVELS, CLAIM_STATUSES } from "../claims/claim.ts";
import { COMMENT_STATUSES } from "../comments/comment.ts";
import { FIELDS } from "../debtors/candidate.ts";
import { WEBHOOK_EVENTS } from "../outbox/webhook.ts";
import { RULES } from "../rules/judgement.ts";

// What the API answers, for openapi.json and for the test that holds the routes to it. Nothing of it is in the Worker.

const time = v.pipe(v.string(), v.isoTimestamp());
const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const cursor = nullable(v.string());
const rule = v.picklist(RULES);
const locale = v.picklist(["de", "en"]);
const outcome = v.picklist(["pass", "hint", "flag", "violation", "unknown"]);
const fee = v.object({ rule, amount: v.pipe(v.number(), v.integer()), currency: v.string() });

const terms = v.object({
  version: v.number(),
  locale,
  text: v.string(),
  html: v.string(),
  sha256: v.pipe(v.string(), v.length(64)),
  nature: v.picklist(["penalty", "price"]),
  fees: v.array(fee),
  token: v.string(),
});

const commentEntries = {
  id: v.string(),
  parent_id: nullable(v.string()),
  author: v.object({ name: v.string(), url: v.optional(v.string()), avatar: v.string() }),
  html: v.string(),
  created_at: time,
  edited_at: nullable(time),
  reactions: v.object({ like: v.number() }),
  is_owner: v.boolean(),
  replies_cursor: v.optional(v.string()),
};
type CommentAnswer = v.InferOutput<v.ObjectSchema<typeof commentEntries, undefined>> & { replies: CommentAnswer[] };
export const comment: v.GenericSchema<CommentAnswer> = v.object({
  ...commentEntries,
  replies: v.array(v.lazy(() => comment)),
});

const verdicts = v.array(v.object({ rule, outcome, message: v.string() }));
const thread = v.object({ url: v.string(), title: nullable(v.string()), count: v.number(), closed: v.boolean() });
const awaits = v.pipe(
  v.optional(v.literal("email_confirmation")),
  v.description("What the comment waits for beside a person."),
);
const posted = { comment, status: v.picklist(["published", "held", "rejected"]), verdicts, awaits };

const statement = v.object({
  action: v.picklist(["held", "rejected", "spam"]),
  facts: v.array(v.object({ rule, title: v.string(), reason: v.string(), quote: v.string() })),
  trigger: v.picklist(["own_motion", "notice"]),
  automated_detection: v.boolean(),
  automated_decision: v.boolean(),
  ground: v.object({ kind: v.literal("terms"), version: nullable(v.number()), explanation: v.string() }),
  redress: v.string(),
});

const judgement = v.object({
  outcome: v.picklist(["publish", "hold", "reject"]),
  language: v.string(),
  relation: v.picklist(["discusses", "none", "unknown"]),
  fee: v.object({ owed: v.boolean(), reasons: v.array(v.string()) }),
  version: v.string(),
  verdicts: v.array(
    v.object({
      rule,
      outcome,
      score: v.number(),
      evidence: v.array(
        v.object({
          field: v.string(),
          start: v.number(),
          end: v.number(),
          quote: v.string(),
          reason: v.string(),
          weight: v.number(),
        }),
      ),
    }),
  ),
});

const queueItem = v.intersect([
  comment,
  v.object({
    status: v.picklist(COMMENT_STATUSES),
    revision: v.number(),
    body: v.string(),
    author_email: nullable(v.string()),
    email_confirmed_at: nullable(time),
    awaits,
    locale,
    thread: v.object({ url: v.string(), title: nullable(v.string()) }),
    judgement: nullable(judgement),
    claim_id: nullable(v.string()),
    objected_at: nullable(time),
    reports: v.number(),
  }),
]);

const site = v.object({
  key: v.string(),
  name: v.string(),
  locale,
  mode: v.picklist(["dry_run", "manual", "auto"]),
  creditor_id: nullable(v.string()),
  origins: v.array(v.string()),
  created_at: time,
});
const policy = v.record(v.string(), v.unknown());
const creditor = v.looseObject({
  id: v.string(),
  legal_name: v.string(),
  email: v.string(),
  provider: v.picklist(["stripe", "manual"]),
  tax: nullable(v.looseObject({ mode: v.picklist(["standard", "small_business"]), sequential_numbers: v.boolean() })),
});
const { token: _, ...termsRow } = terms.entries;
const termsVersion = v.object({ ...termsRow, created_at: time });
const member = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: v.picklist(["owner", "moderator", "viewer"]),
});
const token = v.object({
  id: v.string(),
  member_id: v.string(),
  name: v.string(),
  scopes: v.array(v.string()),
  created_at: time,
  expires_at: nullable(time),
  revoked_at: nullable(time),
  secret: v.optional(v.string()),
});
const webhook = {
  id: v.string(),
  url: v.string(),
  events: v.array(v.picklist(WEBHOOK_EVENTS)),
  created_at: time,
};
const undelivered = v.object({
  event: v.string(),
  subject: v.string(),
  state: v.picklist(["retrying", "failed"]),
  attempts: v.number(),
  reason: v.pipe(
    v.string(),
    v.description("`status_` with what was answered, `timeout`, `unreachable` or `not_public`"),
  ),
  at: time,
});

const claim = v.object({
  id: v.string(),
  site: v.string(),
  status: v.picklist(CLAIM_STATUSES),
  contested_from: nullable(v.string()),
  payment_state: v.picklist(["none", "partial", "paid", "overpaid", "refunded", "disputed"]),
  dispute: nullable(v.picklist(["inquiry", "open", "won", "lost"])),
  dunning_level: v.number(),
  hold: nullable(v.string()),
  legal_hold: nullable(v.object({ reason: v.string(), until: nullable(v.string()) })),
  attention: nullable(v.string()),
  mode: v.string(),
  generation: v.number(),
  version: v.number(),
  amount: v.pipe(v.number(), v.integer()),
  currency: v.string(),
  comment_ids: v.array(v.string()),
  debtor: nullable(v.looseObject({ id: v.string(), kind: v.string(), name: v.string(), email: v.string() })),
  creditor: nullable(v.record(v.string(), v.unknown())),
  attribution: nullable(v.object({ level: v.picklist(ATTRIBUTION_LEVELS), grounds: nullable(v.string()) })),
  terms_version: v.number(),
  terms_locale: locale,
  nature: v.picklist(["penalty", "price"]),
  invoice: nullable(
    v.object({
      id: v.string(),
      number: nullable(v.string()),
      status: nullable(v.string()),
      hosted_url: nullable(v.string()),
    }),
  ),
  due_on: nullable(v.string()),
  hearing_ends_on: nullable(v.string()),
  time_barred_on: v.string(),
  created_at: time,
  opened_at: nullable(time),
  ended_at: nullable(time),
  erased_at: nullable(time),
  events: v.array(
    v.object({
      version: v.number(),
      action: v.string(),
      from: nullable(v.string()),
      to: v.string(),
      actor: v.string(),
      at: time,
      reason: nullable(v.string()),
      guards: v.array(v.looseObject({ name: v.string(), ok: v.boolean() })),
    }),
  ),
});

const quarantine = v.object({
  invoices: v.array(
    v.object({
      invoice_id: v.string(),
      claim_id: v.string(),
      status: v.string(),
      amount: v.pipe(v.number(), v.integer()),
      currency: v.string(),
      found_at: time,
    }),
  ),
});

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
  domain: nullable(v.string()),
  tenant_of: nullable(v.string()),
};
const linkSources = v.array(v.picklist(["body", "author_url", "author_email", "body_email"]));
const debtorSuggestion = v.object({
  /** To open a claim with; null when it is too long to be carried. */
  reference: nullable(v.string()),
  advertiser: nullable(v.object({ ...hostOwner, url: v.string(), sources: linkSources })),
  destinations: v.array(
    v.object({
      ...hostOwner,
      url: v.string(),
      sources: linkSources,
      platform: nullable(v.string()),
      lookalike_of: nullable(v.string()),
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
      status: nullable(v.number()),
      outcome: v.string(),
      sha256: v.optional(v.string()),
      bytes: v.optional(v.number()),
      cut: v.optional(v.literal(true)),
    }),
  ),
});

const automation = v.object({
  on: v.boolean(),
  enabled: v.boolean(),
  allowed: v.boolean(),
  agreements: v.number(),
  needed: v.number(),
  breaker: nullable(v.picklist(["objections_upheld", "payment_disputed", "dispute_lost", "lawyer_letter"])),
  history: v.array(
    v.object({
      action: v.string(),
      actor: v.string(),
      cause: nullable(v.string()),
      reason: nullable(v.string()),
      at: time,
    }),
  ),
  decisions: v.array(
    v.object({
      claim_id: v.string(),
      version: v.number(),
      act: v.picklist(["approve", "leave_to_person"]),
      would_approve: v.boolean(),
      outcome: nullable(v.object({ action: v.string(), actor: v.string() })),
      guards: v.array(v.looseObject({ name: v.string(), ok: v.boolean() })),
      at: time,
    }),
  ),
});

/** The answer of each operation by its id; one without an entry has no JSON body. */
export const ANSWERS: Record<string, v.GenericSchema> = {
  getTerms: terms,
  listComments: v.object({ thread, comments: v.array(comment), next_cursor: cursor }),
  postComment: v.object({ ...posted, edit_token: v.string(), next_token: cursor }),
  previewComment: v.object({ html: v.string() }),
  getComment: v.object({
    comment,
    body: v.string(),
    status: v.picklist(COMMENT_STATUSES),
    revision: v.number(),
    verdicts,
    awaits,
    statement_of_reasons: nullable(statement),
    objected_at: nullable(time),
    editable_until: time,
  }),
  editComment: v.object(posted),
  objectToModeration: v.object({ status: v.string(), objected_at: time }),
  setReaction: v.object({ reactions: v.object({ like: v.number() }) }),
  reportComment: v.object({ status: v.literal("received") }),
  getCounts: v.object({ counts: v.array(v.object({ url: v.string(), count: v.number() })) }),
  listQueue: v.object({ comments: v.array(queueItem), next_cursor: cursor }),
  decideComment: v.object({ comment: queueItem }),
  decideComments: v.object({
    results: v.array(
      v.object({
        comment_id: v.string(),
        status: v.optional(v.string()),
        error: v.optional(v.object({ code: v.string(), detail: v.string() })),
      }),
    ),
  }),
  getHistory: v.object({
    comment: queueItem,
    history: v.array(
      v.object({
        revision: v.number(),
        kind: v.string(),
        status: v.string(),
        actor: v.string(),
        at: time,
        details: nullable(v.record(v.string(), v.unknown())),
      }),
    ),
    reports: v.array(v.object({ id: v.string(), reason: v.string(), email: nullable(v.string()), created_at: time })),
  }),
  backtest: v.object({
    judged: v.number(),
    flips: v.array(
      v.object({
        comment_id: v.string(),
        author: v.string(),
        excerpt: v.string(),
        status: v.picklist(COMMENT_STATUSES),
        from: v.string(),
        to: v.string(),
        decided: v.boolean(),
        rules: v.array(v.object({ rule, from: outcome, to: outcome, reasons: v.array(v.string()) })),
      }),
    ),
    fees: v.object({ before: v.number(), after: v.number() }),
  }),
  getSiteModel: v.object({ version: v.number(), shares: v.record(v.string(), v.record(v.string(), v.number())) }),
  updateThread: v.object({ thread: v.object({ ...thread.entries, article_sha256: nullable(v.string()) }) }),
  eraseComments: v.object({
    erased: v.array(v.string()),
    kept: v.array(v.object({ comment_id: v.string(), claim_id: nullable(v.string()) })),
  }),
  importComments: v.object({
    results: v.array(
      v.object({
        key: v.string(),
        comment_id: nullable(v.string()),
        status: v.picklist(["imported", "exists", "refused"]),
        reason: nullable(v.picklist(["url_not_of_site", "parent_not_found", "created_in_future"])),
      }),
    ),
  }),
  restoreSite: v.object({ rows: v.record(v.string(), v.number()) }),
  createSite: v.object({ site }),
  listSites: v.object({ sites: v.array(site), next_cursor: cursor }),
  createCreditor: v.object({ creditor }),
  updateCreditor: v.object({ creditor }),
  listCreditors: v.object({ creditors: v.array(creditor), next_cursor: cursor }),
  getSite: v.object({ site, policy }),
  updateSite: v.object({ site }),
  updatePolicy: v.object({ policy }),
  createTerms: v.object({ terms: termsVersion }),
  listTerms: v.object({ terms: v.array(termsVersion), next_cursor: cursor }),
  createMember: v.object({ member }),
  listMembers: v.object({ members: v.array(member), next_cursor: cursor }),
  createToken: v.object({ token }),
  listTokens: v.object({ tokens: v.array(token), next_cursor: cursor }),
  createWebhook: v.object({ webhook: v.object({ ...webhook, secret: v.string() }) }),
  listWebhooks: v.object({
    webhooks: v.array(v.object({ ...webhook, undelivered: v.array(undelivered) })),
    next_cursor: cursor,
  }),
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
        invoiced: v.number(),
        paid: v.number(),
        conceded: v.number(),
        written_off: v.number(),
        outstanding: v.number(),
      }),
    ),
    ageing: v.array(v.object({ age: v.string(), currency: v.string(), count: v.number(), outstanding: v.number() })),
    rates: v.object({
      approved: v.number(),
      objected: v.number(),
      conceded: v.number(),
      objection_rate: nullable(v.number()),
      concede_rate: nullable(v.number()),
    }),
    comments: v.object({
      posted: v.number(),
      held: v.number(),
      rejected: v.number(),
      decided: v.object({ published: v.number(), rejected: v.number(), spam: v.number() }),
    }),
    reconciliation: v.object({
      at: nullable(time),
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
    webhook: nullable(v.object({ url: v.string(), secret: v.string() })),
    next_cursor: cursor,
  }),
  checkEvidence: v.object({
    ok: v.boolean(),
    problems: v.array(v.object({ where: v.string(), message: v.string() })),
    entries: v.number(),
    records: v.number(),
    erased: v.array(v.tuple([v.number(), v.number()])),
    anchors: v.number(),
    next: nullable(v.number()),
  }),
  getEvidenceHead: v.object({
    head: nullable(v.object({ n: v.number(), hash: v.string(), last_seq: v.number(), at: time })),
    /** The last nightly check of a part of what is stored; null before the first. */
    checked: nullable(
      v.object({
        at: time,
        entries: v.number(),
        records: v.number(),
        problems: v.array(v.object({ where: v.string(), message: v.string() })),
        whole: v.boolean(),
      }),
    ),
  }),
};
