import type { Child } from "hono/jsx";
import { AGES, type Age } from "../claims/statistics.ts";
import { defineTexts } from "../pages/texts.ts";
import { Time } from "../pages/time.tsx";
import { buildClaimFile } from "../reports/claim-file.ts";
import { statisticsCsv } from "../reports/statistics-csv.ts";
import { reportSite, type Statistics } from "../reports/statistics.ts";
import { formatDay } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { AppError } from "../shared/errors.ts";
import { formatMoney } from "../shared/money.ts";
import { downloadHeaders } from "../web/download.ts";
import { parse } from "../web/parse.ts";
import * as schemas from "../web/schemas.ts";
import { CLAIM_STATUS_TEXTS } from "../claims/words.ts";
import { depsOf, pathOf, queryOf, requireScope, type Dashboard, type DashboardContext } from "./context.ts";
import { Field } from "./fields.tsx";
import { show } from "./frame.tsx";
import { Facts } from "./parts.tsx";
import { COMMON } from "./texts.ts";

const TEXTS = defineTexts(
  {
    from: "Von",
    to: "Bis",
    show: "Anzeigen",
    csv: "Als Tabelle (CSV) herunterladen",
    cut: "Der Zeitraum enthält mehr, als ein Bericht liest. Wählen Sie einen kürzeren.",
    claims: "Forderungen, die im Zeitraum eröffnet wurden",
    none: "Keine.",
    sums: {
      invoiced: "gefordert",
      added: "dazu Zinsen und Kosten",
      paid: "bezahlt",
      conceded: "fallengelassen",
      written_off: "abgeschrieben",
      outstanding: "offen",
    },
    rates: (approved: number, objected: number, conceded: number) =>
      `Freigegeben: ${approved}, davon mit Widerspruch: ${objected}, fallengelassen: ${conceded}.`,
    ageing: "Offene Forderungen nach Tagen seit Fälligkeit, Stand heute",
    ages: { not_due: "nicht fällig", "0-30": "1–30", "31-60": "31–60", "61-90": "61–90", over_90: "über 90" },
    count: "Anzahl",
    comments: "Kommentare im Zeitraum",
    posted: "abgeschickt",
    held: "davon zurückgehalten",
    rejected: "davon sogleich abgelehnt",
    decided: {
      published: "von Menschen veröffentlicht",
      rejected: "von Menschen abgelehnt",
      spam: "als Spam abgelegt",
    },
    reconciliation: "Letzter Abgleich mit dem Zahlungsdienst",
    never: "Noch nie.",
    counts: {
      invoices: "Rechnungen",
      matching: "stimmen überein",
      updated: "neu gelesen",
      unknown: "ohne Forderung",
      doubles: "doppelt",
      misfits: "andere Summe",
      failed: "nicht lesbar",
    },
  },
  {
    from: "From",
    to: "To",
    show: "Show",
    csv: "Download as a table (CSV)",
    cut: "The period holds more than one report reads. Choose a shorter one.",
    claims: "Claims opened in the period",
    none: "None.",
    sums: {
      invoiced: "asked for",
      added: "interest and costs on top",
      paid: "paid",
      conceded: "conceded",
      written_off: "written off",
      outstanding: "outstanding",
    },
    rates: (approved, objected, conceded) =>
      `Approved: ${approved}, of which objected to: ${objected}, conceded: ${conceded}.`,
    ageing: "Open claims by days overdue, as of today",
    ages: { not_due: "not due", "0-30": "1–30", "31-60": "31–60", "61-90": "61–90", over_90: "over 90" },
    count: "Number",
    comments: "Comments in the period",
    posted: "sent",
    held: "of them held",
    rejected: "of them rejected at once",
    decided: { published: "published by a person", rejected: "rejected by a person", spam: "filed as spam" },
    reconciliation: "Last comparison with the payment service",
    never: "Never yet.",
    counts: {
      invoices: "invoices",
      matching: "matching",
      updated: "read again",
      unknown: "without a claim",
      doubles: "double",
      misfits: "other sum",
      failed: "not readable",
    },
  },
);

const SUMS = ["invoiced", "added", "paid", "conceded", "written_off", "outstanding"] as const;

/** A site's statistics, and a claim's file for a lawyer. */
export function mountReports(app: Dashboard): void {
  app.get("/:site/reports", async (c) => {
    requireScope(c, "claims:read");
    const query = queryOf(c);
    const page = { title: COMMON[c.get("locale")].reports, section: "reports" } as const;
    const { db, clock } = depsOf(c);
    try {
      const { from, to, format } = parse(schemas.statisticsQuery, query, "");
      const report = await reportSite(db, c.get("site"), { from, to }, clock());
      if (format !== "csv") return show(c, page, <ReportPage c={c} report={report} />);
      const name = `statistics-${c.get("site").id}-${report.from}-${report.to}.csv`;
      return c.body(statisticsCsv(report), 200, downloadHeaders("text/csv; charset=utf-8", name));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return show(c, { ...page, problem: error }, <Days c={c} typed={query} />);
    }
  });

  app.get("/:site/claims/:claim/file", async (c) => {
    requireScope(c, "claims:write");
    const claim = c.req.param("claim");
    const file = await buildClaimFile(depsOf(c), c.get("site"), claim);
    return c.body(file, 200, downloadHeaders("application/zip", `claim-${claim}.zip`));
  });
}

/** The period of a report; `typed` as it was sent. */
function Days({
  c,
  typed,
  children,
}: {
  c: DashboardContext;
  typed: { from?: string; to?: string };
  children?: Child;
}) {
  const texts = TEXTS[c.get("locale")];
  return (
    <form method="get" class="filters">
      <Field label={texts.from} name="from" type="date" value={typed.from} />
      <Field label={texts.to} name="to" type="date" value={typed.to} />
      <button type="submit">{texts.show}</button>
      {children}
    </form>
  );
}

function ReportPage({ c, report }: { c: DashboardContext; report: Statistics }) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  const { from, to, claims, rates, comments, reconciliation } = report;
  const withClaims = claims.filter(({ count }) => count > 0);
  return (
    <>
      <Days c={c} typed={report}>
        <a href={pathOf(c, `/reports?from=${from}&to=${to}&format=csv`)} download>
          {texts.csv}
        </a>
      </Days>
      {!(report.complete.claims && report.complete.comments) && <p class="notice bad">{texts.cut}</p>}
      <section class="panel">
        <h2>{texts.claims}</h2>
        <p class="hint">
          {formatDay(from, locale)} – {formatDay(to, locale)}
        </p>
        {withClaims.length === 0 && <p>{texts.none}</p>}
        <Facts of={withClaims.map(({ status, count }) => [CLAIM_STATUS_TEXTS[locale][status], count])} />
        {report.sums.map(({ currency, ...sums }) => (
          <Facts of={SUMS.map((name) => [texts.sums[name], formatMoney({ amount: sums[name], currency }, locale)])} />
        ))}
        <p>{texts.rates(rates.approved, rates.objected, rates.conceded)}</p>
      </section>
      <Ageing report={report} locale={locale} />
      <section class="panel">
        <h2>{texts.comments}</h2>
        <Facts
          of={[
            [texts.posted, comments.posted],
            [texts.held, comments.held],
            [texts.rejected, comments.rejected],
            [texts.decided.published, comments.decided.published],
            [texts.decided.rejected, comments.decided.rejected],
            [texts.decided.spam, comments.decided.spam],
          ]}
        />
      </section>
      <section class="panel">
        <h2>{texts.reconciliation}</h2>
        <p>{reconciliation.at === null ? texts.never : <Time at={reconciliation.at} locale={locale} />}</p>
        <Facts
          of={(Object.keys(reconciliation.counts) as (keyof typeof reconciliation.counts)[]).map((name) => [
            texts.counts[name],
            reconciliation.counts[name],
          ])}
        />
      </section>
    </>
  );
}

function Ageing({ report, locale }: { report: Statistics; locale: Locale }) {
  const texts = TEXTS[locale];
  const currencies = [...new Set(report.ageing.map(({ currency }) => currency))];
  const find = (age: Age, currency: string) =>
    report.ageing.find((row) => row.age === age && row.currency === currency) ?? { count: 0, outstanding: 0 };
  return (
    <section class="panel scroll">
      <h2>{texts.ageing}</h2>
      {currencies.length === 0 && <p>{texts.none}</p>}
      {currencies.map((currency) => (
        <table>
          <thead>
            <tr>
              <th scope="col">{currency}</th>
              <th scope="col" class="sum">
                {texts.count}
              </th>
              <th scope="col" class="sum">
                {texts.sums.outstanding}
              </th>
            </tr>
          </thead>
          <tbody>
            {AGES.map((age) => (
              <tr>
                <td>{texts.ages[age]}</td>
                <td class="sum">{find(age, currency).count}</td>
                <td class="sum">{formatMoney({ amount: find(age, currency).outstanding, currency }, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
