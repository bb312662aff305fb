import type { Child } from "hono/jsx";
import { isUnconfirmed } from "../../comments/comment.ts";
import { confirmEmail, findConfirmable, readConfirmationLink } from "../../comments/confirm-email.ts";
import { REPLY_MAILS_A_DAY } from "../../comments/reply-mail.ts";
import { chooseLocale } from "../../pages/language.ts";
import { defineTexts } from "../../pages/texts.ts";
import type { Locale } from "../../shared/locale.ts";
import { findSite } from "../../sites/repository.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import type { App, AppContext } from "../operation.ts";
import { Outcome, showPage } from "./plain-parts.tsx";
import { networkOf } from "./posting.ts";

const TEXTS = defineTexts(
  {
    title: "E-Mail-Adresse bestätigen",
    ask: "Haben Sie den Kommentar mit dieser Adresse geschrieben?",
    replies: `Mit der Bestätigung bekommen Sie eine E-Mail, wenn jemand darauf antwortet: höchstens ${REPLY_MAILS_A_DAY} am Tag, bis Sie sie abbestellen oder ein Jahr lang keine Antwort kam. In jeder ist ein Link zum Abbestellen.`,
    confirm: "Ja, Adresse bestätigen",
    done: "Danke, Ihre Adresse ist bestätigt.",
    subscribed: "Sie bekommen eine E-Mail, wenn jemand auf Ihren Kommentar antwortet.",
    gone: "Zu diesem Link gibt es nichts zu bestätigen, oder nicht mehr.",
  },
  {
    title: "Confirm your e-mail address",
    ask: "Did you write the comment with this address?",
    replies: `By confirming you get an e-mail when somebody replies to it: at most ${REPLY_MAILS_A_DAY} a day, until you unsubscribe or no reply came for a year. Each has a link to unsubscribe.`,
    confirm: "Yes, confirm the address",
    done: "Thank you, your address is confirmed.",
    subscribed: "You will get an e-mail when somebody replies to your comment.",
    gone: "There is nothing to confirm for this link, or not any more.",
  },
);

/** The page behind a mailed confirmation link: it asks with a button, since mail scanners open links on their own. */
export function mountConfirmEmail(app: App): void {
  app.get("/confirm/:token", async (c) => {
    const opened = await open(c);
    const found = opened && (await findConfirmable(opened.deps, opened.link));
    if (!found) return showGone(c);
    const { locale } = found.comment;
    const texts = TEXTS[locale];
    const form = (
      <form method="post" class="stack panel">
        <p>{texts.ask}</p>
        {found.subscription && <p>{texts.replies}</p>}
        <p>
          <button type="submit" class="primary">
            {texts.confirm}
          </button>
        </p>
      </form>
    );
    return show(c, locale, form);
  });

  app.post("/confirm/:token", async (c) => {
    const opened = await open(c);
    const confirmed = opened && (await confirmEmail(opened.deps, opened.link, networkOf(c)));
    if (!confirmed) return showGone(c);
    const { comment, isSubscribed } = confirmed;
    await forgetPagesOf(comment);
    const { locale, status } = comment;
    const told = (
      <div class="panel">
        <p>{TEXTS[locale].done}</p>
        {isSubscribed && <p>{TEXTS[locale].subscribed}</p>}
        <Outcome status={status} awaitsEmail={isUnconfirmed(comment)} verdicts={[]} locale={locale} />
      </div>
    );
    return show(c, locale, told);
  });
}

async function open(c: AppContext) {
  const services = c.get("services");
  const link = await readConfirmationLink(services.at("").secret, c.req.param("token") ?? "");
  if (!link) return undefined;
  const deps = services.at(link.siteId);
  return (await findSite(deps.db, link.siteId)) && { deps, link };
}

/** The link came by mail: a person follows it, whatever has become of the comment. */
function showGone(c: AppContext) {
  const locale = chooseLocale(c, "de");
  return show(c, locale, <p class="panel">{TEXTS[locale].gone}</p>, 404);
}

function show(c: AppContext, locale: Locale, content: Child, status = 200) {
  return showPage(c, status, locale, TEXTS[locale].title, content);
}
