import { toCsv, type CsvRow } from "./csv.ts";
import type { Statistics } from "./statistics.ts";

/** A report as one table: section, name, currency, value. Sums are in minor units, as everywhere on the API. */
export function statisticsCsv(report: Statistics): string {
  const rows: CsvRow[] = [
    ["section", "name", "currency", "value"],
    ["window", "from", null, report.from],
    ["window", "to", null, report.to],
    ["window", "claims_complete", null, String(report.complete.claims)],
    ["window", "comments_complete", null, String(report.complete.comments)],
    ...report.claims.map(({ status, count }): CsvRow => ["claims", status, null, count]),
    ...report.sums.flatMap(({ currency, ...sums }) =>
      Object.entries(sums).map(([name, value]): CsvRow => ["sums", name, currency, value]),
    ),
    ...report.ageing.flatMap(({ age, currency, count, outstanding }): CsvRow[] => [
      ["ageing_count", age, currency, count],
      ["ageing_outstanding", age, currency, outstanding],
    ]),
    ...Object.entries(report.rates).map(([name, value]): CsvRow => ["rates", name, null, value]),
    ["comments", "posted", null, report.comments.posted],
    ["comments", "held", null, report.comments.held],
    ["comments", "rejected", null, report.comments.rejected],
    ...Object.entries(report.comments.decided).map(([name, value]): CsvRow => ["decided", name, null, value]),
    ["reconciliation", "at", null, report.reconciliation.at],
    ...Object.entries(report.reconciliation.counts).map(([name, value]): CsvRow => [
      "reconciliation",
      name,
      null,
      value,
    ]),
  ];
  return toCsv(rows);
}
