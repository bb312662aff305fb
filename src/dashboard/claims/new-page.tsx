import type { QueueItem } from "../../moderation/queue.ts";
import { listMarks } from "../../pages/marks.ts";
import { MarkedText } from "../../pages/marked-text.tsx";
import { Time } from "../../pages/time.tsx";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney, type Money } from "../../shared/money.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import type { Form } from "../form.ts";
import { DebtorFields } from "./debtor-fields.tsx";
import { CLAIMS } from "./texts.ts";

type Props = { c: DashboardContext; items: QueueItem[]; fee: Money | undefined; form?: Form | undefined };

/** What is claimed, of whom, and how sure that is. */
export function NewClaimPage({ c, items, fee, form }: Props) {
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
      <p class="notice">{texts.new_hint}</p>
      {fee && <p class="amount">{formatMoney(fee, locale)}</p>}
      <p class="hint">{texts.one_fee}</p>
      <section class="panel">
        <h2>{texts.comments}</h2>
        <ClaimedComments c={c} items={items} locale={locale} />
      </section>
      <form method="post" action={pathOf(c, "/claims")} class="stack panel">
        {items.map(({ id }) => (
          <input type="hidden" name="pick" value={id} />
        ))}
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
            <p class="body unnumbered" dir="auto">
              <MarkedText text={item.body} field="body" marks={mine} locale={locale} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
