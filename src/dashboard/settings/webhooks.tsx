import type { OutboxRow } from "../../outbox/outbox.ts";
import { MAX_WEBHOOKS, WEBHOOK_EVENTS } from "../../outbox/webhook.ts";
import { listOpen, listWebhooks, type Webhook } from "../../outbox/webhook-repository.ts";
import { Time } from "../../pages/time.tsx";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Check, Field } from "../fields.tsx";
import type { Form } from "../form.ts";
import { Confirmed } from "./parts.tsx";
import { describeFailure, EVENT_TEXTS, WEBHOOKS } from "./webhooks-texts.ts";

/** Deliveries that a webhook is shown with: enough to see what is wrong. */
const SHOWN = 10;

/** The owner's own programs that are told of events, and what they could not be told yet. */
export async function WebhookSettings(c: DashboardContext, form?: Form) {
  const locale = c.get("locale");
  const texts = WEBHOOKS[locale];
  const { db } = depsOf(c);
  const siteId = c.get("site").id;
  // The buttons of a webhook send forms without an address: there is nothing of them to show again.
  const typed = form?.text("webhook") === undefined ? form : undefined;
  const webhooks = await listWebhooks(db, siteId);
  const open = await Promise.all(webhooks.map(({ id }) => listOpen(db, siteId, id, SHOWN)));
  return (
    <section class="panel">
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      {webhooks.length === 0 && <p>{texts.none}</p>}
      <ul class="list">
        {webhooks.map((webhook, at) => (
          <WebhookItem c={c} webhook={webhook} open={open[at] ?? []} />
        ))}
      </ul>
      {webhooks.length < MAX_WEBHOOKS ? (
        <form method="post" action={pathOf(c, "/settings/webhooks")} class="stack">
          <h3>{texts.add}</h3>
          <Field
            label={texts.url}
            name="webhook_url"
            type="url"
            required
            maxlength={2_000}
            value={typed?.text("webhook_url")}
            hint={texts.url_hint}
          />
          <fieldset>
            <legend>{texts.events}</legend>
            {WEBHOOK_EVENTS.map((event) => (
              <Check name="events" value={event} checked={typed === undefined || typed.list("events").includes(event)}>
                {EVENT_TEXTS[locale][event]} <code>{event}</code>
              </Check>
            ))}
          </fieldset>
          <p>
            <button type="submit">{texts.add}</button>
          </p>
        </form>
      ) : (
        <p class="hint">{texts.full(MAX_WEBHOOKS)}</p>
      )}
    </section>
  );
}

function WebhookItem({ c, webhook, open }: { c: DashboardContext; webhook: Webhook; open: OutboxRow[] }) {
  const locale = c.get("locale");
  const texts = WEBHOOKS[locale];
  const { id, url, events, createdAt } = webhook;
  return (
    <li>
      <p class="wrap">
        <strong>{url}</strong> {open.length === 0 && <span class="badge pass">{texts.all_told}</span>}
      </p>
      <p class="meta">
        {events.map((event) => EVENT_TEXTS[locale][event]).join(", ")}, {texts.since}{" "}
        <Time at={createdAt} locale={locale} />
      </p>
      {open.length > 0 && (
        <ul class="list" aria-label={texts.untold}>
          {open.map((row) => (
            <Delivery c={c} row={row} />
          ))}
        </ul>
      )}
      <div class="buttons">
        <form method="post" action={pathOf(c, "/settings/webhooks/test")}>
          <input type="hidden" name="webhook" value={id} />
          <button type="submit">{texts.test}</button>
        </form>
        <Confirmed
          c={c}
          path="/settings/webhooks/rotate"
          name="webhook"
          value={id}
          of={url}
          label={texts.rotate}
          confirm={texts.rotate_confirm}
        />
        <Confirmed
          c={c}
          path="/settings/webhooks/remove"
          name="webhook"
          value={id}
          of={url}
          label={texts.remove}
          confirm={texts.remove_confirm}
        />
      </div>
    </li>
  );
}

function Delivery({ c, row }: { c: DashboardContext; row: OutboxRow }) {
  const locale = c.get("locale");
  const texts = WEBHOOKS[locale];
  const state = row.state === "failed" ? "failed" : row.lastError === null ? "waiting" : "retrying";
  const page = String(row.request["event"]).startsWith("claim.") ? "claims" : "comments";
  return (
    <li>
      <span class={state === "failed" ? "badge violation" : "badge held"}>{texts.states[state]}</span>{" "}
      <a href={pathOf(c, `/${page}/${row.subjectId}`)}>
        <code>{String(row.request["event"])}</code>
      </a>{" "}
      <span class="meta">
        <Time at={row.createdAt} locale={locale} />
        {row.attempts > 0 && `, ${texts.attempts(row.attempts)}`}
      </span>
      {row.lastError !== null && <p class="meta wrap">{describeFailure(row.lastError, locale)}</p>}
    </li>
  );
}

/** What came of a test. */
export function Tested({ c, url, failure }: { c: DashboardContext; url: string; failure: string | undefined }) {
  const locale = c.get("locale");
  const texts = WEBHOOKS[locale];
  return (
    <div class="panel">
      <p class="wrap">
        <strong>{url}</strong>
      </p>
      {failure === undefined ? (
        <p role="status" class="notice good">
          {texts.test_taken}
        </p>
      ) : (
        <p role="alert" class="notice bad wrap">
          {texts.test_failed(describeFailure(failure, locale))}
        </p>
      )}
      <p>
        <a href={pathOf(c, "/settings/webhooks")}>{texts.back}</a>
      </p>
    </div>
  );
}
