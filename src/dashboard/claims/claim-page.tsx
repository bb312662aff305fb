import type { Claim } from "../../claims/claim.ts";
import type { Posting } from "../../claims/money.ts";
import type { ClaimJson } from "../../claims/present.ts";
import { sayNote } from "../../claims/notes.ts";
import type { WrittenLetter } from "../../claims/read-letters.ts";
import { LEGAL_FROM } from "../../claims/transition.ts";
import type { QueueItem } from "../../moderation/queue.ts";
import { OfferedFiles } from "../../pages/offered-files.tsx";
import { formatMoney } from "../../shared/money.ts";
import { may, pathOf, type DashboardContext } from "../context.ts";
import type { Form } from "../form.ts";
import { Actions } from "./actions.tsx";
import { DebtorFields } from "./debtor-fields.tsx";
import { Badges } from "./list-page.tsx";
import { ClaimedComments } from "./new-page.tsx";
import { Account, DebtorFacts, Invoice, Letters, Timeline } from "./claim-parts.tsx";
import { Retention } from "./retention.tsx";
import { CLAIMS } from "./texts.ts";

export type ClaimView = {
  row: Claim;
  claim: ClaimJson;
  items: QueueItem[];
  postings: Posting[];
  letters: WrittenLetter[];
  names: Map<string, string>;
  hearingDays: number;
  /** The claim to go on with, once this one is done with. */
  next: string | undefined;
  /** How many other claims against the same party were conceded, while this one can still be approved. */
  conceded: number;
  claimYears: number;
  /** The path of the debtor's page. */
  portal: string;
};

type Props = { c: DashboardContext; view: ClaimView; form?: Form | undefined; typed?: number | undefined };

/** A claim with all that belongs to it, and exactly the actions that its state allows. */
export function ClaimPage({ c, view, form, typed }: Props) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const { claim, row } = view;
  const mayAct = may(c, "claims:write");
  const objection = claim.events.findLast(({ action }) => action === "object");
  const mayIdentify = mayAct && (LEGAL_FROM.identify as readonly string[]).includes(claim.status);
  return (
    <>
      <p class="headline">
        <span class="amount">{formatMoney(claim, locale)}</span> <Badges c={c} claim={claim} />
      </p>
      {view.next !== undefined && (
        <p>
          <a href={pathOf(c, `/claims/${view.next}`)}>{texts.next_to_approve}</a>
        </p>
      )}
      {claim.notes.map((text) => (
        <p class="notice bad">{texts.needs_attention(sayNote(text, locale))}</p>
      ))}
      {claim.hold !== null && <p class="notice">{texts.on_hold(sayNote(claim.hold, locale))}</p>}
      {view.conceded > 0 && <p class="notice">{texts.conceded_before(view.conceded)}</p>}
      {claim.status === "contested" && (
        <div class="notice">
          <p>{texts.contested}</p>
          {objection?.reason && (
            <blockquote aria-label={texts.objection} class="body">
              {objection.reason}
            </blockquote>
          )}
          {objection && <OfferedFiles names={objection.files} locale={locale} />}
        </div>
      )}
      <div class="columns claim">
        <div>
          <DebtorFacts c={c} claim={claim} />
          <section class="panel">
            <h2>{texts.comments}</h2>
            <ClaimedComments c={c} items={view.items} locale={locale} />
            <p class="hint">{texts.terms(claim.terms_version, claim.terms_locale)}</p>
          </section>
          <Account claim={claim} postings={view.postings} locale={locale} />
          <Letters letters={view.letters} locale={locale} />
          <section class="panel later">
            <h2>{texts.evidence}</h2>
            <p class="hint">{texts.evidence_hint}</p>
            <p class="buttons">
              <a class="button" href={pathOf(c, `/claims/${claim.id}/evidence`)} download>
                {texts.download}
              </a>
              {mayAct && (
                <a class="button" href={pathOf(c, `/claims/${claim.id}/file`)} download>
                  {texts.claim_file}
                </a>
              )}
            </p>
          </section>
        </div>
        <div>
          {mayAct && (
            <Actions
              c={c}
              claim={row}
              postings={view.postings}
              hearingDays={view.hearingDays}
              form={form}
              typed={typed}
            />
          )}
          <Invoice claim={claim} locale={locale} />
          {mayAct && row.approvedBy !== null && (
            <section class="panel">
              <h2>{texts.portal}</h2>
              <p class="hint">{texts.portal_hint}</p>
              <p class="wrap">
                <a href={view.portal}>{texts.portal}</a>
              </p>
            </section>
          )}
          <Retention c={c} claim={row} years={view.claimYears} form={form} />
          <Timeline claim={claim} names={view.names} locale={locale} />
        </div>
      </div>
      {mayIdentify && (
        <details class="panel" open={claim.debtor === null || form?.text("level") !== undefined}>
          <summary>{texts.edit_debtor}</summary>
          <form method="post" action={pathOf(c, `/claims/${claim.id}/debtor`)} class="stack">
            <DebtorFields c={c} form={form} claim={claim} />
            <p>
              <button type="submit" class="primary">
                {texts.save_debtor}
              </button>
            </p>
          </form>
        </details>
      )}
    </>
  );
}
