import * as s from "../../web/schemas.ts";
import { COMMENT, SITE, TERMS_ERRORS, define } from "./define.ts";

export const getTerms = define({
  id: "getTerms",
  method: "get",
  path: `${SITE}/terms`,
  tag: "Comments",
  access: "public",
  query: s.termsQuery,
  summary: "The posted terms in force, with a signed token that proves they were shown",
  errors: ["terms_missing"],
});

export const listComments = define({
  id: "listComments",
  method: "get",
  path: `${SITE}/comments`,
  tag: "Comments",
  access: "public",
  query: s.commentsQuery,
  summary: "A page of a thread: top-level comments with their replies",
});

export const postComment = define({
  id: "postComment",
  method: "post",
  path: `${SITE}/comments`,
  tag: "Comments",
  access: "public",
  status: 201,
  body: s.newComment,
  summary: "Post a comment under the accepted terms; with an Idempotency-Key it is stored at most once",
  errors: [
    ...TERMS_ERRORS,
    "idempotency_key_reused",
    "url_not_of_site",
    "parent_not_found",
    "thread_closed",
    "rate_limited",
    "unauthorized",
  ],
});

export const previewComment = define({
  id: "previewComment",
  method: "post",
  path: `${SITE}/comments/preview`,
  tag: "Comments",
  access: "public",
  body: s.preview,
  summary: "How a text will look",
  errors: ["rate_limited"],
});

export const setReaction = define({
  id: "setReaction",
  method: "put",
  path: `${COMMENT}/reactions`,
  tag: "Comments",
  access: "public",
  body: s.reaction,
  summary: "Like a comment, or take the like back",
  errors: ["rate_limited"],
});

export const reportComment = define({
  id: "reportComment",
  method: "post",
  path: `${COMMENT}/reports`,
  tag: "Comments",
  access: "public",
  status: 202,
  body: s.report,
  summary: "Notify the owner of a comment that is unlawful or breaks the rules (DSA Art. 16)",
  errors: ["rate_limited"],
});

export const getCounts = define({
  id: "getCounts",
  method: "get",
  path: `${SITE}/counts`,
  tag: "Comments",
  access: "public",
  query: s.countsQuery,
  summary: "Published comments of up to 50 pages: repeat the parameter url",
});

export const getFeed = define({
  id: "getFeed",
  method: "get",
  path: `${SITE}/feed.atom`,
  tag: "Comments",
  access: "public",
  query: s.feedQuery,
  media: ["application/atom+xml"],
  summary: "The newest published comments of a site, or top-level comments of a page, as an Atom feed",
});
