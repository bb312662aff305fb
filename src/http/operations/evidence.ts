import * as s from "../../web/schemas.ts";
import { CLAIM, SITE, define } from "./define.ts";

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

export const getClaimEvidence = define({
  id: "getClaimEvidence",
  method: "get",
  path: `${CLAIM}/evidence`,
  tag: "Evidence",
  access: "claims:read",
  summary:
    "The claim's sealed evidence with proofs: `npm run verify` checks it offline. Letters, which carry the debtor's link, are withheld from who is no owner",
});
