import { confirmEmail, readConfirmationLink } from "../../comments/confirm-email.ts";
import { chooseLocale } from "../../pages/language.ts";
import { Page, pageHeaders } from "../../pages/page.tsx";
import type { Locale } from "../../shared/locale.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { findComment } from "../../comments/repository.ts";
import { findSite } from "../../sites/repository.ts";
import type { App, AppContext } from "../operation.ts";
import { Outcome } from "./plain-parts.tsx";
import { networkOf } from "./posting.ts";

const TEXTS = {
  de: {
    title: "E-Mail-Adresse bestätigen",
    ask: "Haben Sie den Kommentar mit dieser Adresse geschrieben?",
    confirm: "Ja, Adresse bestätigen",
    done: "Danke, Ihre Adresse ist bestätigt.",
    gone: "Zu diesem Link gibt es keinen Kommentar, oder nicht mehr.",
  },
  en: {
    title: "Confirm your e-mail address",
    ask: "Did you write the comment with this address?",
    confirm: "Yes, confirm the address",
    done: "Thank you, your address is confirmed.",
    gone: "There is no comment for this link, or not any more.",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The page behind a mailed confirmation link: it asks with a button, since mail scanners open links on their own. */
export function mountConfirmEmail(app: App): void {
  app.get("/confirm/:token", async (c) => {
    const opened = await open(c);
    if (!opened) return showGone(c);
    const { comment } = opened;
    const texts = TEXTS[comment.locale];
    return show(
      c,
      comment.locale,
      <form method="post" class="stack panel">
        <p>{texts.ask}</p>
        <p>
          <button type="submit" class="primary">
            {texts.confirm}
          </button>
        </p>
      </form>,
    );
  });

  app.post("/confirm/:token", async (c) => {
    const opened = await open(c);
    const confirmed = opened && (await confirmEmail(opened.deps, opened.siteId, opened.comment.id, networkOf(c)));
    if (!confirmed) return showGone(c);
    await forgetPagesOf(confirmed);
    const { status, locale } = confirmed;
    return show(
      c,
      locale,
      <div class="panel">
        <p>{TEXTS[locale].done}</p>
        <Outcome status={status} awaitsEmail={false} verdicts={[]} locale={locale} />
      </div>,
    );
  });
}

async function open(c: AppContext) {
  const services = c.get("services");
  const link = await readConfirmationLink(services.at("").secret, c.req.param("token") ?? "");
  if (!link) return undefined;
  const deps = services.at(link.siteId);
  const [site, comment] = await Promise.all([
    findSite(deps.db, link.siteId),
    findComment(deps.db, link.siteId, link.id),
  ]);
  const isGone = !site || comment === undefined || comment.status === "removed" || comment.status === "erased";
  return isGone ? undefined : { deps, siteId: link.siteId, comment };
}

/** The link came by mail: a person follows it, whatever has become of the comment. */
function showGone(c: AppContext) {
  const locale = chooseLocale(c, "de");
  return show(c, locale, <p class="panel">{TEXTS[locale].gone}</p>, 404);
}

function show(c: AppContext, locale: Locale, content: Parameters<typeof Page>[0]["children"], status: 200 | 404 = 200) {
  return c.html(
    <Page locale={locale} title={TEXTS[locale].title}>
      {content}
    </Page>,
    status,
    pageHeaders(),
  );
}
