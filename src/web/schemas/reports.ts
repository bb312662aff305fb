import * as v from "valibot";
import { calendarDate, numberParam } from "./values.ts";

export const statisticsQuery = v.object({
  from: v.exactOptional(calendarDate),
  to: v.exactOptional(calendarDate),
  format: v.optional(v.picklist(["json", "csv"]), "json"),
});
export const evidenceCheckQuery = v.object({ from: numberParam(1, 999_999) });
