import * as s from "../../web/schemas.ts";
import { COMMENT, TERMS_ERRORS, define } from "./define.ts";

export const getComment = define({
  id: "getComment",
  method: "get",
  path: COMMENT,
  tag: "Author",
  access: "author",
  summary: "The author's own comment: its status and, when it is not shown, the statement of reasons",
});

export const editComment = define({
  id: "editComment",
  method: "patch",
  path: COMMENT,
  tag: "Author",
  access: "author",
  body: s.commentEdit,
  summary: "Replace the text within the edit window; it is judged again",
  errors: [...TERMS_ERRORS, "edit_window_over", "claim_open", "stale_revision", "rate_limited"],
});

export const switchReplyNotifications = define({
  id: "switchReplyNotifications",
  method: "put",
  path: `${COMMENT}/reply-notifications`,
  tag: "Author",
  access: "author",
  body: s.replyNotifications,
  summary: "Have the author mailed when the comment is answered, once the address is confirmed, or no longer",
  errors: ["conflict", "rate_limited"],
});

export const deleteComment = define({
  id: "deleteComment",
  method: "delete",
  path: COMMENT,
  tag: "Author",
  access: "author",
  status: 204,
  summary: "Take the comment back",
  errors: ["claim_open", "stale_revision"],
});

export const objectToModeration = define({
  id: "objectToModeration",
  method: "post",
  path: `${COMMENT}/objection`,
  tag: "Author",
  access: "author",
  status: 202,
  body: s.objection,
  summary: "Ask for a person to look at a comment that is not shown",
  errors: ["objection_exists", "conflict", "stale_revision", "rate_limited"],
});
