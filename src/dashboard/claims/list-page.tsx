import type { ClaimStatus } from "../../claims/claim.ts";
import type { StatusSum } from "../../claims/overview.ts";
import type { ClaimJson } from "../../claims/present.ts";
import type { ClaimFilter } from "../../claims/repository.ts";
import { CLAIM_STATUS_TEXTS, PAYMENT_TEXTS } from "../../claims/words.ts";
import { Time } from "../../pages/time.tsx";
import { formatDay } from "../../shared/clock.ts";
import { formatMoney } from "../../shared/money.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import { NextPage } from "../parts.tsx";
import { CLAIMS } from "./texts.ts";

type Props = {
  c: DashboardContext;
  sums: StatusSum[];
  filter: ClaimFilter;
  claims: ClaimJson[];
  next: string | null;
};

/** Claims by state, with their sums, newest first. */
export function ClaimList({ c, sums, filter, claims, next }: Props) {
  const { status, needs } = filter;
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  if (sums.length === 0) return <p class="empty">{texts.none_at_all}</p>;
  return (
    <>
      <SumTiles c={c} sums={sums} status={status} />
      {(status !== undefined || needs !== undefined) && (
        <p>
          <strong>
            {[needs && texts.needing_look, status && CLAIM_STATUS_TEXTS[locale][status]].filter(Boolean).join(", ")}
          </strong>{" "}
          · <a href={pathOf(c, "/claims")}>{texts.all}</a>
        </p>
      )}
      {claims.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <div class="panel scroll">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{texts.debtor}</th>
                <th scope="col">{texts.status}</th>
                <th scope="col" class="sum">
                  {texts.amount}
                </th>
                <th scope="col">{texts.due}</th>
                <th scope="col">{texts.opened}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <ClaimRow c={c} claim={claim} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== null && <NextPage href={pathOf(c, "/claims", { ...filter, cursor: next })} locale={locale} />}
    </>
  );
}

/** One tile for each state that has claims, with their sum. */
export function SumTiles({
  c,
  sums,
  status,
}: {
  c: DashboardContext;
  sums: StatusSum[];
  status?: ClaimStatus | undefined;
}) {
  const locale = c.get("locale");
  return (
    <ul class="tiles small">
      {sums.map((sum) => (
        <li>
          <a
            class="tile"
            href={pathOf(c, `/claims?status=${sum.status}`)}
            aria-current={sum.status === status ? "true" : undefined}
          >
            <span class={`badge ${sum.status}`}>{CLAIM_STATUS_TEXTS[locale][sum.status]}</span>
            <strong>{formatMoney(sum, locale)}</strong>
            <span class="meta">{CLAIMS[locale].count(sum.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ClaimRow({ c, claim }: { c: DashboardContext; claim: ClaimJson }) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  return (
    <tr>
      <td>
        <a href={pathOf(c, `/claims/${claim.id}`)}>
          <bdi>{claim.debtor?.name ?? (claim.erased_at === null ? texts.debtor_unknown : texts.debtor_erased)}</bdi>
        </a>
      </td>
      <td>
        <Badges claim={claim} c={c} />
      </td>
      <td class="sum">{formatMoney(claim, locale)}</td>
      <td data-label={texts.due}>{claim.due_on === null ? "–" : formatDay(claim.due_on, locale)}</td>
      <td data-label={texts.opened}>
        <Time at={claim.created_at} locale={locale} />
      </td>
    </tr>
  );
}

/** How a claim stands, in a row of words. */
export function Badges({ c, claim }: { c: DashboardContext; claim: ClaimJson }) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  return (
    <span class="badges">
      <span class={`badge ${claim.status}`}>{CLAIM_STATUS_TEXTS[locale][claim.status]}</span>
      {claim.payment_state !== "none" && (
        <span class={`badge ${claim.payment_state}`}>{PAYMENT_TEXTS[locale][claim.payment_state]}</span>
      )}
      {claim.dunning_level > 0 && <span class="badge held">{texts.dunning(claim.dunning_level)}</span>}
      {claim.hold !== null && <span class="badge held">{texts.held}</span>}
      {claim.legal_hold !== null && <span class="badge held">{texts.under_legal_hold}</span>}
      {claim.attention !== null && <span class="badge violation">{texts.look}</span>}
    </span>
  );
}
