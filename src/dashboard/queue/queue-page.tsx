import { LIMITS } from "../../comments/comment.ts";
import { DECISIONS } from "../../moderation/decide.ts";
import type { DecisionResult } from "../../moderation/decision-step.ts";
import type { QueueFilter, QueueItem } from "../../moderation/queue.ts";
import { RULE_TITLES } from "../../rules/describe.ts";
import { PROBLEM_TEXTS } from "../../pages/problem-texts.ts";
import { RULES } from "../../rules/judgement.ts";
import type { ErrorCode } from "../../shared/errors.ts";
import { commentPath, may, pathOf, type DashboardContext } from "../context.ts";
import { Undo } from "../frame.tsx";
import { COMMON, MANY, STATUS_TEXTS, type Many } from "../texts.ts";
import { Shortcuts } from "./shortcuts.tsx";
import { CommentCard, EnterDoesNothing, KEYS } from "./comment-card.tsx";
import { DECISION_TEXTS, QUEUE } from "./texts.ts";

/** What is listed, and from where on. */
type Filter = Omit<QueueFilter, "limit">;

const STATUSES = ["held", "rejected", "spam", "published"] as const;

/** A page of the queue: filters, the comments, and one form for many decisions at once. */
export function QueuePage({
  c,
  filter,
  items,
  next,
}: {
  c: DashboardContext;
  filter: Filter;
  items: QueueItem[];
  next: string | null;
}) {
  const texts = QUEUE[c.get("locale")];
  const here = pathOf(c, "/queue", filter);
  return (
    <>
      <Filters c={c} filter={filter} />
      {filter.url !== undefined && (
        <p>
          {texts.only_of}{" "}
          <a href={items[0]?.thread.address ?? filter.url} rel="noreferrer">
            <bdi>{items[0]?.thread.title ?? filter.url}</bdi>
          </a>{" "}
          · <a href={pathOf(c, "/queue", { ...filter, cursor: undefined, url: undefined })}>{texts.every_page}</a>
        </p>
      )}
      {items.length === 0 && <Empty c={c} filter={filter} next={next} />}
      {items.map((item, at) => (
        <CommentCard
          c={c}
          item={item}
          // Who has decided goes on with the next one, where they were.
          back={`${here}${anchorOf(items[at + 1] ?? items[at - 1])}`}
          list={here}
          select={
            may(c, "comments:moderate") && (
              <input
                type="checkbox"
                name="pick"
                value={`${item.id}:${item.revision}`}
                form="bulk"
                aria-label={`${texts.select}: ${texts.comment_by(item.author.name)}`}
              />
            )
          }
        />
      ))}
      {items.length > 0 && may(c, "comments:moderate") && <Bulk c={c} back={here} />}
      {next !== null && (
        <p class="pages">
          <a href={pathOf(c, "/queue", { ...filter, cursor: next })}>{texts.more}</a>
        </p>
      )}
      <Shortcuts locale={c.get("locale")} />
    </>
  );
}

function Empty({ c, filter, next }: { c: DashboardContext; filter: Filter; next: string | null }) {
  const texts = QUEUE[c.get("locale")];
  const { needs, status } = filter;
  return (
    <p class="empty">
      {next === null ? texts.empty : texts.empty_window}
      {needs !== undefined && status !== undefined && (
        <>
          {" "}
          <a href={pathOf(c, "/queue", { ...filter, status: undefined, cursor: undefined })}>{texts.whatever_status}</a>
        </>
      )}
    </p>
  );
}

function anchorOf(item: QueueItem | undefined): string {
  return item === undefined ? "" : `#comment-${item.id}`;
}

function Filters({ c, filter }: { c: DashboardContext; filter: Filter }) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  return (
    <form method="get" action={pathOf(c, "/queue")} class="filters" role="search">
      <label>
        {texts.status}
        <select name="status">
          {/* Whoever asks for a person is listed whatever became of the comment, unless a status is asked for as well. */}
          {filter.needs && <option value="">{texts.needs_anything}</option>}
          {STATUSES.map((status) => (
            <option value={status} selected={filter.status === status}>
              {STATUS_TEXTS[locale][status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.rule}
        <select name="rule">
          <option value="">{texts.every_rule}</option>
          {RULES.filter((rule) => rule !== "real_name").map((rule) => (
            <option value={rule} selected={filter.rule === rule}>
              {RULE_TITLES[locale][rule]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.needs}
        <select name="needs">
          <option value="">{texts.needs_anything}</option>
          <option value="objection" selected={filter.needs === "objection"}>
            {texts.needs_objection}
          </option>
          <option value="report" selected={filter.needs === "report"}>
            {texts.needs_report}
          </option>
        </select>
      </label>
      <label class="grow">
        {texts.search}
        <input
          type="search"
          name="q"
          value={filter.q ?? ""}
          maxlength={100}
          placeholder={texts.search_in}
          data-key="/"
        />
      </label>
      {filter.url !== undefined && <input type="hidden" name="url" value={filter.url} />}
      <button type="submit">{texts.filter}</button>
    </form>
  );
}

function Bulk({ c, back }: { c: DashboardContext; back: string }) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  return (
    <form method="post" action={pathOf(c, "/queue")} id="bulk" class="bulk" aria-label={texts.bulk}>
      <EnterDoesNothing />
      {/* Shown by the script that lets it work. */}
      <button type="button" data-key="a" class="quiet" hidden>
        {texts.select_all}
      </button>
      <span>
        {texts.selected} <output id="selected" />
      </span>
      <input type="hidden" name="back" value={back} />
      <input
        type="text"
        name="reason"
        maxlength={LIMITS.reason}
        placeholder={texts.reason}
        aria-label={texts.reason}
        data-key="b"
      />
      {DECISIONS.map((decision) => (
        <button type="submit" name="decision" value={decision} class={decision} data-key={KEYS[decision]}>
          {DECISION_TEXTS[locale][decision]}
        </button>
      ))}
      {may(c, "claims:write") && (
        <button type="submit" formmethod="get" formaction={pathOf(c, "/claims/new")} class="quiet" data-key="c">
          {texts.open_claim}
        </button>
      )}
    </form>
  );
}

type BulkProps = {
  c: DashboardContext;
  /** What was done to those that it could be done to. */
  notice: Many;
  results: DecisionResult[];
  /** Whose comments they are, by id. */
  authors: ReadonlyMap<string, string>;
  /** Those that can be taken back, as `Undo` takes them. */
  undo: string;
  back: string;
};

/** What became of many comments of which a part was refused, and why. */
export function BulkResults({ c, notice, results, authors, undo, back }: BulkProps) {
  const locale = c.get("locale");
  const texts = QUEUE[locale];
  const failed = results.flatMap((result) => ("error" in result ? [result] : []));
  const done = results.length - failed.length;
  return (
    <>
      {done > 0 && (
        <div class="notice good">
          {MANY[locale][notice](done)}
          {undo !== "" && <Undo c={c} picks={undo} back={back} />}
        </div>
      )}
      <div class="notice bad" role="alert" tabindex={-1} autofocus>
        <p>{texts.bulk_refused(failed.length)}</p>
        <ul>
          {failed.map(({ comment_id: id, error }) => (
            <li>
              <a href={commentPath(c, id, back)}>
                <bdi>{authors.has(id) ? texts.comment_by(authors.get(id) ?? "") : texts.comment}</bdi>
              </a>
              : {PROBLEM_TEXTS[locale][error.code as ErrorCode]}
            </li>
          ))}
        </ul>
        <p>
          <a href={back}>{COMMON[locale].back}</a>
        </p>
      </div>
    </>
  );
}
