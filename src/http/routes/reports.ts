import { readAuditLog } from "../../reports/audit-log.ts";
import { buildClaimFile } from "../../reports/claim-file.ts";
import { downloadHeaders } from "../../web/download.ts";
import { reportSite } from "../../reports/statistics.ts";
import { statisticsCsv } from "../../reports/statistics-csv.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** What a site's owner reports on, or hands to a lawyer. */
export function mountReports(app: App): void {
  mount(app, operations.getClaimFile, async ({ c, site, deps, param }) =>
    c.body(
      await buildClaimFile(deps, site, param("claim")),
      200,
      downloadHeaders("application/zip", `claim-${param("claim")}.zip`),
    ),
  );

  mount(app, operations.getStatistics, async ({ c, site, deps, query }) => {
    const report = await reportSite(deps.db, site, query, deps.clock());
    if (query.format === "json") return report;
    const name = `statistics-${site.id}-${report.from}-${report.to}.csv`;
    return c.body(statisticsCsv(report), 200, downloadHeaders("text/csv; charset=utf-8", name));
  });

  mount(app, operations.getAuditLog, async ({ site, deps, query }) => readAuditLog(deps.db, site.id, query));
}
