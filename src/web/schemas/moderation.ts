import * as v from "valibot";
import { LIMITS } from "../../comments/comment.ts";
import { DECISIONS } from "../../moderation/decide.ts";
import { policyChange } from "./policy.ts";
import { cursor, id, locale, numberParam, positive, rule, textBlock, textLine, webUrl, whole } from "./values.ts";

export const queueQuery = v.object({
  status: v.optional(v.picklist(["held", "rejected", "spam", "published"]), "held"),
  rule: v.exactOptional(rule),
  q: v.exactOptional(textLine(100)),
  needs: v.exactOptional(v.picklist(["objection", "report"])),
  limit: numberParam(25, 50),
  cursor,
});

export const decision = v.object({
  decision: v.picklist(DECISIONS),
  revision: positive,
  reason: v.exactOptional(textBlock(LIMITS.reason)),
});
export const decisions = v.object({
  decisions: v.pipe(v.array(v.object({ ...decision.entries, comment_id: id })), v.minLength(1), v.maxLength(100)),
});

export const backtest = v.object({
  policy: v.exactOptional(policyChange),
  forget: v.exactOptional(v.boolean()),
  limit: v.optional(whole(1, 50), 50),
});

export const threadUpdate = v.object({
  url: webUrl,
  title: v.exactOptional(textLine(LIMITS.title)),
  article: v.exactOptional(v.object({ text: textBlock(LIMITS.article, 0), locale: v.exactOptional(locale) })),
  closed: v.exactOptional(v.boolean()),
});
