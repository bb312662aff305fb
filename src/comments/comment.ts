import type { InferInsertModel, InferSelectModel } from "drizzle-orm";
import type { Judgement, RuleName, RuleOutcome } from "../rules/judgement.ts";
import { RULES } from "../rules/judgement.ts";
import type { comments } from "./table.ts";

export const COMMENT_STATUSES = ["published", "held", "rejected", "spam", "removed", "erased"] as const;
/** `removed` by its author; `erased` on a person's request for erasure. */
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** Statuses that wait for a person or were given by one, and lie in the moderation queue. */
export const QUEUE_STATUSES = ["held", "rejected", "spam"] as const satisfies CommentStatus[];
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export type RevisionKind =
  | "submitted"
  | "imported"
  | "edited"
  | "judged"
  | "decided"
  | "confirmed"
  | "objected"
  | "claimed"
  | "released"
  | "removed"
  | "erased";

export type Comment = InferSelectModel<typeof comments>;
export type NewCommentRow = InferInsertModel<typeof comments>;

/** Bounds of what a stranger may send, in UTF-16 code units. */
export const LIMITS = {
  body: 10_000,
  /** Other systems let people write more: what they have published is taken over whole. */
  imported_body: 50_000,
  name: 80,
  email: 254,
  url: 2_000,
  title: 300,
  article: 100_000,
  reason: 2_000,
} as const;

export type AuthorInput = { name: string; email?: string; url?: string };

/** The author of a stored comment, as it was given. */
export function authorOf(comment: Pick<Comment, "authorName" | "authorEmail" | "authorUrl">): AuthorInput {
  const { authorName: name, authorEmail: email, authorUrl: url } = comment;
  return { name, ...(email !== null && { email }), ...(url !== null && { url }) };
}

/** Whether a comment waits until its author confirms the address that was asked to. */
export function isUnconfirmed({ emailAskedAt, emailConfirmedAt }: Comment): boolean {
  return emailAskedAt !== null && emailConfirmedAt === null;
}

/** What the sender's connection tells. Kept only with a comment that was held, as evidence. */
export type Network = { ip?: string; country?: string; asn?: number; organisation?: string; user_agent?: string };

const FLAGGED: ReadonlySet<RuleOutcome> = new Set(["flag", "violation", "unknown"]);

/** The rules that a judgement holds a comment for, in the order in which they are posted. */
export function flaggedRules(judgement: Judgement): RuleName[] {
  return RULES.filter((rule) => rule !== "real_name" && FLAGGED.has(judgement.rules[rule].outcome));
}

const STATUS_OF = { publish: "published", hold: "held", reject: "rejected" } as const;

export type JudgedStatus = (typeof STATUS_OF)[keyof typeof STATUS_OF];

/**
 * The status that a judgement gives a comment on which no person has decided.
 * @param isKeptBack whether something beside the judgement keeps it from being published, such as an unconfirmed address
 */
export function statusOf({ outcome }: Pick<Judgement, "outcome">, isKeptBack = false): JudgedStatus {
  const status = STATUS_OF[outcome];
  return isKeptBack && status === "published" ? "held" : status;
}
