import type { QueueItem } from "../../moderation/queue.ts";
import { listMarks } from "../../pages/marks.ts";
import { MarkedText } from "../../pages/marked-text.tsx";
import { Time } from "../../pages/time.tsx";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney, type Money } from "../../shared/money.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import type { Form } from "../form.ts";
import { EmailProof } from "../queue/comment-card.tsx";
import { DebtorFields } from "./debtor-fields.tsx";
import { SuggestionPanel, type Shown } from "./suggestion.tsx";
import { SUGGESTION } from "./suggestion-texts.ts";
import { QUEUE } from "../queue/texts.ts";
import { CLAIMS } from "./texts.ts";

type Props = {
  c: DashboardContext;
  items: QueueItem[];
  fee: Money | undefined;
  form?: Form | undefined;
  suggestion?: Shown | undefined;
};

/** What is claimed, of whom, and how sure that is. */
export function NewClaimPage({ c, items, fee, form, suggestion }: Props) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  if (items.length === 0) {
    return (
      <p class="empty">
        <a href={pathOf(c, "/queue?rule=advertising_only")}>{texts.nothing_selected}</a>
      </p>
    );
  }
  return (
    <>
      <p>
        <a href={pathOf(c, "/queue")}>{QUEUE[locale].back}</a>
      </p>
      <p class="notice">{texts.new_hint}</p>
      {fee && <p class="amount">{formatMoney(fee, locale)}</p>}
      <p class="hint">{texts.one_fee}</p>
      <section class="panel">
        <h2>{texts.comments}</h2>
        <ClaimedComments c={c} items={items} locale={locale} />
      </section>
      {suggestion && <SuggestionPanel shown={suggestion} locale={locale} />}
      <form method="post" action={pathOf(c, "/claims")} enctype="multipart/form-data" class="stack panel">
        {/* The first button is what Enter presses: it opens the claim. */}
        <button type="submit" hidden />
        {items.map(({ id }) => (
          <input type="hidden" name="pick" value={id} />
        ))}
        {suggestion?.signed !== undefined && <input type="hidden" name="suggestion" value={suggestion.signed} />}
        <p>
          <button
            type="submit"
            formaction={pathOf(c, "/claims/new#suggestion")}
            formnovalidate
            aria-describedby="look-hint"
          >
            {SUGGESTION[locale].look}
          </button>{" "}
          <small id="look-hint" class="hint">
            {SUGGESTION[locale].look_hint}
          </small>
        </p>
        <DebtorFields c={c} form={form} />
        <p class="row">
          <button type="submit" class="primary">
            {texts.open}
          </button>
          <button type="submit" name="unknown" value="true" formnovalidate class="quiet">
            {texts.open_unknown}
          </button>
        </p>
      </form>
    </>
  );
}

/** The comments of a claim, with the words that it rests on. */
export function ClaimedComments({ c, items, locale }: { c: DashboardContext; items: QueueItem[]; locale: Locale }) {
  return (
    <ul class="list">
      {items.map((item) => {
        const marks = item.judgement ? listMarks(item.judgement.verdicts) : [];
        const mine = marks.filter(({ rule }) => rule === "advertising_only");
        return (
          <li>
            <p class="meta">
              <bdi>{item.author.name}</bdi>, <Time at={item.created_at} locale={locale} />,{" "}
              <a href={pathOf(c, `/comments/${item.id}`)}>{item.thread.title ?? item.thread.url}</a>
            </p>
            {item.author_email !== null && (
              <p class="meta">
                <bdi>{item.author_email}</bdi> <EmailProof item={item} locale={locale} />
              </p>
            )}
            {item.status === "erased" ? (
              <p class="hint">{CLAIMS[locale].erased}</p>
            ) : (
              <p class="body unnumbered" dir="auto">
                <MarkedText text={item.body} field="body" marks={mine} locale={locale} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
