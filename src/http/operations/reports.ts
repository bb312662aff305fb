import * as s from "../../web/schemas.ts";
import { SITE, define } from "./define.ts";

export const getClaimFile = define({
  id: "getClaimFile",
  method: "get",
  path: `${SITE}/claims/{claim}/file`,
  tag: "Reports",
  access: "claims:write",
  media: ["application/zip"],
  summary: "The claim as a ZIP for a lawyer or the court's dunning procedure: page, evidence, letters, data, checksums",
});

export const getStatistics = define({
  id: "getStatistics",
  method: "get",
  path: `${SITE}/statistics`,
  tag: "Reports",
  access: "claims:read",
  query: s.statisticsQuery,
  media: ["text/csv"],
  summary: "Claims, sums, ageing, rates, comments and the last reconciliation over a window of days; JSON, or CSV",
});

export const getAuditLog = define({
  id: "getAuditLog",
  method: "get",
  path: `${SITE}/audit-log`,
  tag: "Reports",
  access: "site:admin",
  query: s.auditQuery,
  summary: "Who did what as owner, newest first: settings, exports, erasures, decisions on comments, actions on claims",
});
