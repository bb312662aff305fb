import * as v from "valibot";
import { COMMENT_STATUSES } from "../../comments/comment.ts";
import { told } from "../../web/schemas.ts";
import { cursor, fee, locale, outcome, rule, time, type Answers } from "./common.ts";

export const terms = v.object({
  version: v.number(),
  locale,
  text: v.string(),
  html: v.string(),
  sha256: v.pipe(v.string(), v.length(64)),
  nature: v.picklist(["penalty", "price"]),
  fees: v.array(fee),
  token: told(v.string(), "Proves that these terms were shown: for 24 hours, and one comment."),
  offers_reply_notifications: told(v.boolean(), "Whether `reply_notifications` may be asked for with a comment."),
});

const commentEntries = {
  id: v.string(),
  parent_id: v.nullable(v.string()),
  author: v.object({ name: v.string(), url: v.optional(v.string()), avatar: v.string() }),
  html: told(
    v.string(),
    "Empty where a comment was hidden after others had answered it: it keeps its place without name and text.",
  ),
  created_at: time,
  edited_at: v.nullable(time),
  reactions: v.object({ like: v.number() }),
  is_owner: v.boolean(),
  replies_cursor: v.optional(told(v.string(), "Of a root with more replies: `cursor` of their next page.")),
};
type CommentAnswer = v.InferOutput<v.ObjectSchema<typeof commentEntries, undefined>> & { replies: CommentAnswer[] };
export const comment: v.GenericSchema<CommentAnswer> = v.object({
  ...commentEntries,
  replies: told(
    v.array(v.lazy(() => comment)),
    "Oldest first. One whose own parent is not shown stands directly below the top-level comment.",
  ),
});

const verdicts = v.array(v.object({ rule, outcome, message: v.string() }));
export const thread = v.object({
  url: v.string(),
  title: v.nullable(v.string()),
  count: v.number(),
  closed: v.boolean(),
});
export const awaits = v.optional(
  told(
    v.literal("email_confirmation"),
    "Only a person publishes it before its author has confirmed the e-mail address.",
  ),
);
const reply_notifications = told(
  v.picklist(["off", "unconfirmed", "on"]),
  "Whether the author is mailed when the comment is answered; `unconfirmed` until the address is confirmed, by a button on the page that a mail leads to.",
);
const posted = { comment, status: v.picklist(["published", "held", "rejected"]), verdicts, awaits };

const statement = v.object({
  action: v.picklist(["held", "rejected", "spam"]),
  facts: v.array(v.object({ rule, title: v.string(), reason: v.string(), quote: v.string() })),
  trigger: v.picklist(["own_motion", "notice"]),
  automated_detection: v.boolean(),
  automated_decision: v.boolean(),
  ground: v.object({ kind: v.literal("terms"), version: v.nullable(v.number()), explanation: v.string() }),
  redress: v.string(),
});

/** What readers and authors are answered. */
export const COMMENT_ANSWERS = {
  getTerms: terms,
  listComments: v.object({ thread, comments: v.array(comment), next_cursor: cursor }),
  postComment: v.object({
    ...posted,
    reply_notifications: v.optional(reply_notifications),
    edit_token: told(v.string(), "With which the author reads, edits and deletes the comment, and objects."),
    next_token: told(cursor, "A token for the next comment under the same terms."),
  }),
  previewComment: v.object({ html: v.string() }),
  getComment: v.object({
    comment,
    body: v.string(),
    status: v.picklist(COMMENT_STATUSES),
    revision: v.number(),
    verdicts,
    awaits,
    reply_notifications,
    statement_of_reasons: v.nullable(statement),
    objected_at: v.nullable(time),
    editable_until: time,
  }),
  editComment: v.object(posted),
  switchReplyNotifications: v.object({ reply_notifications }),
  objectToModeration: v.object({ status: v.string(), objected_at: time }),
  setReaction: v.object({ reactions: v.object({ like: v.number() }) }),
  reportComment: v.object({ status: v.literal("received") }),
  getCounts: v.object({ counts: v.array(v.object({ url: v.string(), count: v.number() })) }),
} satisfies Answers;
