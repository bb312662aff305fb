import { balance, type Posting } from "../../claims/money.ts";
import { describeTax } from "../../claims/tax-texts.ts";
import type { ClaimJson } from "../../claims/present.ts";
import type { WrittenLetter } from "../../claims/read-letters.ts";
import {
  CLAIM_STATUS_TEXTS,
  DISPUTE_TEXTS,
  EVENT_TEXTS,
  INVOICE_STATUS_TEXTS,
  nameActor,
  namePosting,
} from "../../claims/words.ts";
import { OfferedFiles } from "../../pages/offered-files.tsx";
import { Time } from "../../pages/time.tsx";
import { formatDay } from "../../shared/clock.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney } from "../../shared/money.ts";
import type { DashboardContext } from "../context.ts";
import { Facts } from "../parts.tsx";
import { sayGuard } from "./guard-values.ts";
import { CLAIMS, LETTER_TEXTS, LEVEL_TEXTS, POSTING_TEXTS } from "./texts.ts";

// The parts of a claim's page: the debtor, the invoice, the account, the letters and the timeline.

/** Whom the claim is against, what that rests on, and the days that count. */
export function DebtorFacts({ c, claim }: { c: DashboardContext; claim: ClaimJson }) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const { debtor } = claim;
  const day = (on: string | null) => on && formatDay(on, locale);
  return (
    <section class="panel">
      <h2>{texts.debtor}</h2>
      {debtor ? (
        <address>
          <strong>{debtor.name}</strong>
          <br />
          {debtor.address.line1}
          <br />
          {debtor.address.line2 && (
            <>
              {debtor.address.line2}
              <br />
            </>
          )}
          {debtor.address.country}-{debtor.address.postal_code} {debtor.address.city}
          <br />
          <a href={`mailto:${debtor.email}`}>{debtor.email}</a>
          <br />
          {[debtor.vat_id, debtor.register].filter(Boolean).join(" · ")}
        </address>
      ) : (
        <p>{claim.erased_at === null ? texts.debtor_unknown : texts.debtor_erased}</p>
      )}
      {claim.attribution && (
        <>
          <p>{LEVEL_TEXTS[locale][claim.attribution.level]}</p>
          <p class="body">{claim.attribution.grounds}</p>
        </>
      )}
      <Facts
        of={[
          [texts.hearing_ends, day(claim.hearing_ends_on)],
          [texts.due, day(claim.due_on)],
          [texts.barred, day(claim.time_barred_on)],
        ]}
      />
    </section>
  );
}

/** Where the invoice stands at the provider, and the debtor's page of it. */
export function Invoice({ claim: { invoice, dispute }, locale }: { claim: ClaimJson; locale: Locale }) {
  const texts = CLAIMS[locale];
  return (
    <section class="panel">
      <h2>{texts.invoice}</h2>
      {invoice ? (
        <>
          <Facts
            of={[
              [texts.invoice_number, invoice.number ?? "–"],
              [texts.invoice_status, invoice.status === null ? "–" : INVOICE_STATUS_TEXTS[locale][invoice.status]],
              [texts.dispute, dispute && DISPUTE_TEXTS[locale][dispute]],
            ]}
          />
          {invoice.hosted_url !== null && (
            <p>
              <a href={invoice.hosted_url} rel="noreferrer">
                {texts.invoice_open}
              </a>
            </p>
          )}
        </>
      ) : (
        <p class="hint">{texts.no_invoice}</p>
      )}
    </section>
  );
}

/** The postings in the order in which they were written, and what they come to. */
export function Account({ claim, postings, locale }: { claim: ClaimJson; postings: Posting[]; locale: Locale }) {
  const texts = CLAIMS[locale];
  const { currency } = claim;
  const tax = describeTax(claim, locale);
  return (
    <section class="panel scroll later">
      <h2>{texts.account}</h2>
      {postings.length === 0 ? (
        <p class="hint">{texts.no_postings}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.posting}</th>
              <th scope="col" class="sum">
                {texts.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {postings.map(({ kind, amount, on }) => (
              <tr>
                <td>{formatDay(on, locale)}</td>
                <td>{namePosting({ kind, amount }, POSTING_TEXTS[locale], locale)}</td>
                <td class="sum">{formatMoney({ amount, currency }, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colspan={2}>{texts.balance}</td>
              <td class="sum">{formatMoney({ amount: balance(postings), currency }, locale)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {tax !== null && (
        <p class="hint">
          {formatMoney(claim, locale)}. {tax}
        </p>
      )}
    </section>
  );
}

const SENDING = {
  pending: "letter_waiting",
  sending: "letter_waiting",
  done: "letter_sent",
  failed: "letter_failed",
  dropped: "letter_dropped",
} as const;

/** Every letter as it was written, and whether it went out; an erased one keeps its subject and its time. */
export function Letters({ letters, locale }: { letters: WrittenLetter[]; locale: Locale }) {
  const texts = CLAIMS[locale];
  return (
    <section class="panel later">
      <h2>{texts.letters}</h2>
      <p class="hint">{letters.length === 0 ? texts.no_letters : texts.letters_hint}</p>
      <ul class="list">
        {letters.map(({ kind, subject, writtenAt, text, state, sentAt }) => (
          <li>
            <details>
              <summary>
                <strong>{LETTER_TEXTS[locale][kind]}</strong>{" "}
                <span class="meta">
                  {state !== null && `${texts[SENDING[state]]} `}
                  <Time at={sentAt ?? writtenAt} locale={locale} />
                </span>
              </summary>
              <p>{subject}</p>
              <pre class="letter">{text ?? texts.erased}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done, by whom, and the conditions that each step was decided on. */
export function Timeline({
  claim: { events, currency },
  names,
  locale,
}: {
  claim: ClaimJson;
  names: Map<string, string>;
  locale: Locale;
}) {
  const texts = CLAIMS[locale];
  return (
    <section class="panel later">
      <h2>{texts.timeline}</h2>
      <ol class="timeline">
        {events.map((event) => (
          <li>
            <strong>{EVENT_TEXTS[locale][event.action]}</strong>
            {event.from !== event.to && (
              <>
                {" "}
                <span class={`badge ${event.to}`}>{CLAIM_STATUS_TEXTS[locale][event.to]}</span>
              </>
            )}
            <p class="meta">
              <Time at={event.at} locale={locale} /> {texts.by(nameActor(event.actor, names, locale))}
            </p>
            {event.reason !== null && <p class="body">{event.reason}</p>}
            <OfferedFiles names={event.files} locale={locale} />
            {event.guards.length > 0 && (
              <details>
                <summary>
                  {texts.guards}: {event.guards.length}
                </summary>
                <ul class="guards">
                  {event.guards.map(({ name, ok, value }) => (
                    <li>
                      {ok ? "✓" : "✗"} {sayGuard({ name, value }, names, locale, currency)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
