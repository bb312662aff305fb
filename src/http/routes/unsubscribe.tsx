import type { Child } from "hono/jsx";
import { UNSUBSCRIBE_PURPOSE } from "../../comments/reply-mail.ts";
import { findComment } from "../../comments/repository.ts";
import { endReplyNotifications } from "../../comments/subscriptions.ts";
import { findThread } from "../../comments/thread-repository.ts";
import { chooseLocale } from "../../pages/language.ts";
import { defineTexts } from "../../pages/texts.ts";
import type { Locale } from "../../shared/locale.ts";
import { readLink } from "../../shared/signed-link.ts";
import { findSite } from "../../sites/repository.ts";
import type { App, AppContext } from "../operation.ts";
import { BackLink, showPage } from "./plain-parts.tsx";

const TEXTS = defineTexts(
  {
    title: "Antworten abbestellen",
    ask: (page: string) => `Keine E-Mails mehr, wenn jemand auf Ihren Kommentar zu „${page}“ antwortet?`,
    send: "Abbestellen",
    done: "Sie bekommen keine E-Mails mehr über Antworten auf diesen Kommentar.",
    gone: "Zu diesem Link gibt es nichts abzubestellen, oder nicht mehr.",
  },
  {
    title: "Unsubscribe from replies",
    ask: (page: string) => `No more e-mails when somebody replies to your comment about “${page}”?`,
    send: "Unsubscribe",
    done: "You will get no more e-mails about replies to this comment.",
    gone: "There is nothing to unsubscribe from for this link, or not any more.",
  },
);

/**
 * The page behind the link in each mail about a reply. It asks with a button, since mail scanners open links on their own; the
 * POST is also what mail programs send for one click (RFC 8058), whatever its body.
 */
export function mountUnsubscribe(app: App): void {
  const path = "/unsubscribe/:token";

  app.get(path, async (c) => {
    const opened = await open(c);
    if (!opened) return showGone(c);
    const { locale, page } = opened;
    const form = (
      <form method="post" class="stack panel">
        <p>{TEXTS[locale].ask(page)}</p>
        <p>
          <button type="submit" class="primary">
            {TEXTS[locale].send}
          </button>
        </p>
      </form>
    );
    return show(c, locale, form);
  });

  app.post(path, async (c) => {
    const opened = await open(c);
    if (!opened) return showGone(c);
    const { deps, comment, locale, url } = opened;
    await endReplyNotifications(deps, comment);
    const done = (
      <div class="panel">
        <p>{TEXTS[locale].done}</p>
        <p>
          <BackLink url={url} locale={locale} />
        </p>
      </div>
    );
    return show(c, locale, done);
  });
}

async function open(c: AppContext) {
  const services = c.get("services");
  const link = await readLink(services.at("").secret, UNSUBSCRIBE_PURPOSE, c.req.param("token") ?? "");
  if (!link) return undefined;
  const deps = services.at(link.siteId);
  const [site, comment] = await Promise.all([
    findSite(deps.db, link.siteId),
    findComment(deps.db, link.siteId, link.id),
  ]);
  if (!site || !comment) return undefined;
  const thread = await findThread(deps.db, comment.threadId);
  return { deps, comment, locale: comment.locale, page: thread?.title ?? site.name, url: thread?.url };
}

/** The link came by mail: a person follows it, whatever has become of the comment. */
function showGone(c: AppContext) {
  const locale = chooseLocale(c, "de");
  return show(c, locale, <p class="panel">{TEXTS[locale].gone}</p>, 404);
}

function show(c: AppContext, locale: Locale, content: Child, status = 200) {
  return showPage(c, status, locale, TEXTS[locale].title, content);
}
