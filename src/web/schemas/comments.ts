import * as v from "valibot";
import { LIMITS } from "../../comments/comment.ts";
import {
  cursor,
  emailAddress,
  id,
  locale,
  markdown,
  numberParam,
  positive,
  textBlock,
  textLine,
  token,
  told,
  webUrl,
} from "./values.ts";

export const author = v.object({
  name: textLine(LIMITS.name),
  email: v.exactOptional(emailAddress),
  url: v.exactOptional(webUrl),
});

export const acceptance = told(
  v.object({ version: positive, accepted: v.literal(true), token }),
  "The terms that the author saw and accepted, with the token that came with them.",
);

export const newComment = v.object({
  thread: v.object({
    url: told(webUrl, "The page's address, on one of the site's origins."),
    title: v.exactOptional(textLine(LIMITS.title)),
  }),
  parent_id: v.exactOptional(told(v.nullable(id), "The comment that this one answers.")),
  author,
  body: told(markdown(LIMITS.body), "Markdown."),
  locale: v.exactOptional(locale),
  terms: v.exactOptional(
    told(acceptance, "The terms that the author saw and accepted, with their token. Only an owner's token needs none."),
  ),
  reply_notifications: v.exactOptional(
    told(
      v.boolean(),
      "Whether the author wishes to be mailed when the comment is answered: where the terms' answer offers it, and with an e-mail address. The first mail asks to confirm that.",
    ),
  ),
  trap: v.exactOptional(
    v.pipe(
      told(v.string(), "A field that people do not see: who fills it in is held. Leave it out."),
      v.transform((text) => text.toWellFormed().slice(0, 200)),
    ),
  ),
});

/** The fields of a plain form on a page without JavaScript, and those that the confirmation page adds. */
export const plainForm = v.object({
  url: webUrl,
  title: newComment.entries.thread.entries.title,
  parent_id: v.exactOptional(id),
  name: author.entries.name,
  email: author.entries.email,
  website: author.entries.url,
  body: newComment.entries.body,
  locale: newComment.entries.locale,
  trap: newComment.entries.trap,
  reply_notifications: v.exactOptional(v.literal("true")),
  accepted: v.exactOptional(v.literal("true")),
  version: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))),
  token: v.exactOptional(v.string()),
});

export const commentEdit = v.object({
  author: v.exactOptional(author),
  body: newComment.entries.body,
  locale: v.exactOptional(locale),
  terms: acceptance,
});
export const preview = v.object({ body: newComment.entries.body });
export const replyNotifications = v.object({ enabled: v.boolean() });
export const objection = v.object({ text: textBlock(LIMITS.reason) });
export const reaction = v.object({ like: v.boolean() });
export const report = v.object({ reason: textBlock(LIMITS.reason), email: v.exactOptional(emailAddress) });

export const commentsQuery = v.object({
  url: webUrl,
  sort: v.optional(v.picklist(["oldest", "newest", "top"]), "oldest"),
  limit: numberParam(25, 50),
  cursor,
  comment: v.exactOptional(
    told(
      id,
      "A comment that shall be among them, as for a link to it: it comes with its top-level comment, which is the first where it is not on this page.",
    ),
  ),
});
export const termsQuery = v.object({ locale: v.exactOptional(v.pipe(v.string(), v.maxLength(35))) });
export const countsQuery = v.object({ url: v.pipe(v.array(webUrl), v.minLength(1), v.maxLength(50)) });
export const feedQuery = v.object({ url: v.exactOptional(webUrl) });
