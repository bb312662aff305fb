import * as s from "../web/schemas.ts";
import type { Operation } from "./operation.ts";

const SITE = "/sites/{site}";
const COMMENT = `${SITE}/comments/{comment}`;
const TERMS_ERRORS = ["terms_outdated", "token_expired", "token_used", "token_invalid"] as const;

/** Keeps each operation's own schema types while checking its shape. */
function define<const O extends Operation>(operation: O): O {
  return operation;
}

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
});

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
  errors: [...TERMS_ERRORS, "edit_window_over", "claim_open", "stale_revision"],
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
  errors: ["objection_exists", "conflict"],
});

export const setReaction = define({
  id: "setReaction",
  method: "put",
  path: `${COMMENT}/reactions`,
  tag: "Comments",
  access: "public",
  body: s.reaction,
  summary: "Like a comment, or take the like back",
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
  summary: "The newest published comments of a site, or top-level comments of a page, as an Atom feed",
});

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

export const eraseComments = define({
  id: "eraseComments",
  method: "post",
  path: `${SITE}/erasure`,
  tag: "Settings",
  access: "site:admin",
  body: s.erasure,
  summary: "Erase a person's comments (GDPR Art. 17); those of a live claim are kept and named",
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
  summary: "All that is stored of the site, loss-free, as a stream of JSON lines (application/x-ndjson)",
});

export const restoreSite = define({
  id: "restoreSite",
  method: "post",
  path: "/restores/{site}",
  tag: "Settings",
  access: "operator",
  body: s.siteRestore,
  summary: "Put an export, in order and in pieces of up to 500 rows, into a deployment that does not have the site",
  errors: ["site_exists", "conflict"],
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
  errors: ["site_exists"],
});

export const listSites = define({
  id: "listSites",
  method: "get",
  path: "/sites",
  tag: "Settings",
  access: "operator",
  summary: "All sites",
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
  errors: ["dry_run"],
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
  summary: "Every version that was posted",
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
  summary: "The site's members",
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
  summary: "The site's tokens, without their secrets",
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

export const getEvidenceHead = define({
  id: "getEvidenceHead",
  method: "get",
  path: `${SITE}/evidence/head`,
  tag: "Evidence",
  access: "claims:read",
  summary: "The newest entry of the site's evidence chain, sealed now",
});

export const listAnchors = define({
  id: "listAnchors",
  method: "get",
  path: `${SITE}/evidence/anchors`,
  tag: "Evidence",
  access: "claims:read",
  query: s.pageQuery,
  summary: "Where the chain's head was told outside the database, newest first, and where that failed",
});

export const checkEvidence = define({
  id: "checkEvidence",
  method: "get",
  path: `${SITE}/evidence/check`,
  tag: "Evidence",
  access: "claims:read",
  query: s.evidenceCheckQuery,
  summary: "Check the stored evidence, chain and anchors, a slice of entries at a time; what was changed is named",
});

export const getClaimFile = define({
  id: "getClaimFile",
  method: "get",
  path: `${SITE}/claims/{claim}/file`,
  tag: "Reports",
  access: "claims:read",
  summary: "The claim as a ZIP for a lawyer or the court's dunning procedure: page, evidence, letters, data, checksums",
});

export const getStatistics = define({
  id: "getStatistics",
  method: "get",
  path: `${SITE}/statistics`,
  tag: "Reports",
  access: "claims:read",
  query: s.statisticsQuery,
  summary: "Claims, sums, ageing, rates, comments and the last reconciliation over a window of days; JSON, or CSV",
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

const CLAIM = `${SITE}/claims/{claim}`;

export const createClaim = define({
  id: "createClaim",
  method: "post",
  path: `${SITE}/claims`,
  tag: "Claims",
  access: "claims:write",
  status: 201,
  body: s.newClaim,
  summary: "Open a claim on comments that only advertise; it waits for approval",
  errors: ["claim_not_allowed", "claim_exists", "mixed_terms", "debtor_invalid", "stale_revision"],
});

export const suggestDebtor = define({
  id: "suggestDebtor",
  method: "post",
  path: `${SITE}/debtors/suggest`,
  tag: "Claims",
  access: "claims:write",
  body: s.debtorQuestion,
  summary: "Suggest who a comment advertises, from its links and the advertiser's legal notice; a person confirms",
});

export const listClaims = define({
  id: "listClaims",
  method: "get",
  path: `${SITE}/claims`,
  tag: "Claims",
  access: "claims:read",
  query: s.claimsQuery,
  summary: "The site's claims, newest first",
});

export const listQuarantine = define({
  id: "listQuarantine",
  method: "get",
  path: `${SITE}/quarantine`,
  tag: "Claims",
  access: "claims:read",
  summary: "Invoices at the payment service without a claim here; while there is one, nothing is sent for the site",
});

export const resolveQuarantine = define({
  id: "resolveQuarantine",
  method: "post",
  path: `${SITE}/quarantine/resolve`,
  tag: "Claims",
  access: "claims:write",
  body: s.quarantinedInvoice,
  summary: "State that such an invoice has been settled at the payment service; answers with what is left",
});

export const getClaim = define({
  id: "getClaim",
  method: "get",
  path: CLAIM,
  tag: "Claims",
  access: "claims:read",
  summary: "A claim with its history and each guard's value",
});

export const setDebtor = define({
  id: "setDebtor",
  method: "put",
  path: `${CLAIM}/debtor`,
  tag: "Claims",
  access: "claims:write",
  body: s.claimDebtor,
  summary: "Set or correct who the claim is against, before it is approved",
  errors: ["debtor_invalid", "transition_refused"],
});

export const actOnClaim = define({
  id: "actOnClaim",
  method: "post",
  path: `${CLAIM}/actions`,
  tag: "Claims",
  access: "claims:write",
  body: s.claimAction,
  summary: "Approve, hold, cancel, concede, record a payment …, as the claim stood at that version",
  errors: ["stale_version", "transition_refused", "creditor_incomplete", "attribution_insufficient", "dry_run"],
});

export const getAutomation = define({
  id: "getAutomation",
  method: "get",
  path: `${SITE}/automation`,
  tag: "Claims",
  access: "claims:read",
  summary:
    "Automatic mode: its state, what is missing to switch it on, and its last decisions with every guard's value",
});

export const changeAutomation = define({
  id: "changeAutomation",
  method: "post",
  path: `${SITE}/automation`,
  tag: "Claims",
  access: "site:admin",
  body: s.automationAction,
  summary: "Switch automatic mode on or off, freeze every claim that it approved, or report a lawyer's letter",
  errors: ["transition_refused", "dry_run", "conflict"],
});

export const getClaimEvidence = define({
  id: "getClaimEvidence",
  method: "get",
  path: `${CLAIM}/evidence`,
  tag: "Evidence",
  access: "claims:read",
  summary: "The claim's sealed evidence with proofs: `npm run verify` checks it offline",
});
