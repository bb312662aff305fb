import type { Child } from "hono/jsx";
import {
  CLAIM_STATUS_TEXTS,
  DISPUTE_TEXTS,
  EVENT_TEXTS,
  nameActor,
  namePosting,
  PAYMENT_TEXTS,
} from "../claims/words.ts";
import { moneyThere } from "../claims/attention.ts";
import { lumpSum } from "../claims/tax.ts";
import { describeTax } from "../claims/tax-texts.ts";
import { OfferedFiles } from "../pages/offered-files.tsx";
import { Time } from "../pages/time.tsx";
import { formatDay } from "../shared/clock.ts";
import { formatMoney } from "../shared/money.ts";
import { FILE_TEXTS, LETTERS, POSTINGS } from "./claim-texts.ts";
import type { ClaimFacts } from "./gather-claim.ts";
import { OwnPage, Sending, toHtml } from "./own-page.tsx";

/** For the screen and for paper. */
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1,h2{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid #999}dt{font-weight:600}dd{margin:0 0 .5rem}
pre,blockquote{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #bbb;padding:1rem;margin:1rem 0;font:inherit}
table{border-collapse:collapse;width:100%}td,th{text-align:left;border-bottom:1px solid #ccc;padding:.3rem .5rem .3rem 0}
.sum{text-align:right}code{overflow-wrap:anywhere}@media print{h2{break-after:avoid}}`;

/** A claim to read as a whole, in the language of the terms: a page of its own, as HTML. */
export async function renderClaimPage(facts: ClaimFacts): Promise<string> {
  const locale = facts.row.termsLocale;
  return await toHtml(
    <OwnPage locale={locale} title={`${FILE_TEXTS[locale].title} ${facts.row.id}`} style={STYLE}>
      <ClaimFile facts={facts} />
    </OwnPage>,
  );
}

function ClaimFile({ facts }: { facts: ClaimFacts }) {
  const { row, claim, site, now, terms, bundle, names } = facts;
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  return (
    <>
      <h1>
        {texts.title} {row.id}
      </h1>
      <p>
        {site.name} · {texts.made} <Time at={now} locale={locale} />
      </p>
      <Parties facts={facts} />
      <h2>{texts.claim}</h2>
      <Facts
        facts={[
          [texts.amount, formatMoney(row, locale)],
          [texts.vat, describeTax(claim, locale)],
          [texts.claim, texts[row.nature]],
          [texts.status, `${CLAIM_STATUS_TEXTS[locale][row.status]}, ${PAYMENT_TEXTS[locale][row.paymentState]}`],
          [texts.dispute, row.dispute && DISPUTE_TEXTS[locale][row.dispute]],
          [texts.invoice, row.invoiceNumber ?? row.invoiceId],
          [texts.due, row.dueOn && formatDay(row.dueOn, locale)],
          [texts.barred, formatDay(row.timeBarredOn, locale)],
        ]}
      />
      <Account facts={facts} />
      <Comments facts={facts} />
      <h2>{texts.terms}</h2>
      <Facts
        facts={[
          [texts.version, `${row.termsVersion} (${row.termsLocale})`],
          [texts.hash, terms && <code>{terms.sha256}</code>],
        ]}
      />
      <pre>{terms?.text ?? texts.missing}</pre>
      <LetterList facts={facts} />
      <h2>{texts.chronology}</h2>
      <ol>
        {claim.events.map(({ at, action, from, to, actor, reason, files }) => (
          <li>
            <Time at={at} locale={locale} />: {EVENT_TEXTS[locale][action]}
            {from !== to && ` → ${CLAIM_STATUS_TEXTS[locale][to]}`}, {texts.by(nameActor(actor, names, locale))}
            {reason !== null && <blockquote>{reason}</blockquote>}
            <OfferedFiles names={files} locale={locale} />
          </li>
        ))}
      </ol>
      <h2>{texts.evidence}</h2>
      <p>
        {texts.evidence_text} <code>{bundle.chain.at(-1)?.hash}</code>
      </p>
    </>
  );
}

/** Names with what is to be said of them; a name without is left out. */
function Facts({ facts }: { facts: readonly (readonly [name: string, value: Child])[] }) {
  return (
    <dl>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

function Parties({ facts: { claim, row } }: { facts: ClaimFacts }) {
  const texts = FILE_TEXTS[row.termsLocale];
  const { debtor } = claim;
  const { creditor } = row;
  const address = (
    name: string,
    at: { line1: string; line2: string | null; postal_code: string; city: string; country: string },
  ) => [name, at.line1, at.line2, `${at.postal_code} ${at.city}`, at.country].filter(Boolean).join(", ");
  return (
    <>
      <h2>{texts.parties}</h2>
      <Facts
        facts={[
          [texts.creditor, creditor ? address(creditor.legal_name, creditor.address) : texts.unknown],
          ["", creditor && [creditor.email, creditor.tax_number, creditor.vat_id].filter(Boolean).join(" · ")],
          [texts.debtor, debtor ? address(debtor.name, debtor.address) : texts.unknown],
          ["", debtor && [debtor.email, debtor.vat_id, debtor.register].filter(Boolean).join(" · ")],
          [texts.attribution, claim.attribution && `${claim.attribution.level}: ${claim.attribution.grounds ?? ""}`],
        ]}
      />
    </>
  );
}

function Account({ facts }: { facts: ClaimFacts }) {
  const { row, postings } = facts;
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  return (
    <>
      <h2>{texts.account}</h2>
      <table>
        <thead>
          <tr>
            <th>{texts.day}</th>
            <th>{texts.line}</th>
            <th class="sum">{texts.amount}</th>
          </tr>
        </thead>
        <tbody>
          {postings.map(({ on, kind, amount }) => (
            <tr>
              <td>{formatDay(on, locale)}</td>
              <td>{namePosting({ kind, amount }, POSTINGS[locale], locale)}</td>
              <td class="sum">{formatMoney({ amount, currency: row.currency }, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{texts.open}</h3>
      <OpenSums facts={facts} />
    </>
  );
}

/** What is open of each part of the debt, and what default has brought about by today. */
function OpenSums({ facts: { row, open, interest, posted_interest, has_rested } }: { facts: ClaimFacts }) {
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  const money = (amount: number) => formatMoney({ amount, currency: row.currency }, locale);
  const { from, to, interest: accrued } = interest;
  const lump = from === null ? 0 : lumpSum(row);
  return (
    <Facts
      facts={[
        [texts.principal, money(open.principal)],
        [texts.interest, money(open.interest)],
        [texts.cost, money(open.cost)],
        [texts.there, moneyThere(row.attention)],
        [texts.over, open.over > 0 && money(open.over)],
        [
          texts.default_interest,
          from === null
            ? texts.no_default
            : `${accrued.ok ? money(accrued.amount) : texts.not_computed} – ${texts.since(from, to)}${has_rested ? texts.rested : ""}, ${texts.rate[row.nature]}`,
        ],
        [texts.lump_sum, lump > 0 && money(lump)],
        [texts.not_posted, from !== null && accrued.ok && money(accrued.amount - posted_interest)],
      ]}
    />
  );
}

function Comments({ facts: { row, posted } }: { facts: ClaimFacts }) {
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  return (
    <>
      <h2>{texts.posted}</h2>
      {posted.map(({ comment, url, statement }) => (
        <section>
          <Facts
            facts={[
              [texts.sent_on, <Time at={comment.createdAt} locale={locale} />],
              ["URL", url],
              [texts.author, [comment.authorName, comment.authorEmail, comment.authorUrl].filter(Boolean).join(" · ")],
            ]}
          />
          <blockquote>{comment.body}</blockquote>
          <h3>{texts.reasons}</h3>
          <p>{statement.ground.explanation}</p>
          <ul>
            {statement.facts.map(({ title, reason, quote }) => (
              <li>
                {title}: {reason} – „{quote}“
              </li>
            ))}
          </ul>
          <p>{statement.redress}</p>
        </section>
      ))}
    </>
  );
}

function LetterList({ facts: { row, letters } }: { facts: ClaimFacts }) {
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  return (
    <>
      <h2>{texts.letters}</h2>
      {letters.map((letter) => (
        <section>
          <h3>
            {LETTERS[locale][letter.kind]}: {letter.subject}
          </h3>
          <p>
            <Time at={letter.writtenAt} locale={locale} /> · <Sending letter={letter} locale={locale} /> · SHA-256{" "}
            <code>{letter.sha256}</code>
          </p>
          <pre>{letter.text ?? texts.erased}</pre>
        </section>
      ))}
    </>
  );
}
