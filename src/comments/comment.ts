import type { InferInsertModel, InferSelectModel } from "drizzle-orm";
import type { comments } from "./table.ts";

export const COMMENT_STATUSES = ["published", "held", "rejected", "spam", "removed", "erased"] as const;
/** `removed` by its author; `erased` on a person's request for erasure. */
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

export type RevisionKind =
  "submitted" | "imported" | "edited" | "judged" | "decided" | "objected" | "claimed" | "removed" | "erased";

export type Comment = InferSelectModel<typeof comments>;
export type NewComment = InferInsertModel<typeof comments>;
