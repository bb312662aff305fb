import * as v from "valibot";
import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { submitComment, type SubmissionAnswer } from "../../comments/submit-comment.ts";
import { threadId } from "../../comments/thread.ts";
import { canonicalUrl } from "../../comments/canonical-url.ts";
import { AppError } from "../../shared/errors.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney } from "../../shared/money.ts";
import { getTermsInForce, presentTerms, type TermsJson } from "../../sites/present-terms.ts";
import { Page, pageHeaders } from "../../pages/page.tsx";
import { forgetThread } from "../../web/thread-stamp.ts";
import { parse } from "../../web/parse.ts";
import type { AppContext } from "../operation.ts";
import { author, id, newComment, webUrl } from "../../web/schemas.ts";
import { admit, networkOf } from "./comments.ts";

/** The fields of a plain form on a page without JavaScript, and those that the confirmation page adds. */
const form = v.object({
  url: webUrl,
  title: newComment.entries.thread.entries.title,
  parent_id: v.exactOptional(id),
  name: author.entries.name,
  email: author.entries.email,
  website: author.entries.url,
  body: newComment.entries.body,
  locale: newComment.entries.locale,
  trap: newComment.entries.trap,
  accepted: v.exactOptional(v.literal("true")),
  version: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))),
  token: v.exactOptional(v.string()),
});
type Form = v.InferOutput<typeof form>;

const TEXTS = {
  de: {
    confirm: "Bitte bestätigen",
    yours: "Ihr Kommentar",
    rules: "Die Regeln",
    accept: "Ich habe die Regeln gelesen und stimme ihnen zu.",
    fee: (sum: string) => `Reine Werbung kostet nach diesen Regeln ${sum}.`,
    send: "Kommentar absenden",
    back: "Zurück zum Artikel",
    published: "Ihr Kommentar ist veröffentlicht.",
    held: "Ihr Kommentar ist gespeichert und wartet auf einen Menschen.",
    rejected: "Ihr Kommentar wurde nach den Regeln nicht veröffentlicht.",
    done: "Vielen Dank",
    wrong: "So ging es nicht",
    key: "Mit diesem Schlüssel können Sie den Kommentar ändern, löschen oder eine Prüfung durch einen Menschen verlangen:",
    again: "Ihr Text ist nicht verloren: Er steht hier, bitte senden Sie ihn noch einmal ab.",
  },
  en: {
    confirm: "Please confirm",
    yours: "Your comment",
    rules: "The rules",
    accept: "I have read the rules and agree to them.",
    fee: (sum: string) => `Under these rules, mere advertising costs ${sum}.`,
    send: "Send the comment",
    back: "Back to the article",
    published: "Your comment is published.",
    held: "Your comment is stored and waits for a person.",
    rejected: "Under the rules your comment was not published.",
    done: "Thank you",
    wrong: "That did not work",
    key: "With this key you can edit or delete the comment, or ask for a person to look at it:",
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
  const site = c.get("site");
  const deps = c.get("services").at(site.id);
  // An empty field of a form is one that was left out.
  const filled = Object.entries(await c.req.parseBody()).filter(([, value]) => value !== "");
  const fields = parse(form, Object.fromEntries(filled), "");
  const locale = fields.locale ?? site.locale;
  const { version, token } = fields;
  if (fields.accepted === undefined || token === undefined || version === undefined) {
    const terms = await presentTerms(deps, await getTermsInForce(deps, site, locale));
    return await show(
      c,
      200,
      locale,
      TEXTS[locale].confirm,
      <Confirmation fields={fields} terms={terms} locale={locale} />,
    );
  }
  try {
    const { url, title, parent_id: parentId, name, email, website, body, trap } = fields;
    const answer = await submitComment(deps, site, {
      url,
      ...(title !== undefined && { title }),
      ...(parentId !== undefined && { parentId }),
      author: { name, ...(email !== undefined && { email }), ...(website !== undefined && { url: website }) },
      body,
      locale,
      ...(trap !== undefined && { trap }),
      network: networkOf(c),
      acceptance: { version, accepted: true, token },
      admit: () => admit(c, "POST_LIMIT"),
    });
    await forgetThread(await threadId(site.id, canonicalUrl(fields.url) ?? ""));
    return await show(c, 201, locale, TEXTS[locale].done, <Receipt answer={answer} url={fields.url} locale={locale} />);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const terms =
      (error.extra["terms"] as TermsJson | undefined) ??
      (await presentTerms(deps, await getTermsInForce(deps, site, locale)));
    const page = <Confirmation fields={fields} terms={terms} locale={locale} problem={error.message} />;
    return await show(c, error.code === "rate_limited" ? 429 : 422, locale, TEXTS[locale].wrong, page);
  }
}

async function show(
  c: AppContext,
  status: 200 | 201 | 422 | 429,
  locale: Locale,
  title: string,
  content: Child,
): Promise<Response> {
  return c.html(
    <Page locale={locale} title={title}>
      {content}
    </Page>,
    status,
    pageHeaders(),
  );
}

function Confirmation({
  fields,
  terms,
  locale,
  problem,
}: {
  fields: Form;
  terms: TermsJson;
  locale: Locale;
  problem?: string;
}) {
  const texts = TEXTS[locale];
  const fee = terms.fees.find(({ rule }) => rule === "advertising_only");
  const kept: [string, string | undefined][] = [
    ["url", fields.url],
    ["title", fields.title],
    ["parent_id", fields.parent_id],
    ["name", fields.name],
    ["email", fields.email],
    ["website", fields.website],
    ["locale", locale],
    ["trap", fields.trap],
    ["version", String(terms.version)],
    ["token", terms.token],
  ];
  return (
    <form method="post" class="stack">
      {problem && (
        <p role="alert" class="notice">
          {problem} {texts.again}
        </p>
      )}
      {kept.map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <label>
        {texts.yours} ({fields.name})
        <textarea name="body" rows={8} required maxlength={10_000}>
          {fields.body}
        </textarea>
      </label>
      <section class="terms">
        <h2>{texts.rules}</h2>
        {raw(terms.html)}
      </section>
      {fee && <p class="fee">{texts.fee(formatMoney(fee, locale))}</p>}
      <label class="check">
        <input type="checkbox" name="accepted" value="true" required /> {texts.accept}
      </label>
      <p>
        <button type="submit">{texts.send}</button> <a href={fields.url}>{texts.back}</a>
      </p>
    </form>
  );
}

function Receipt({ answer, url, locale }: { answer: SubmissionAnswer; url: string; locale: Locale }) {
  const texts = TEXTS[locale];
  const told = answer.verdicts.filter(({ outcome }) => outcome !== "pass");
  return (
    <div class="stack">
      <p>{texts[answer.status]}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <p>
        {texts.key} <code>{answer.comment.id}</code> <code class="wrap">{answer.edit_token}</code>
      </p>
      <p>
        <a href={url}>{texts.back}</a>
      </p>
    </div>
  );
}
