import type { Child } from "hono/jsx";
import { LIMITS } from "../../comments/comment.ts";
import { DECISIONS, STATUS_AFTER, type DecisionName } from "../../moderation/decide.ts";
import type { QueueItem } from "../../moderation/queue.ts";
import { listMarks, type Mark } from "../../pages/marks.ts";
import { MarkedText } from "../../pages/marked-text.tsx";
import { Time } from "../../pages/time.tsx";
import type { Locale } from "../../shared/locale.ts";
import { commentPath, may, pathOf, type DashboardContext } from "../context.ts";
import { STATUS_TEXTS } from "../texts.ts";
import { DECISION_TEXTS, KEEP_TEXTS, QUEUE } from "./texts.ts";
import { Fee, JudgedBy, tellJudgement, Verdicts } from "./verdicts.tsx";

/** The keys of decisions. */
export const KEYS: Record<DecisionName, string> = { publish: "p", reject: "r", spam: "s" };

/** Whether a comment takes more than about two dozen lines, with 80 characters to each. */
function isLong(text: string): boolean {
  return text.length + 80 * text.split("\n").length > 2_000;
}

type Props = {
  c: DashboardContext;
  item: QueueItem;
  /** Where a decision leads back to. */
  back: string;
  /** A reason that was typed and must not be lost. */
  reason?: string | undefined;
  /** Beside the author: the box that selects the comment for a bulk decision. */
  select?: Child;
  /** The list that the card stands in; without one it is the comment's own page. */
  list?: string | undefined;
};

/** A comment as moderators see it: its words with the evidence marked, what the judge said, and the decision. */
export function CommentCard({ c, item, back, reason, select, list }: Props) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  const marks = item.judgement ? listMarks(item.judgement.verdicts) : [];
  const mark = { marks, locale };
  const told = item.judgement && tellJudgement(item.judgement, marks);
  // On its own page a comment is shown as a whole.
  const isFolded = list !== undefined && isLong(item.body);
  const here = list === undefined ? back : `${list}#comment-${item.id}`;
  // What somebody wrote about it is read on the comment's own page.
  const toRead = (words: string) => (list === undefined ? words : <a href={commentPath(c, item.id, here)}>{words}</a>);
  return (
    <article class="comment" id={`comment-${item.id}`} tabindex={-1} aria-label={texts.comment_by(item.author.name)}>
      <header>
        {select}
        <img src={item.author.avatar} alt="" width={32} height={32} />
        <div class="author">
          <h2 class="name">
            <bdi>
              <MarkedText text={item.author.name} field="author.name" {...mark} />
            </bdi>
          </h2>{" "}
          <span class={`badge ${item.status}`}>{STATUS_TEXTS[locale][item.status]}</span>
          <span class="meta">
            <Time at={item.created_at} locale={locale} />
          </span>
          <span class="meta thread">
            {texts.on}{" "}
            <a href={item.thread.address + (item.status === "published" ? `#comment-${item.id}` : "")} rel="noreferrer">
              <bdi>{item.thread.title ?? item.thread.url}</bdi>
            </a>
          </span>
          {item.parent_id !== null && (
            <a class="meta" href={commentPath(c, item.parent_id, here)}>
              {texts.answers}
            </a>
          )}
        </div>
      </header>
      {item.objected_at !== null && <p class="notice">{toRead(texts.objected)}</p>}
      {item.awaits !== undefined && <p class="notice">{texts.awaits_email}</p>}
      {isKeptBack(item) && <p class="notice">{texts.kept_back}</p>}
      {item.reports > 0 && <p class="notice">{toRead(texts.reports(item.reports))}</p>}
      <div class="columns">
        <div>
          <p class={isFolded ? "body long" : "body"} dir="auto" lang={item.judgement?.language}>
            <MarkedText text={item.body} field="body" {...mark} />
          </p>
          {isFolded && (
            <label class="check whole">
              <input type="checkbox" /> {texts.whole}
            </label>
          )}
          <Contact item={item} {...mark} />
          {item.judgement && told && <Fee judgement={item.judgement} reasons={told.fee} locale={locale} />}
          {item.judgement && list === undefined && <JudgedBy judgement={item.judgement} locale={locale} />}
        </div>
        {told ? <Verdicts rules={told.rules} locale={locale} /> : <p class="hint">{texts.no_judgement}</p>}
      </div>
      <DecisionForm c={c} item={item} back={back} reason={reason} list={list} />
    </article>
  );
}

/** Held although no rule holds it, nor an address that is to be confirmed: what else does is told by its history. */
function isKeptBack({ status, judgement, awaits }: QueueItem): boolean {
  return status === "held" && judgement?.outcome === "publish" && awaits === undefined;
}

function Contact({ item, marks, locale }: { item: QueueItem; marks: Mark[]; locale: Locale }) {
  const texts = QUEUE[locale];
  const fields = [
    { name: texts.website, field: "author.url", text: item.author.url, note: null },
    {
      name: texts.email,
      field: "author.email",
      text: item.author_email,
      note: <EmailProof item={item} locale={locale} />,
    },
  ] as const;
  return (
    <dl class="contact">
      {fields.map(
        ({ name, field, text, note }) =>
          text && (
            <div>
              <dt>{name}</dt>
              <dd>
                <MarkedText text={text} field={field} marks={marks} locale={locale} /> {note}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Whether it is proved that the address is the author's: anyone may type one. */
export function EmailProof({ item, locale }: { item: QueueItem; locale: Locale }) {
  const texts = QUEUE[locale];
  if (item.author_email === null) return null;
  if (item.email_confirmed_at === null) return <small class="hint">{texts.email_unconfirmed}</small>;
  return (
    <small class="hint">
      ✓ {texts.email_confirmed} <Time at={item.email_confirmed_at} locale={locale} />
    </small>
  );
}

function DecisionForm({ c, item, back, reason, list }: Omit<Props, "select">) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  const mayDecide = may(c, "comments:moderate") && item.status !== "removed" && item.status !== "erased";
  const mayClaim = may(c, "claims:write") && item.claim_id === null && isClaimable(item);
  return (
    <footer>
      {mayDecide && (
        <form method="post" action={pathOf(c, `/comments/${item.id}/decision`)} class="decision">
          <EnterDoesNothing />
          <input type="hidden" name="revision" value={item.revision} />
          <input type="hidden" name="back" value={back} />
          <input
            type="text"
            name="reason"
            value={reason ?? ""}
            maxlength={LIMITS.reason}
            placeholder={texts.reason}
            aria-label={texts.reason}
          />
          {offeredDecisions(item).map((decision) => (
            <button type="submit" name="decision" value={decision} class={decision} data-key={KEYS[decision]}>
              {(STATUS_AFTER[decision] === item.status ? KEEP_TEXTS : DECISION_TEXTS)[locale][decision]}
            </button>
          ))}
        </form>
      )}
      <p class="links">
        {list !== undefined && <a href={commentPath(c, item.id, `${list}#comment-${item.id}`)}>{texts.details}</a>}
        {mayClaim && (
          <a href={pathOf(c, `/claims/new?pick=${item.id}`)} data-key="c">
            {texts.open_claim}
          </a>
        )}
        {item.claim_id !== null && may(c, "claims:read") && (
          <a href={pathOf(c, `/claims/${item.claim_id}`)}>{texts.claim}</a>
        )}
      </p>
    </footer>
  );
}

/** The first button is what Enter presses: whoever ends a reason with it has not chosen a decision yet. */
export function EnterDoesNothing() {
  return <button type="submit" disabled hidden />;
}

/** What would change something: where somebody asks for a person, leaving it as it is answers them. */
function offeredDecisions(item: QueueItem): DecisionName[] {
  const isAsked = item.objected_at !== null || item.reports > 0;
  return DECISIONS.filter((decision) => {
    if (decision === "publish" && item.claim_id !== null) return false;
    return isAsked || STATUS_AFTER[decision] !== item.status;
  });
}

/** Whether the page offers a claim; whether one may be opened is decided when it is. */
function isClaimable({ status, judgement }: QueueItem): boolean {
  const outcome = judgement?.verdicts.find(({ rule }) => rule === "advertising_only")?.outcome;
  return (
    status === "spam" ||
    ((status === "held" || status === "rejected") && (outcome === "flag" || outcome === "violation"))
  );
}
