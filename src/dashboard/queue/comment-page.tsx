import { nameActor } from "../../claims/words.ts";
import { LIMITS } from "../../comments/comment.ts";
import type { getHistory } from "../../moderation/history.ts";
import type { QueueItem } from "../../moderation/queue.ts";
import { Time } from "../../pages/time.tsx";
import { commentPath, may, pathOf, type DashboardContext } from "../context.ts";
import { STATUS_TEXTS } from "../texts.ts";
import { CommentCard } from "./comment-card.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { KIND_TEXTS, QUEUE } from "./texts.ts";

export type CommentPageProps = {
  c: DashboardContext;
  item: QueueItem;
  history: Awaited<ReturnType<typeof getHistory>>;
  /** Members' names by id. */
  names: Map<string, string>;
  /** Where the comment was found. */
  list: string;
  reason?: string | undefined;
  reply?: { name: string; body: string } | undefined;
};

/** A comment with all that happened to it, readers' reports, and the owner's reply. */
export function CommentPage({ c, item, history: { history, reports }, names, list, reason, reply }: CommentPageProps) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  return (
    <>
      <p>
        <a href={list}>{texts.back}</a>
      </p>
      <CommentCard c={c} item={item} back={commentPath(c, item.id, list)} reason={reason} />
      {reports.length > 0 && (
        <section class="panel">
          <h2>{texts.reader_reports}</h2>
          <ul class="list">
            {reports.map((report) => (
              <li>
                <p class="meta">
                  <Time at={report.created_at} locale={locale} /> {report.email}
                </p>
                <p class="body" dir="auto">
                  {report.reason}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <h2>{texts.history}</h2>
        <ol class="timeline">
          {history.map((entry) => (
            <li>
              <strong>
                {entry.details?.["decision"] === "undo"
                  ? texts.taken_back
                  : (KIND_TEXTS[locale][entry.kind as keyof (typeof KIND_TEXTS)["de"]] ?? entry.kind)}
              </strong>{" "}
              <span class={`badge ${entry.status}`}>
                {STATUS_TEXTS[locale][entry.status as keyof (typeof STATUS_TEXTS)["de"]] ?? entry.status}
              </span>
              <p class="meta">
                <Time at={entry.at} locale={locale} />{" "}
                {texts.by(entry.actor === "author" ? texts.author : nameActor(entry.actor, names, locale))}
              </p>
              <SaidOf details={entry.details} />
              {entry.details && (
                <details>
                  <summary>{texts.raw_details}</summary>
                  <pre tabindex={0}>{JSON.stringify(entry.details, leaveOutEvidence, 2)}</pre>
                </details>
              )}
            </li>
          ))}
        </ol>
      </section>
      {may(c, "comments:moderate") && <Reply c={c} item={item} list={list} reply={reply} />}
      <Shortcuts locale={locale} />
    </>
  );
}

/** The newest evidence is marked in the text above; that of each earlier check would make up nine tenths of the page. */
function leaveOutEvidence(key: string, value: unknown): unknown {
  return key === "evidence" && Array.isArray(value) ? value.length : value;
}

/** What somebody said with it: the reason of a decision, or the author's objection. */
function SaidOf({ details }: { details: Record<string, unknown> | null }) {
  const said = details?.["reason"] ?? details?.["text"];
  return typeof said === "string" ? (
    <p class="body" dir="auto">
      {said}
    </p>
  ) : null;
}

function Reply({ c, item, list, reply }: Pick<CommentPageProps, "c" | "item" | "list" | "reply">) {
  const texts = QUEUE[c.get("locale")];
  return (
    <section class="panel">
      <h2>{texts.reply}</h2>
      {item.status === "published" ? (
        <form method="post" action={pathOf(c, `/comments/${item.id}/reply`)} class="stack">
          <input type="hidden" name="back" value={list} />
          <label>
            {texts.reply_name}
            <input type="text" name="name" required maxlength={LIMITS.name} value={reply?.name ?? c.get("site").name} />
          </label>
          <label>
            {texts.reply_body}
            <textarea name="body" rows={5} required maxlength={LIMITS.body}>
              {reply?.body ?? ""}
            </textarea>
          </label>
          <p>
            <button type="submit" class="primary">
              {texts.reply_send}
            </button>
          </p>
        </form>
      ) : (
        <p class="hint">{texts.reply_only_published}</p>
      )}
    </section>
  );
}
