import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { isPayable } from "../claims/claim.ts";
import { moneyThere } from "../claims/attention.ts";
import { allocate, balance } from "../claims/money.ts";
import { PRIVACY_TEXTS } from "../claims/privacy-texts.ts";
import { describeTax } from "../claims/tax-texts.ts";
import { transition } from "../claims/transition.ts";
import type { QueueItem } from "../moderation/queue.ts";
import { Issues } from "../pages/issues.tsx";
import { listMarks } from "../pages/marks.ts";
import { describeReason } from "../rules/describe.ts";
import { isPlain, listPlainFacts } from "./plain-facts.ts";
import { MarkedText } from "../pages/marked-text.tsx";
import { OfferedFiles } from "../pages/offered-files.tsx";
import { Time } from "../pages/time.tsx";
import { formatDay } from "../shared/clock.ts";
import type { AppError } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { formatMoney } from "../shared/money.ts";
import { PORTAL, STANDING } from "./texts.ts";
import type { PortalView } from "./view.ts";

/** What was typed into the objection's form, kept when it is refused. */
export type Typed = { text: string; files: string };

type Props = {
  view: PortalView;
  locale: Locale;
  problem: AppError | undefined;
  typed: Typed | undefined;
  isThanked: boolean;
};

/** The debtor's page: what was posted, which rule it broke, how that is proven, what is asked, and how to object. */
export function PortalPage({ view, locale, problem, typed, isThanked }: Props) {
  const texts = PORTAL[locale];
  const { claim } = view;
  return (
    <>
      {problem && (
        <div role="alert" class="notice bad">
          <p>{problem.code === "transition_refused" ? texts.not_possible : texts.problem}</p>
          <Issues of={problem} locale={locale} />
        </div>
      )}
      {isThanked && (
        <p role="status" class="notice good">
          {texts.thanks}
        </p>
      )}
      <p>
        {claim.debtor && texts.greeting(claim.debtor.name)} {texts.about}
      </p>
      <Standing view={view} locale={locale} />
      {/* As near as the button that pays. */}
      {mayObject(view) && (
        <p>
          <a href="#objection">{texts.disagree}</a>
        </p>
      )}
      <section class="panel">
        <h2>{texts.posted}</h2>
        {view.items.map((item) => (
          <Posted item={item} locale={locale} />
        ))}
        <p class="hint">{texts.marked}</p>
      </section>
      <Reasons view={view} locale={locale} />
      <PostedTerms view={view} locale={locale} />
      <section class="panel">
        <h2>{texts.evidence}</h2>
        <p>{textsFor(claim, locale).evidence_text}</p>
        <ul class="list">
          {view.seals.map(({ seq, at, commitment }) => (
            <li>
              {texts.seal} {seq}, <Time at={at} locale={locale} />
              <br />
              <code class="wrap">{commitment}</code>
            </li>
          ))}
        </ul>
      </section>
      <Creditor view={view} locale={locale} />
      <Privacy view={view} locale={locale} />
      <Objection view={view} locale={locale} typed={typed} />
    </>
  );
}

/** What is said of the one comment that a claim is about, or of all of them. */
export function textsFor({ comment_ids }: Pick<PortalView["claim"], "comment_ids">, locale: Locale) {
  return PORTAL[locale][comment_ids.length === 1 ? "one" : "many"];
}

/** Whether money is asked for: nothing while an objection is open. */
function isDue({ claim, postings }: PortalView): boolean {
  return (claim.status === "open" || claim.status === "referred") && balance(postings) > 0;
}

/** How it stands, and what is to be paid. */
function Standing({ view, locale }: { view: PortalView; locale: Locale }) {
  const texts = PORTAL[locale];
  const { claim } = view;
  return (
    <section class="panel">
      <h2>{STANDING[locale][claim.status]}</h2>
      {claim.status === "contested" && <p class="notice good">{texts.frozen}</p>}
      {claim.status === "conceded" && <p>{texts.upheld}</p>}
      <p class="amount">
        <span class="hint">{texts.amount}</span> {formatMoney(claim, locale)}
      </p>
      <p>{claim.nature === "penalty" ? texts.penalty : `${texts.price} ${describeTax(claim, locale) ?? ""}`}</p>
      {isDue(view) ? <ToPay view={view} locale={locale} /> : <p>{texts.nothing_due}</p>}
    </section>
  );
}

function ToPay({ view: { row, claim, postings, payBy }, locale }: { view: PortalView; locale: Locale }) {
  const texts = PORTAL[locale];
  const { id, status, invoice, currency, creditor } = claim;
  const money = (amount: number) => formatMoney({ amount, currency }, locale);
  const open = balance(postings);
  const { interest, cost } = allocate(postings);
  const payUrl = invoice && isPayable(invoice.status) ? invoice.hosted_url : null;
  const there = moneyThere(row.attention);
  // Interest and costs, and what is left once the invoice is paid or voided, come by transfer, as the letters say.
  const isByTransfer = payUrl === null || interest + cost > 0;
  return (
    <>
      {open !== claim.amount && (
        <p class="amount">
          <span class="hint">{texts.open}</span> {money(open)}
        </p>
      )}
      {there !== null && <p class="notice good">{texts.there(there)}</p>}
      {interest > 0 && <p>{texts.interest(money(interest))}</p>}
      {cost > 0 && <p>{texts.cost(money(cost))}</p>}
      {status === "open" && payBy !== null && <p>{texts.due(formatDay(payBy, locale))}</p>}
      {invoice?.number && <p>{texts.invoice(invoice.number)}</p>}
      {payUrl !== null && (
        <p>
          <a class="button primary" href={payUrl} rel="noreferrer">
            {texts.pay}
          </a>
        </p>
      )}
      {isByTransfer && creditor?.iban && (
        <p>
          {texts.transfer}: {creditor.legal_name}, <code>{creditor.iban}</code>
          <br />
          {texts.reference}: {invoice?.number ?? id}
        </p>
      )}
    </>
  );
}

function Posted({ item, locale }: { item: QueueItem; locale: Locale }) {
  const texts = PORTAL[locale];
  const marks = (item.judgement ? listMarks(item.judgement.verdicts) : []).filter(
    ({ rule, reason }) => rule === "advertising_only" && isPlain(reason),
  );
  return (
    <blockquote>
      <p class="meta">
        <Time at={item.created_at} locale={locale} />, <bdi>{texts.posted_by(item.author.name)}</bdi>, {texts.on}{" "}
        <a href={item.thread.address} rel="noreferrer">
          <bdi>{item.thread.title ?? item.thread.url}</bdi>
        </a>
      </p>
      <p class="body unnumbered" dir="auto" lang={item.judgement?.language}>
        <MarkedText text={item.body} field="body" marks={marks} locale={locale} />
      </p>
    </blockquote>
  );
}

/** The statement of reasons by Art. 17(3) DSA: measure, facts, automation, ground; redress follows with the objection. */
function Reasons({ view: { claim, statements, items, row }, locale }: { view: PortalView; locale: Locale }) {
  const texts = PORTAL[locale];
  const { checked, measure } = textsFor(claim, locale);
  const facts = listPlainFacts(items);
  const isNotified = statements.some(({ trigger }) => trigger === "notice");
  const isDecided = row.status !== "review" && row.status !== "candidate";
  const approved = row.approvedBy === "system" ? texts.approved_automatically : texts.approved;
  return (
    <section class="panel">
      <h2>{texts.reasons[claim.nature]}</h2>
      <p>
        {texts.reasons_text[claim.nature]} {items.some(({ status }) => status === "published") ? "" : measure}
      </p>
      {facts.length > 0 && (
        <>
          <h3>{texts.found}</h3>
          <ul>
            {facts.map(({ reason, quote }) => (
              <li>
                {describeReason(reason, locale)}: <q>{quote}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {isNotified ? texts.notice : texts.own_motion} {checked} {isDecided ? approved : texts.not_approved}
      </p>
    </section>
  );
}

function PostedTerms({ view: { claim, terms }, locale }: { view: PortalView; locale: Locale }) {
  const texts = PORTAL[locale];
  if (!terms) return null;
  return (
    <section class="panel">
      <h2>{texts.terms}</h2>
      <p class="meta">
        {texts.terms_meta(terms.version)} <Time at={terms.createdAt} locale={locale} />.{" "}
        {textsFor(claim, locale).terms_agreed}
      </p>
      <div class="terms" lang={terms.locale}>
        {raw(terms.html)}
      </div>
      <p class="meta">
        {texts.fingerprint}: <code class="wrap">{terms.sha256}</code>
      </p>
    </section>
  );
}

function Creditor({ view, locale }: { view: PortalView; locale: Locale }) {
  const texts = PORTAL[locale];
  const { creditor } = view.claim;
  if (!creditor) return null;
  const { line1, line2, postal_code, city, country } = creditor.address;
  const lines: Child[] = [creditor.legal_name, line1, line2, `${country}-${postal_code} ${city}`].filter(Boolean);
  return (
    <section class="panel">
      <h2>{texts.creditor}</h2>
      <address>
        {lines.map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
        <a href={`mailto:${creditor.email}`}>{creditor.email}</a>
      </address>
    </section>
  );
}

/** What Art. 14 GDPR asks to be told: whoever is invoiced unheard reads it here first. */
function Privacy({ view: { claim }, locale }: { view: PortalView; locale: Locale }) {
  if (!claim.creditor) return null;
  const { title, text, objection } = PRIVACY_TEXTS[locale];
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p>{text(`${claim.creditor.legal_name}, ${claim.creditor.email}`)}</p>
      <p>{objection}</p>
    </section>
  );
}

function mayObject({ row }: PortalView): boolean {
  return transition(row, { kind: "object" }).ok;
}

function Objection({ view, locale, typed }: Pick<Props, "view" | "locale" | "typed">) {
  const texts = PORTAL[locale];
  const { claim, payBy, today } = view;
  const isOffered = mayObject(view);
  const raised = claim.events.findLast(({ action }) => action === "object");
  const refused = claim.events.findLast(({ action }) => action === "refuse_objection");
  const deadline = claim.status === "hearing" ? claim.hearing_ends_on : claim.status === "settled" ? null : payBy;
  return (
    <section class="panel" id="objection">
      <h2>{isOffered ? texts.object : texts.your_objection}</h2>
      {raised && (
        <>
          <blockquote class="body">{raised.reason}</blockquote>
          <OfferedFiles names={raised.files} locale={locale} />
        </>
      )}
      {refused && claim.status !== "contested" && claim.status !== "conceded" && (
        <div class="notice">
          <p>{texts.refused}</p>
          <p class="body">
            {texts.refused_reason}: {refused.reason}
          </p>
        </div>
      )}
      {isOffered && (
        <form method="post" class="stack">
          <p>{texts.object_text}</p>
          {deadline !== null && deadline >= today && <p>{texts.deadline(formatDay(deadline, locale))}</p>}
          <label>
            {texts.text}
            <textarea name="text" rows={8} required maxlength={10_000}>
              {typed?.text ?? ""}
            </textarea>
          </label>
          <label>
            {texts.files}
            <textarea name="files" rows={2} maxlength={4_000} aria-describedby="files-hint">
              {typed?.files ?? ""}
            </textarea>
            <small id="files-hint" class="hint">
              {texts.files_hint}
            </small>
          </label>
          <p>
            <button type="submit" class="primary">
              {texts.send}
            </button>
          </p>
        </form>
      )}
      <p class="hint">{texts.courts}</p>
    </section>
  );
}
