import * as v from "valibot";
import { WEBHOOK_EVENTS } from "../../outbox/webhook.ts";
import { policyChange, told } from "../../web/schemas.ts";
import { terms } from "./comments.ts";
import { creditor, cursor, locale, time, type Answers } from "./common.ts";

const site = v.object({
  key: v.string(),
  name: v.string(),
  locale,
  mode: v.picklist(["dry_run", "manual", "auto"]),
  creditor_id: v.nullable(v.string()),
  origins: v.array(v.string()),
  created_at: time,
});
const deletion = v.object({
  key: v.string(),
  actor: v.string(),
  kept_elsewhere: v.boolean(),
  begun_at: time,
  rows: told(v.number(), "How many are gone."),
  finished_at: told(v.nullable(time), "Null while something is left; then the key is free again."),
});
const policy = v.object(policyChange.entries);
const { token: _, offers_reply_notifications: __, ...termsRow } = terms.entries;
const termsVersion = v.object({ ...termsRow, created_at: time });
const member = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: v.picklist(["owner", "moderator", "viewer"]),
});
const token = v.object({
  id: v.string(),
  member_id: v.string(),
  name: v.string(),
  scopes: v.array(v.string()),
  created_at: time,
  expires_at: v.nullable(time),
  revoked_at: v.nullable(time),
  secret: v.optional(v.string()),
});
const webhook = {
  id: v.string(),
  url: v.string(),
  events: v.array(v.picklist(WEBHOOK_EVENTS)),
  created_at: time,
};
const undelivered = v.object({
  event: v.string(),
  subject: v.string(),
  state: v.picklist(["retrying", "failed"]),
  attempts: v.number(),
  reason: told(v.string(), "`status_` with what was answered, `timeout`, `unreachable` or `not_public`."),
  at: time,
});

/** What owners and the operator are answered about a site, its people, and moving in and out. */
export const SETTINGS_ANSWERS = {
  getSiteModel: v.object({ version: v.number(), shares: v.record(v.string(), v.record(v.string(), v.number())) }),
  eraseComments: v.object({
    erased: v.array(v.string()),
    kept: v.array(v.object({ comment_id: v.string(), claim_id: v.nullable(v.string()) })),
  }),
  importComments: v.object({
    results: v.array(
      v.object({
        key: v.string(),
        comment_id: v.nullable(v.string()),
        status: v.picklist(["imported", "exists", "refused"]),
        reason: v.nullable(v.picklist(["url_not_of_site", "parent_not_found", "created_in_future"])),
      }),
    ),
  }),
  restoreSite: v.object({ rows: v.record(v.string(), v.number()) }),
  createSite: v.object({ site }),
  listSites: v.object({ sites: v.array(site), deletions: v.array(deletion), next_cursor: cursor }),
  deleteSite: v.object({ deletion }),
  createCreditor: v.object({ creditor }),
  updateCreditor: v.object({ creditor }),
  listCreditors: v.object({ creditors: v.array(creditor), next_cursor: cursor }),
  getSite: v.object({ site, policy }),
  updateSite: v.object({ site }),
  updatePolicy: v.object({ policy }),
  createTerms: v.object({ terms: termsVersion }),
  listTerms: v.object({ terms: v.array(termsVersion), next_cursor: cursor }),
  createMember: v.object({ member }),
  listMembers: v.object({ members: v.array(member), next_cursor: cursor }),
  createToken: v.object({ token }),
  listTokens: v.object({ tokens: v.array(token), next_cursor: cursor }),
  createWebhook: v.object({ webhook: v.object({ ...webhook, secret: v.string() }) }),
  listWebhooks: v.object({
    webhooks: v.array(v.object({ ...webhook, undelivered: v.array(undelivered) })),
    next_cursor: cursor,
  }),
} satisfies Answers;
