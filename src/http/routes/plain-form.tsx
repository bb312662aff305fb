import type { Child } from "hono/jsx";
import { requirePlace } from "../../comments/check-place.ts";
import { LIMITS } from "../../comments/comment.ts";
import { submitComment, type SubmissionAnswer } from "../../comments/submit-comment.ts";
import { chooseLocale } from "../../pages/language.ts";
import { PROBLEM_TEXTS } from "../../pages/problem-texts.ts";
import { sha256Hex } from "../../shared/bytes.ts";
import { AppError, ERROR_STATUS, type ErrorCode } from "../../shared/errors.ts";
import { toLocale, type Locale } from "../../shared/locale.ts";
import { getTermsInForce, presentTerms, type TermsJson } from "../../sites/present-terms.ts";
import { parse } from "../../web/parse.ts";
import { plainForm } from "../../web/schemas.ts";
import type { AppContext } from "../operation.ts";
import { ownCommentPath } from "./own-comment.tsx";
import { BackLink, Consent, Outcome, Problem, readTyped, ReplyNotice, showPage, type Typed } from "./plain-parts.tsx";
import { admit, afterPost, networkOf } from "./posting.ts";

const TEXTS = {
  de: {
    confirm: "Bitte bestätigen",
    name: "Ihr Name",
    email: "E-Mail (freiwillig, wird nicht veröffentlicht)",
    replies: "Bei Antworten auf meinen Kommentar bekomme ich eine E-Mail.",
    website: "Ihre Website (freiwillig)",
    yours: "Ihr Kommentar",
    // The terms name the button by its label, here as in the embed.
    send: "Absenden",
    done: "Vielen Dank",
    wrong: "So ging es nicht",
    own: "Ihren Kommentar ansehen, ändern oder löschen",
    keep: "Wer diese Adresse kennt, kann das auch: Heben Sie sie auf, und geben Sie sie niemandem.",
    kept: "Ihr Text steht hier, damit er nicht verloren geht.",
    go_back: "Gehen Sie im Browser eine Seite zurück: Dort steht Ihr Text noch.",
  },
  en: {
    confirm: "Please confirm",
    name: "Your name",
    email: "E-mail (optional, not published)",
    replies: "E-mail me when my comment is answered.",
    website: "Your website (optional)",
    yours: "Your comment",
    send: "Submit",
    done: "Thank you",
    wrong: "That did not work",
    own: "See, edit or delete your comment",
    keep: "Whoever knows this address can do so, too: keep it, and give it to nobody.",
    kept: "Your text is kept here, so that it is not lost.",
    go_back: "Go back one page in your browser: your text is still there.",
  },
} as const;

/** Whether a browser sends a form by itself, rather than the embed's JSON. */
export function isPlainForm(c: AppContext): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(c.req.header("content-type") ?? "");
}

/**
 * Whether a form comes from a page that does not tell its origin, as those with the referrer policy `no-referrer` do not. It may
 * be any page: such a form is shown with the terms, and stored from there only.
 */
export function isHiddenForm(c: AppContext): boolean {
  return c.req.method === "POST" && c.req.header("origin") === "null" && isPlainForm(c);
}

/**
 * Answers a form that was sent without JavaScript: first with a page that shows the typed comment, the terms and the fee;
 * the second POST, from that page, stores it. Whatever is refused on the way gives the page again, with the text in it.
 */
export async function answerPlainForm(c: AppContext): Promise<Response> {
  const { services, site } = c.var;
  const deps = services.at(site.id);
  const typed = await readTyped(c);
  const locale = toLocale(typed["locale"], site.locale);
  try {
    const fields = parse(plainForm, typed, "");
    const { version, token } = fields;
    const { url, title, parent_id: parentId, name, email, website, body, trap } = fields;
    if (fields.accepted === undefined || token === undefined || version === undefined || isHiddenForm(c)) {
      await requirePlace(deps, site, { url, ...(parentId !== undefined && { parentId }) });
      const terms = await presentTerms(deps, await getTermsInForce(deps, site, locale));
      return show(c, 200, locale, "confirm", <Confirmation typed={typed} terms={terms} locale={locale} />);
    }
    const words = JSON.stringify([url, parentId, name, body]);
    const answer = await submitComment(deps, site, {
      url,
      ...(title !== undefined && { title }),
      ...(parentId !== undefined && { parentId }),
      ...(fields.reply_notifications !== undefined && { replyNotifications: true }),
      author: { name, ...(email !== undefined && { email }), ...(website !== undefined && { url: website }) },
      body,
      locale,
      ...(trap !== undefined && { trap }),
      network: networkOf(c),
      // A second click, or a reload of the receipt, sends the very same fields, the token among them: it gets the receipt again.
      // The same words under another token may be anybody's, and get nothing but the refusal.
      idempotency: { key: `form-${await sha256Hex(words)}`, requestSha256: await sha256Hex(JSON.stringify(fields)) },
      acceptance: { version, accepted: true, token },
      admit: () => admit(c, "POST_LIMIT"),
    });
    await afterPost(c, url, answer);
    const own = await ownCommentPath(deps.secret, site.id, answer.comment.id);
    return show(c, 201, locale, "done", <Receipt answer={answer} own={own} url={url} locale={locale} />);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (FUTILE.has(error.code)) {
      const page = <Futile typed={typed} locale={locale} problem={error} />;
      return show(c, ERROR_STATUS[error.code], locale, "wrong", page);
    }
    const terms =
      (error.extra["terms"] as TermsJson | undefined) ??
      (await presentTerms(deps, await getTermsInForce(deps, site, locale)));
    const page = <Confirmation typed={typed} terms={terms} locale={locale} problem={error} />;
    return show(c, ERROR_STATUS[error.code], locale, "wrong", page);
  }
}

/** Whether a refusal is read by a person who came here by a form, not by a program. */
export function isReadByPerson(c: AppContext): boolean {
  return isPlainForm(c) && (c.req.header("accept") ?? "").includes("text/html");
}

/** What was refused before the form was read, as a page. */
export function refusePlainForm(c: AppContext, error: AppError): Response | Promise<Response> {
  const locale = chooseLocale(c, "de");
  const page = (
    <p role="alert" class="notice">
      {PROBLEM_TEXTS[locale][error.code]} {TEXTS[locale].go_back}
    </p>
  );
  return show(c, ERROR_STATUS[error.code], locale, "wrong", page);
}

function show(c: AppContext, status: number, locale: Locale, title: "confirm" | "done" | "wrong", content: Child) {
  return showPage(c, status, locale, TEXTS[locale][title], content);
}

/** What stays refused, however often it is sent: there is no place for the comment, or it is there already. */
const FUTILE: ReadonlySet<ErrorCode> = new Set([
  "url_not_of_site",
  "thread_closed",
  "parent_not_found",
  "idempotency_key_reused",
]);

const KEPT = ["url", "title", "parent_id", "locale", "trap"];

function Confirmation({
  typed,
  terms,
  locale,
  problem,
}: {
  typed: Typed;
  terms: TermsJson;
  locale: Locale;
  problem?: AppError;
}) {
  const texts = TEXTS[locale];
  return (
    <form method="post" class="stack">
      {problem && <Problem problem={problem} locale={locale} />}
      {KEPT.map((name) => typed[name] !== undefined && <input type="hidden" name={name} value={typed[name]} />)}
      <label>
        {texts.name}
        <input name="name" value={typed["name"]} required maxlength={LIMITS.name} />
      </label>
      <label>
        {texts.email}
        <input name="email" value={typed["email"]} type="email" maxlength={LIMITS.email} />
      </label>
      {terms.offers_reply_notifications && (
        <label class="check">
          <input
            type="checkbox"
            name="reply_notifications"
            value="true"
            checked={typed["reply_notifications"] !== undefined}
          />{" "}
          {texts.replies}
        </label>
      )}
      <label>
        {texts.website}
        <input name="website" value={typed["website"]} maxlength={LIMITS.url} placeholder="https://" />
      </label>
      <label>
        {texts.yours}
        <textarea name="body" rows={8} required maxlength={LIMITS.body}>
          {typed["body"]}
        </textarea>
      </label>
      <Consent terms={terms} locale={locale} />
      <p>
        <button type="submit" class="primary">
          {texts.send}
        </button>{" "}
        <BackLink url={typed["url"]} locale={locale} />
      </p>
    </form>
  );
}

/** There is nothing to agree to and no button: sent again from here it would be refused again. */
function Futile({ typed, locale, problem }: { typed: Typed; locale: Locale; problem: AppError }) {
  return (
    <div class="stack">
      <p role="alert" class="notice">
        {PROBLEM_TEXTS[locale][problem.code]} {TEXTS[locale].kept}
      </p>
      <label>
        {TEXTS[locale].yours}
        <textarea rows={8} readonly>
          {typed["body"]}
        </textarea>
      </label>
    </div>
  );
}

function Receipt({ answer, own, url, locale }: { answer: SubmissionAnswer; own: string; url: string; locale: Locale }) {
  const texts = TEXTS[locale];
  const { status, verdicts, awaits, reply_notifications } = answer;
  return (
    <div class="stack">
      <Outcome status={status} awaitsEmail={awaits !== undefined} verdicts={verdicts} locale={locale} />
      {reply_notifications && <ReplyNotice state={reply_notifications} locale={locale} />}
      <p>
        <a href={own}>{texts.own}</a>
        <br />
        {texts.keep}
      </p>
      <p>
        <BackLink url={url} locale={locale} />
      </p>
    </div>
  );
}
