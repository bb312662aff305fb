import * as v from "valibot";
import { AUDIT_KINDS } from "../../reports/audit-log.ts";
import { calendarDate, id, numberParam, pageQuery, told } from "./values.ts";

export const statisticsQuery = v.object({
  from: v.exactOptional(calendarDate),
  to: v.exactOptional(calendarDate),
  format: v.optional(v.picklist(["json", "csv"]), "json"),
});
export const evidenceCheckQuery = v.object({ from: numberParam(1, 999_999) });
export const auditQuery = v.object({
  ...pageQuery.entries,
  kind: v.exactOptional(
    told(v.picklist(AUDIT_KINDS), "Only settings and data of the site, decisions on comments, or actions on claims."),
  ),
  actor: v.exactOptional(told(id, "Only what one did: the id of a member, or `operator`.")),
});
