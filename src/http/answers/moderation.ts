import * as v from "valibot";
import { COMMENT_STATUSES } from "../../comments/comment.ts";
import { told } from "../../web/schemas.ts";
import { awaits, comment, thread } from "./comments.ts";
import { cursor, locale, outcome, rule, time, type Answers } from "./common.ts";

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
      score: told(v.number(), "From 0 to 1: of comments scored 0.9, nine in ten break the rule."),
      evidence: v.array(
        v.object({
          field: v.string(),
          start: told(v.number(), "In UTF-16 code units of the field."),
          end: told(v.number(), "The first that is not quoted."),
          quote: v.string(),
          reason: v.string(),
          weight: told(v.number(), "What it adds to the score's log-odds."),
        }),
      ),
    }),
  ),
});

const address = told(
  v.string(),
  "Where the page is; `url`, which names its thread, has no `www.` and begins with https.",
);

const queueItem = v.intersect([
  comment,
  v.object({
    status: v.picklist(COMMENT_STATUSES),
    revision: v.number(),
    body: v.string(),
    author_email: v.nullable(v.string()),
    email_confirmed_at: v.nullable(time),
    awaits,
    locale,
    thread: v.object({ url: v.string(), address, title: v.nullable(v.string()) }),
    judgement: v.nullable(judgement),
    claim_id: v.nullable(v.string()),
    objected_at: v.nullable(time),
    reports: v.number(),
  }),
]);

/** What moderators are answered. */
export const MODERATION_ANSWERS = {
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
        details: v.nullable(v.record(v.string(), v.unknown())),
      }),
    ),
    reports: v.array(v.object({ id: v.string(), reason: v.string(), email: v.nullable(v.string()), created_at: time })),
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
  listThreads: v.object({
    threads: v.array(
      v.object({
        ...thread.entries,
        address,
        held: told(v.number(), "Comments that wait."),
        active_at: told(v.nullable(time), "When the last comment came, give or take an hour; null: none has."),
      }),
    ),
    held_complete: told(v.boolean(), "False where more than 1,000 comments of the site wait: the newest are counted."),
    next_cursor: cursor,
  }),
  updateThread: v.object({ thread: v.object({ ...thread.entries, article_sha256: v.nullable(v.string()) }) }),
} satisfies Answers;
