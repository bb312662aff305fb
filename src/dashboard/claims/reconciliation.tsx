import type { Child } from "hono/jsx";
import type { ReconciliationReport } from "../../claims/reconcile.ts";
import { settleQuarantined } from "../../claims/quarantine.ts";
import { findLastReconciliation, listQuarantine } from "../../claims/reconciliation-repository.ts";
import { defineTexts } from "../../pages/texts.ts";
import { Time } from "../../pages/time.tsx";
import { formatMoney } from "../../shared/money.ts";
import { findCreditor } from "../../sites/repository.ts";
import { findLastBackfill, type Backfill } from "../../stripe/repository.ts";
import {
  depsOf,
  goTo,
  isOperator,
  may,
  pathOf,
  requireScope,
  type Dashboard,
  type DashboardContext,
} from "../context.ts";
import { readForm } from "../form.ts";
import { show } from "../frame.tsx";
import { Facts } from "../parts.tsx";

const TEXTS = defineTexts(
  {
    title: "Abgleich mit dem Zahlungsdienst",
    hint: "Jede Stunde wird jede Rechnung beim Zahlungsdienst mit ihrer Forderung verglichen, in beide Richtungen.",
    never: "Noch kein Abgleich.",
    last: "Letzter Abgleich",
    invoices: "Rechnungen mit unserem Zeichen",
    matching: "stimmen überein",
    updated: "neu gelesen",
    unknown: "ohne Forderung hier",
    doubles: "doppelt",
    misfits: "Betrag weicht ab",
    failed: "nicht lesbar",
    partial: "Noch nicht alle: Der nächste Lauf macht weiter.",
    events: "Meldungen, die nicht ankamen",
    events_hint:
      "Erstattungen und Rückbuchungen ändern nichts am Stand der Rechnung; der Zahlungsdienst meldet sie. Jede Nacht wird seine eigene Liste durchgesehen, und was nicht angekommen ist, nachgeholt.",
    events_seen: "Meldungen durchgesehen",
    events_missed: "davon nachgeholt",
    events_since: "seit",
    findings: "Was ein Mensch ansehen sollte",
    stopped: "Für diese Site wird nichts verschickt.",
    quarantine: "Angehalten",
    quarantine_hint:
      "Beim Zahlungsdienst liegen Rechnungen zu Forderungen, die es hier nicht gibt, etwa nach einer zurückgespielten Sicherung. Solange das nicht geklärt ist, geht für diese Site nichts hinaus, damit niemand zweimal belangt wird.",
    no_quarantine: "Nichts ist angehalten.",
    claim: "Forderung",
    resolve: "Geklärt",
    resolve_confirm: "Ich habe diese Rechnung beim Zahlungsdienst geklärt; hier darf weiter verschickt werden.",
    look: "Ansehen und klären",
  },
  {
    title: "Comparison with the payment service",
    hint: "Every hour each invoice at the payment service is compared with its claim, both ways.",
    never: "No comparison yet.",
    last: "Last comparison",
    invoices: "invoices that carry our mark",
    matching: "match",
    updated: "read again",
    unknown: "without a claim here",
    doubles: "double",
    misfits: "differ in their sum",
    failed: "could not be read",
    partial: "Not all of them yet: the next run goes on.",
    events: "Messages that did not arrive",
    events_hint:
      "Refunds and chargebacks leave an invoice's status as it is; the payment service tells of them. Each night its own list is looked through, and what did not arrive is made up for.",
    events_seen: "messages looked through",
    events_missed: "made up for",
    events_since: "since",
    findings: "What a person should look at",
    stopped: "Nothing is sent for this site.",
    quarantine: "Stopped",
    quarantine_hint:
      "The payment service has invoices for claims that are not here, as after a restored backup. Until that is settled nothing goes out for this site, so that nobody is asked twice.",
    no_quarantine: "Nothing is stopped.",
    claim: "Claim",
    resolve: "Settled",
    resolve_confirm: "I have settled this invoice at the payment service; sending may go on here.",
    look: "Look and settle",
  },
);

const COUNTS = ["invoices", "matching", "updated", "unknown", "doubles", "misfits", "failed"] as const;

/** What the hourly comparison came to, and what it stopped. */
export function mountReconciliation(app: Dashboard): void {
  app.get("/:site/claims/reconciliation", async (c) => {
    const texts = TEXTS[c.get("locale")];
    const { db } = depsOf(c);
    const { creditorId, id } = c.get("site");
    const creditor = creditorId === null ? undefined : await findCreditor(db, creditorId);
    const account = creditor?.stripeAccount ?? "own";
    const [last, events, stopped] = await Promise.all([
      findLastReconciliation(db, account),
      findLastBackfill(db, account),
      listQuarantine(db, id),
    ]);
    return show(
      c,
      { title: texts.title, section: "claims", width: "narrow" },
      <>
        <p>{texts.hint}</p>
        <Stopped c={c} rows={stopped} />
        <section class="panel">
          <h2>{texts.last}</h2>
          {last ? <Report c={c} at={last.at} report={last.report} /> : <p>{texts.never}</p>}
        </section>
        <section class="panel">
          <h2>{texts.events}</h2>
          <p class="hint">{texts.events_hint}</p>
          {events ? <Events c={c} last={events} /> : <p>{texts.never}</p>}
        </section>
      </>,
    );
  });

  app.post("/:site/claims/reconciliation", async (c) => {
    const actor = requireScope(c, "claims:write");
    const form = await readForm(c);
    await settleQuarantined(depsOf(c), c.get("site").id, actor.id, form.text("invoice") ?? "");
    return goTo(c, pathOf(c, "/claims/reconciliation"), "saved");
  });
}

/** A warning for the pages that an owner sees first; nothing while all is well. */
export async function warnOfQuarantine(c: DashboardContext): Promise<Child> {
  const texts = TEXTS[c.get("locale")];
  const stopped = may(c, "claims:read") ? await listQuarantine(depsOf(c).db, c.get("site").id) : [];
  if (stopped.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>{texts.stopped}</strong> {texts.quarantine_hint}{" "}
        <a href={pathOf(c, "/claims/reconciliation")}>{texts.look}</a>
      </p>
    </div>
  );
}

type Row = Awaited<ReturnType<typeof listQuarantine>>[number];

function Stopped({ c, rows }: { c: DashboardContext; rows: Row[] }) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  return (
    <section class="panel">
      <h2>{texts.quarantine}</h2>
      <p class="hint">{rows.length === 0 ? texts.no_quarantine : texts.quarantine_hint}</p>
      <ul class="list">
        {rows.map((row) => (
          <li>
            <code class="wrap">{row.invoiceId}</code> <span class="badge held">{row.status}</span>{" "}
            {formatMoney(row, locale)}
            <p class="meta">
              {texts.claim} <code class="wrap">{row.claimId}</code>, <Time at={row.foundAt} locale={locale} />
            </p>
            {may(c, "claims:write") && (
              <details class="confirm">
                <summary>{texts.resolve}</summary>
                <form method="post" action={pathOf(c, "/claims/reconciliation")}>
                  <input type="hidden" name="invoice" value={row.invoiceId} />
                  <button type="submit" class="danger">
                    {texts.resolve_confirm}
                  </button>
                </form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ c, last }: { c: DashboardContext; last: Backfill }) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  return (
    <>
      <p class="meta">
        <Time at={last.at} locale={locale} />, {texts.events_since} <Time at={last.since} locale={locale} />
      </p>
      <Facts
        of={[
          [texts.events_seen, last.events],
          [texts.events_missed, last.missed],
        ]}
      />
      {last.cursor !== null && <p>{texts.partial}</p>}
    </>
  );
}

function Report({ c, at, report }: { c: DashboardContext; at: number; report: ReconciliationReport }) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  // An account may serve several sites, and the findings name their claims: only the operator may see all of them.
  const findings = isOperator(c) ? report.findings : [];
  return (
    <>
      <p class="meta">
        <Time at={at} locale={locale} />
      </p>
      <Facts of={COUNTS.map((name) => [texts[name], report[name]])} />
      {!report.complete && <p>{texts.partial}</p>}
      {findings.length > 0 && (
        <>
          <h3>{texts.findings}</h3>
          <ul>
            {findings.map((finding) => (
              <li class="wrap">{finding}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
