import * as v from "valibot";
import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { requirePlace } from "../../comments/check-place.ts";
import { LIMITS } from "../../comments/comment.ts";
import { submitComment, type SubmissionAnswer } from "../../comments/submit-comment.ts";
import { RULE_TITLES } from "../../rules/describe.ts";
import { sha256Hex } from "../../shared/bytes.ts";
import { AppError, ERROR_STATUS, type ErrorCode, type Issue } from "../../shared/errors.ts";
import { toLocale, type Locale } from "../../shared/locale.ts";
import { formatMoney } from "../../shared/money.ts";
import { getTermsInForce, presentTerms, type TermsJson } from "../../sites/present-terms.ts";
import { chooseLocale } from "../../pages/language.ts";
import { Page, pageHeaders } from "../../pages/page.tsx";
import { describeIssues } from "../../pages/describe-issue.ts";
import { PROBLEM_TEXTS } from "../../pages/problem-texts.ts";
import { parse } from "../../web/parse.ts";
import type { AppContext } from "../operation.ts";
import { plainForm, webUrl } from "../../web/schemas.ts";
import { admit, afterPost, networkOf } from "./posting.ts";

/** The filled fields as they came, whether they pass or not: what was typed is shown again in any case. */
type Typed = Record<string, string>;

const TEXTS = {
  de: {
    confirm: "Bitte bestätigen",
    name: "Ihr Name",
    email: "E-Mail (wird nicht veröffentlicht)",
    website: "Ihre Website",
    yours: "Ihr Kommentar",
    rules: "Hausregeln",
    accept: "Ich habe die Hausregeln gelesen und stimme ihnen zu.",
    accept_fee: {
      penalty: (sum: string) =>
        `Ich habe die Hausregeln gelesen und stimme ihnen zu, auch der Vertragsstrafe von ${sum} für reine Werbung.`,
      price: (sum: string) =>
        `Ich habe die Hausregeln gelesen und stimme ihnen zu, auch dem Preis von ${sum} für reine Werbung.`,
    },
    fee: { penalty: "Vertragsstrafe für reine Werbung", price: "Preis für reine Werbung" },
    // The terms name the button by its label, here as in the embed.
    send: "Absenden",
    back: "Zurück zum Artikel",
    published: "Ihr Kommentar ist veröffentlicht.",
    held: "Ihr Kommentar ist gespeichert und wartet auf einen Menschen.",
    rejected: "Ihr Kommentar wurde nach den Regeln nicht veröffentlicht.",
    done: "Vielen Dank",
    wrong: "So ging es nicht",
    key: "Mit diesem Schlüssel können Sie den Kommentar ändern, löschen oder eine Prüfung durch einen Menschen verlangen:",
    kept: "Ihr Text steht hier, damit er nicht verloren geht.",
    go_back: "Gehen Sie im Browser eine Seite zurück: Dort steht Ihr Text noch.",
    again: "Ihr Text ist nicht verloren: Er steht hier, bitte senden Sie ihn noch einmal ab.",
  },
  en: {
    confirm: "Please confirm",
    name: "Your name",
    email: "E-mail (not published)",
    website: "Your website",
    yours: "Your comment",
    rules: "House rules",
    accept: "I have read the house rules and agree to them.",
    accept_fee: {
      penalty: (sum: string) =>
        `I have read the house rules and agree to them, also to the contractual penalty of ${sum} for mere advertising.`,
      price: (sum: string) =>
        `I have read the house rules and agree to them, also to the price of ${sum} for mere advertising.`,
    },
    fee: { penalty: "Contractual penalty for mere advertising", price: "Price of mere advertising" },
    send: "Submit",
    back: "Back to the article",
    published: "Your comment is published.",
    held: "Your comment is stored and waits for a person.",
    rejected: "Under the rules your comment was not published.",
    done: "Thank you",
    wrong: "That did not work",
    key: "With this key you can edit or delete the comment, or ask for a person to look at it:",
    kept: "Your text is kept here, so that it is not lost.",
    go_back: "Go back one page in your browser: your text is still there.",
    again: "Your text is not lost: it is here, please send it once more.",
  },
} as const;

export function isPlainForm(c: AppContext): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(c.req.header("content-type") ?? "");
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
    if (fields.accepted === undefined || token === undefined || version === undefined) {
      await requirePlace(deps, site, { url, ...(parentId !== undefined && { parentId }) });
      const terms = await presentTerms(deps, await getTermsInForce(deps, site, locale));
      return show(c, 200, locale, "confirm", <Confirmation typed={typed} terms={terms} locale={locale} />);
    }
    const sha256 = await sha256Hex(JSON.stringify(fields));
    const answer = await submitComment(deps, site, {
      url,
      ...(title !== undefined && { title }),
      ...(parentId !== undefined && { parentId }),
      author: { name, ...(email !== undefined && { email }), ...(website !== undefined && { url: website }) },
      body,
      locale,
      ...(trap !== undefined && { trap }),
      network: networkOf(c),
      // A second click, or a reload of the receipt, sends the very same fields, the token among them: it gets the receipt again.
      idempotency: { key: `form-${sha256}`, requestSha256: sha256 },
      acceptance: { version, accepted: true, token },
      admit: () => admit(c, "POST_LIMIT"),
    });
    await afterPost(c, url, answer);
    return show(c, 201, locale, "done", <Receipt answer={answer} url={url} locale={locale} />);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (NO_PLACE.has(error.code)) {
      const page = <NoPlace typed={typed} locale={locale} problem={error} />;
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

/** The fields of the form; an empty one is one that was left out, and a file is none. */
async function readTyped(c: AppContext): Promise<Typed> {
  const fields = await c.req.parseBody().catch(() => {
    throw new AppError("malformed_body", "The form cannot be read.");
  });
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
    ),
  );
}

function show(
  c: AppContext,
  status: number,
  locale: Locale,
  title: "confirm" | "done" | "wrong",
  content: Child,
): Response | Promise<Response> {
  return c.html(
    <Page locale={locale} title={TEXTS[locale][title]}>
      {content}
    </Page>,
    status as 200,
    pageHeaders(),
  );
}

/** What is wrong with the page that is commented on, and not with the comment. */
const NO_PLACE: ReadonlySet<ErrorCode> = new Set(["url_not_of_site", "thread_closed", "parent_not_found"]);

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
  const fee = terms.fees.find(({ rule }) => rule === "advertising_only");
  const hidden = { ...Object.fromEntries(KEPT.map((name) => [name, typed[name]])), token: terms.token };
  return (
    <form method="post" class="stack">
      {problem && <Problem problem={problem} locale={locale} />}
      {Object.entries(hidden).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <input type="hidden" name="version" value={String(terms.version)} />
      <label>
        {texts.name}
        <input name="name" value={typed["name"]} required maxlength={LIMITS.name} />
      </label>
      <label>
        {texts.email}
        <input name="email" value={typed["email"]} type="email" maxlength={LIMITS.email} />
      </label>
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
      <section class="terms">
        <h2>{texts.rules}</h2>
        {raw(terms.html)}
      </section>
      {fee && (
        <p class="fee">
          {texts.fee[terms.nature]}: <strong>{formatMoney(fee, locale)}</strong>
        </p>
      )}
      <label class="check">
        <input type="checkbox" name="accepted" value="true" required />{" "}
        {fee ? texts.accept_fee[terms.nature](formatMoney(fee, locale)) : texts.accept}
      </label>
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
function NoPlace({ typed, locale, problem }: { typed: Typed; locale: Locale; problem: AppError }) {
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

function Problem({ problem, locale }: { problem: AppError; locale: Locale }) {
  const issues = (problem.extra["issues"] as Issue[] | undefined) ?? [];
  return (
    <div role="alert" class="notice">
      <p>
        {PROBLEM_TEXTS[locale][problem.code]} {TEXTS[locale].again}
      </p>
      {issues.length > 0 && (
        <ul>
          {describeIssues(issues, locale).map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was typed as the page's address may be anything, so it is a link only if it is one of the web. */
function BackLink({ url, locale }: { url: string | undefined; locale: Locale }) {
  return v.is(webUrl, url) ? <a href={url}>{TEXTS[locale].back}</a> : null;
}

function Receipt({ answer, url, locale }: { answer: SubmissionAnswer; url: string; locale: Locale }) {
  const texts = TEXTS[locale];
  const told = answer.verdicts.filter(({ outcome }) => outcome !== "pass");
  return (
    <div class="stack">
      <p>{texts[answer.status]}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ rule, message }) => (
            <li>
              <strong>{RULE_TITLES[locale][rule]}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
      <p>
        {texts.key} <code>{answer.comment.id}</code> <code class="wrap">{answer.edit_token}</code>
      </p>
      <p>
        <BackLink url={url} locale={locale} />
      </p>
    </div>
  );
}
