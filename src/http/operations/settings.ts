import * as s from "../../web/schemas.ts";
import { SITE, define } from "./define.ts";

export const eraseComments = define({
  id: "eraseComments",
  method: "post",
  path: `${SITE}/erasure`,
  tag: "Settings",
  access: "site:admin",
  body: s.erasure,
  summary: "Erase a person's comments (GDPR Art. 17); those of a live claim are kept and named",
  errors: ["stale_revision"],
});

export const importComments = define({
  id: "importComments",
  method: "post",
  path: `${SITE}/import`,
  tag: "Settings",
  access: "site:admin",
  body: s.commentImport,
  summary: "Take over comments of another system, up to 200 at a time; doing it again makes no second comment",
});

export const exportSite = define({
  id: "exportSite",
  method: "get",
  path: `${SITE}/export`,
  tag: "Settings",
  access: "site:admin",
  query: s.exportQuery,
  media: ["application/x-ndjson"],
  summary:
    "All that is stored of the site, loss-free, as a stream of JSON lines (application/x-ndjson); what is more than the plan allows ends with `next`, the cursor of the part that goes on",
});

export const restoreSite = define({
  id: "restoreSite",
  method: "post",
  path: "/restores/{site}",
  tag: "Settings",
  access: "operator",
  body: s.siteRestore,
  summary: "Put an export, in order and in pieces of up to 500 rows, into a deployment that does not have the site",
  errors: ["site_exists", "site_deleting", "conflict"],
});

export const createSite = define({
  id: "createSite",
  method: "post",
  path: "/sites",
  tag: "Settings",
  access: "operator",
  status: 201,
  body: s.newSite,
  summary: "Add a blog",
  errors: ["site_exists", "site_deleting"],
});

export const listSites = define({
  id: "listSites",
  method: "get",
  path: "/sites",
  tag: "Settings",
  access: "operator",
  summary: "All sites, and the last hundred that were deleted or are being deleted",
});

export const createCreditor = define({
  id: "createCreditor",
  method: "post",
  path: "/creditors",
  tag: "Settings",
  access: "operator",
  status: 201,
  body: s.newCreditor,
  summary: "Add who asks for the money",
  errors: ["creditor_incomplete"],
});

export const updateCreditor = define({
  id: "updateCreditor",
  method: "patch",
  path: "/creditors/{creditor}",
  tag: "Settings",
  access: "operator",
  body: s.creditorChange,
  summary: "Set what is decided about VAT: without it no price is asked for, only penalties",
  errors: ["not_found"],
});

export const listCreditors = define({
  id: "listCreditors",
  method: "get",
  path: "/creditors",
  tag: "Settings",
  access: "operator",
  summary: "All creditors",
});

export const getSite = define({
  id: "getSite",
  method: "get",
  path: SITE,
  tag: "Settings",
  access: "comments:read",
  summary: "The site's settings",
});

export const updateSite = define({
  id: "updateSite",
  method: "patch",
  path: SITE,
  tag: "Settings",
  access: "site:admin",
  body: s.siteChange,
  summary: "Change the site; leaving dry_run needs the statement that the terms were reviewed",
  errors: ["dry_run", "transition_refused"],
});

export const deleteSite = define({
  id: "deleteSite",
  method: "delete",
  path: SITE,
  tag: "Settings",
  access: "operator",
  query: s.siteDeletion,
  status: 202,
  summary:
    "Delete the site for good: it is closed at once, and all that is stored of it goes from a quarter of an hour later on; `listSites` tells how far that is",
  errors: ["claims_kept", "site_deleting"],
});

export const updatePolicy = define({
  id: "updatePolicy",
  method: "patch",
  path: `${SITE}/policy`,
  tag: "Settings",
  access: "site:admin",
  body: s.policyChange,
  summary: "Change single settings of the policy",
});

export const createTerms = define({
  id: "createTerms",
  method: "post",
  path: `${SITE}/terms`,
  tag: "Settings",
  access: "site:admin",
  status: 201,
  body: s.newTerms,
  summary: "Post the next version of the terms in a language",
});

export const listTerms = define({
  id: "listTerms",
  method: "get",
  path: `${SITE}/terms/versions`,
  tag: "Settings",
  access: "comments:read",
  query: s.pageQuery,
  summary: "Every version that was posted, by language, newest first",
});

export const createMember = define({
  id: "createMember",
  method: "post",
  path: `${SITE}/members`,
  tag: "Settings",
  access: "site:admin",
  status: 201,
  body: s.newMember,
  summary: "Add a member",
  errors: ["conflict"],
});

export const listMembers = define({
  id: "listMembers",
  method: "get",
  path: `${SITE}/members`,
  tag: "Settings",
  access: "site:admin",
  query: s.pageQuery,
  summary: "The site's members, oldest first",
});

export const removeMember = define({
  id: "removeMember",
  method: "delete",
  path: `${SITE}/members/{member}`,
  tag: "Settings",
  access: "site:admin",
  status: 204,
  summary: "Remove a member and revoke the member's tokens",
});

export const createToken = define({
  id: "createToken",
  method: "post",
  path: `${SITE}/tokens`,
  tag: "Settings",
  access: "site:admin",
  status: 201,
  body: s.newToken,
  summary: "Make an owner token; it is shown this once and stored hashed",
});

export const listTokens = define({
  id: "listTokens",
  method: "get",
  path: `${SITE}/tokens`,
  tag: "Settings",
  access: "site:admin",
  query: s.pageQuery,
  summary: "The site's tokens, newest first, without their secrets",
});

export const revokeToken = define({
  id: "revokeToken",
  method: "delete",
  path: `${SITE}/tokens/{token}`,
  tag: "Settings",
  access: "site:admin",
  status: 204,
  summary: "Revoke a token and end its sessions",
});

export const createWebhook = define({
  id: "createWebhook",
  method: "post",
  path: `${SITE}/webhooks`,
  tag: "Settings",
  access: "site:admin",
  status: 201,
  body: s.newWebhook,
  summary: "Have an https address told of events, signed in Hausrecht-Signature; the secret is shown this once",
  errors: ["conflict", "webhook_exists"],
});

export const listWebhooks = define({
  id: "listWebhooks",
  method: "get",
  path: `${SITE}/webhooks`,
  tag: "Settings",
  access: "site:admin",
  summary: "The site's webhooks, with what they could not be told lately and why",
});

export const removeWebhook = define({
  id: "removeWebhook",
  method: "delete",
  path: `${SITE}/webhooks/{webhook}`,
  tag: "Settings",
  access: "site:admin",
  status: 204,
  summary: "Remove a webhook; what it was still to be told is dropped",
});

export const getSiteModel = define({
  id: "getSiteModel",
  method: "get",
  path: `${SITE}/model`,
  tag: "Settings",
  access: "comments:read",
  summary: "What the site's decisions have taught the judge: small, bounded shares by rule and reason",
});

export const resetSiteModel = define({
  id: "resetSiteModel",
  method: "delete",
  path: `${SITE}/model`,
  tag: "Settings",
  access: "site:admin",
  status: 204,
  summary: "Forget what the site's decisions have taught",
});
