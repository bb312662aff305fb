import * as v from "valibot";
import { LIMITS } from "../../comments/comment.ts";
import { DECISIONS } from "../../moderation/decide.ts";
import { policyChange } from "./policy.ts";
import {
  cursor,
  id,
  locale,
  numberParam,
  pageQuery,
  positive,
  rule,
  textBlock,
  textLine,
  told,
  webUrl,
  whole,
} from "./values.ts";

export const queueQuery = v.object({
  status: v.exactOptional(
    told(
      v.picklist(["held", "rejected", "spam", "published"]),
      "`held` unless it is told; with `needs` alone whatever became of the comment.",
    ),
  ),
  rule: v.exactOptional(rule),
  q: v.exactOptional(textLine(100)),
  needs: v.exactOptional(
    told(
      v.picklist(["objection", "report"]),
      "Only where an author asks for a person, or readers reported it; with `status` only those of that status.",
    ),
  ),
  url: v.exactOptional(told(webUrl, "Only the comments of that page.")),
  limit: numberParam(25, 50),
  cursor,
});

export const decision = v.object({
  decision: v.picklist(DECISIONS),
  revision: told(positive, "The comment's revision that was looked at."),
  reason: v.exactOptional(textBlock(LIMITS.reason)),
});
export const decisions = v.object({
  decisions: v.pipe(v.array(v.object({ ...decision.entries, comment_id: id })), v.minLength(1), v.maxLength(100)),
});

/** Decisions that are taken back, by the revisions that they made. */
export const decided = v.pipe(
  v.array(v.object({ comment_id: id, revision: positive })),
  v.minLength(1),
  v.maxLength(100),
);

export const backtest = v.object({
  policy: v.exactOptional(policyChange),
  forget: v.exactOptional(told(v.boolean(), "Judges as if nothing had been learned from decisions.")),
  limit: v.optional(whole(1, 50), 50),
});

export const threadsQuery = v.object({
  q: v.exactOptional(
    told(textLine(LIMITS.url), "Words of title or address; the whole address of a page finds that page alone."),
  ),
  ...pageQuery.entries,
});

export const threadUpdate = v.object({
  url: webUrl,
  title: v.exactOptional(textLine(LIMITS.title)),
  article: v.exactOptional(
    told(
      v.object({ text: textBlock(LIMITS.article, 0), locale: v.exactOptional(locale) }),
      "What the article says, as plain text; an empty text is a page without an article.",
    ),
  ),
  closed: v.exactOptional(told(v.boolean(), "Takes no more comments.")),
});
