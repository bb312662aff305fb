import { CLAIM_ANSWERS } from "./answers/claims.ts";
import { COMMENT_ANSWERS } from "./answers/comments.ts";
import type { Answers } from "./answers/common.ts";
import { MODERATION_ANSWERS } from "./answers/moderation.ts";
import { REPORT_ANSWERS } from "./answers/reports.ts";
import { SETTINGS_ANSWERS } from "./answers/settings.ts";

// For openapi.json and for the test that holds the routes to it. Nothing of it is in the Worker.

/** What the API answers, by the ids of its operations; one without an entry has no JSON body. */
export const ANSWERS: Answers = {
  ...COMMENT_ANSWERS,
  ...MODERATION_ANSWERS,
  ...CLAIM_ANSWERS,
  ...REPORT_ANSWERS,
  ...SETTINGS_ANSWERS,
};
