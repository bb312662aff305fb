import * as s from "../../web/schemas.ts";
import { COMMENT, SITE, define } from "./define.ts";

export const listQueue = define({
  id: "listQueue",
  method: "get",
  path: `${SITE}/queue`,
  tag: "Moderation",
  access: "comments:read",
  query: s.queueQuery,
  summary: "The moderation queue, newest first, each comment with its judgement and evidence",
});

export const decideComment = define({
  id: "decideComment",
  method: "post",
  path: `${COMMENT}/decision`,
  tag: "Moderation",
  access: "comments:moderate",
  body: s.decision,
  summary: "Decide on a comment as it stood at that revision",
  errors: ["stale_revision", "claim_open"],
});

export const decideComments = define({
  id: "decideComments",
  method: "post",
  path: `${SITE}/decisions`,
  tag: "Moderation",
  access: "comments:moderate",
  body: s.decisions,
  summary: "Decide on many comments, each for itself",
});

export const getHistory = define({
  id: "getHistory",
  method: "get",
  path: `${COMMENT}/history`,
  tag: "Moderation",
  access: "comments:read",
  summary: "All that has happened to a comment, with the statements of reasons",
});

export const listThreads = define({
  id: "listThreads",
  method: "get",
  path: `${SITE}/threads`,
  tag: "Moderation",
  access: "comments:read",
  query: s.threadsQuery,
  summary: "The site's threads, those whose last comment is newest first; `q` searches their titles and addresses",
});

export const updateThread = define({
  id: "updateThread",
  method: "put",
  path: `${SITE}/threads`,
  tag: "Moderation",
  access: "comments:moderate",
  body: s.threadUpdate,
  summary: "Set a page's title, close its comments, or push what its article says",
  errors: ["url_not_of_site"],
});

export const backtest = define({
  id: "backtest",
  method: "post",
  path: `${SITE}/backtest`,
  tag: "Moderation",
  access: "comments:read",
  body: s.backtest,
  summary: "Judge the newest comments again with other settings, and see which would flip and why; nothing is changed",
});
