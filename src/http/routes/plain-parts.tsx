import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import * as v from "valibot";
import type { VerdictMessage } from "../../comments/present.ts";
import type { ReplyNotifications } from "../../comments/subscriptions.ts";
import { Issues } from "../../pages/issues.tsx";
import { Page, pageHeaders } from "../../pages/page.tsx";
import { PROBLEM_TEXTS } from "../../pages/problem-texts.ts";
import { defineTexts } from "../../pages/texts.ts";
import { RULE_TITLES } from "../../rules/describe.ts";
import { AppError } from "../../shared/errors.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney } from "../../shared/money.ts";
import type { TermsJson } from "../../sites/present-terms.ts";
import { webUrl } from "../../web/schemas.ts";
import type { AppContext } from "../operation.ts";

/** The filled fields as they came, whether they pass or not: what was typed is shown again in any case. */
export type Typed = Record<string, string>;

const TEXTS = defineTexts(
  {
    rules: "Hausregeln",
    accept: "Ich habe die Hausregeln gelesen und stimme ihnen zu.",
    accept_fee: {
      penalty: (sum: string) =>
        `Ich habe die Hausregeln gelesen und stimme ihnen zu, auch der Vertragsstrafe von ${sum} für reine Werbung.`,
      price: (sum: string) =>
        `Ich habe die Hausregeln gelesen und stimme ihnen zu, auch dem Preis von ${sum} für reine Werbung.`,
    },
    fee: { penalty: "Vertragsstrafe für reine Werbung", price: "Preis für reine Werbung" },
    back: "Zurück zum Artikel",
    published: "Ihr Kommentar ist veröffentlicht.",
    confirm_email:
      "Ihr Kommentar ist gespeichert. Bitte bestätigen Sie Ihre E-Mail-Adresse mit dem Link, den wir Ihnen geschickt haben.",
    replies: {
      on: "Sie bekommen eine E-Mail, wenn jemand auf Ihren Kommentar antwortet.",
      unconfirmed:
        "Damit Sie von Antworten per E-Mail erfahren, bestätigen Sie bitte Ihre Adresse mit dem Link, den wir Ihnen geschickt haben.",
      off: "Von Antworten auf Ihren Kommentar erfahren Sie nicht per E-Mail.",
    },
    held: "Ihr Kommentar ist gespeichert und wartet auf einen Menschen.",
    rejected: "Ihr Kommentar wurde nach den Regeln nicht veröffentlicht.",
    why: "Warum",
    tip: "Ein Hinweis",
    again: "Ihr Text ist nicht verloren: Er steht hier, bitte senden Sie ihn noch einmal ab.",
  },
  {
    rules: "House rules",
    accept: "I have read the house rules and agree to them.",
    accept_fee: {
      penalty: (sum: string) =>
        `I have read the house rules and agree to them, also to the contractual penalty of ${sum} for mere advertising.`,
      price: (sum: string) =>
        `I have read the house rules and agree to them, also to the price of ${sum} for mere advertising.`,
    },
    fee: { penalty: "Contractual penalty for mere advertising", price: "Price of mere advertising" },
    back: "Back to the article",
    published: "Your comment is published.",
    confirm_email: "Your comment is stored. Please confirm your e-mail address with the link that we have sent you.",
    replies: {
      on: "You will get an e-mail when somebody replies to your comment.",
      unconfirmed: "To be told of replies by e-mail, please confirm your address with the link that we have sent you.",
      off: "You will get no e-mails about replies to your comment.",
    },
    held: "Your comment is stored and waits for a person.",
    rejected: "Under the rules your comment was not published.",
    why: "Why",
    tip: "A tip",
    again: "Your text is not lost: it is here, please send it once more.",
  },
);

/** The fields of the form; an empty one is one that was left out, and a file is none. */
export async function readTyped(c: AppContext): Promise<Typed> {
  const fields = await c.req.parseBody().catch(() => {
    throw new AppError("malformed_body", "The form cannot be read.");
  });
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
    ),
  );
}

export function showPage(
  c: AppContext,
  status: number,
  locale: Locale,
  title: string,
  content: Child,
): Response | Promise<Response> {
  return c.html(
    <Page locale={locale} title={title}>
      {content}
    </Page>,
    status as 200,
    pageHeaders(),
  );
}

/** The terms with the sum that they name, the checkbox, and the proof that they were shown. */
export function Consent({ terms, locale }: { terms: TermsJson; locale: Locale }) {
  const texts = TEXTS[locale];
  const fee = terms.fees.find(({ rule }) => rule === "advertising_only");
  return (
    <>
      <input type="hidden" name="token" value={terms.token} />
      <input type="hidden" name="version" value={String(terms.version)} />
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
    </>
  );
}

/** What was wrong with a form that is shown again, and that its text is still there. */
export function Problem({ problem, locale }: { problem: AppError; locale: Locale }) {
  return (
    <div role="alert" class="notice">
      <p>
        {PROBLEM_TEXTS[locale][problem.code]} {TEXTS[locale].again}
      </p>
      <Issues of={problem} locale={locale} />
    </div>
  );
}

type OutcomeProps = { status: string; awaitsEmail: boolean; verdicts: VerdictMessage[]; locale: Locale };

/** What became of a comment, and which rules had a part in it; a hint is told, but it never is the reason why one waits. */
export function Outcome({ status, awaitsEmail, verdicts, locale }: OutcomeProps) {
  const texts = TEXTS[locale];
  const isPublished = status === "published";
  const waiting = awaitsEmail ? texts.confirm_email : texts.held;
  const reasons = verdicts.filter(({ outcome }) => !isPublished && outcome !== "pass" && outcome !== "hint");
  const hints = verdicts.filter(({ outcome }) => outcome === "hint");
  return (
    <>
      <p>{isPublished ? texts.published : status === "held" ? waiting : texts.rejected}</p>
      <Told title={texts.why} verdicts={reasons} locale={locale} />
      <Told title={texts.tip} verdicts={hints} locale={locale} />
    </>
  );
}

/** Whether the author is mailed when the comment is answered. */
export function ReplyNotice({ state, locale }: { state: ReplyNotifications; locale: Locale }) {
  return <p>{TEXTS[locale].replies[state]}</p>;
}

function Told({ title, verdicts, locale }: { title: string; verdicts: VerdictMessage[]; locale: Locale }) {
  if (verdicts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {verdicts.map(({ rule, message }) => (
          <li>
            <strong>{RULE_TITLES[locale][rule]}</strong>: {message}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was typed as the page's address may be anything, so it is a link only if it is one of the web. */
export function BackLink({ url, locale }: { url: string | undefined; locale: Locale }) {
  return v.is(webUrl, url) ? <a href={url}>{TEXTS[locale].back}</a> : null;
}
