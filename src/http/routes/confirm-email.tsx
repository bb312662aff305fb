import { confirmEmail, readConfirmationLink } from "../../comments/confirm-email.ts";
import { Page, pageHeaders } from "../../pages/page.tsx";
import { found } from "../../shared/errors.ts";
import type { Locale } from "../../shared/locale.ts";
import { forgetThread } from "../../web/thread-stamp.ts";
import { findComment } from "../../comments/repository.ts";
import type { App, AppContext } from "../operation.ts";
import { networkOf } from "./posting.ts";

const TEXTS = {
  de: {
    title: "E-Mail-Adresse bestätigen",
    ask: "Haben Sie den Kommentar mit dieser Adresse geschrieben?",
    confirm: "Ja, Adresse bestätigen",
    done: "Danke, Ihre Adresse ist bestätigt.",
    published: "Ihr Kommentar ist veröffentlicht.",
    waits: "Ihr Kommentar wartet noch auf einen Menschen.",
  },
  en: {
    title: "Confirm your e-mail address",
    ask: "Did you write the comment with this address?",
    confirm: "Yes, confirm the address",
    done: "Thank you, your address is confirmed.",
    published: "Your comment is published.",
    waits: "Your comment still waits for a person.",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The page behind a mailed confirmation link: it asks with a button, since mail scanners open links on their own. */
export function mountConfirmEmail(app: App): void {
  app.get("/confirm/:token", async (c) => {
    const { comment } = await open(c);
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
    const { deps, siteId, comment } = await open(c);
    const confirmed = found(await confirmEmail(deps, siteId, comment.id, networkOf(c)), "comment");
    await forgetThread(confirmed.threadId);
    const texts = TEXTS[comment.locale];
    const told = confirmed.status === "published" ? texts.published : texts.waits;
    return show(c, comment.locale, <p class="panel">{`${texts.done} ${told}`}</p>);
  });
}

async function open(c: AppContext) {
  const services = c.get("services");
  const link = found(await readConfirmationLink(services.at("").secret, c.req.param("token") ?? ""), "page");
  const deps = services.at(link.siteId);
  return { deps, siteId: link.siteId, comment: found(await findComment(deps.db, link.siteId, link.id), "comment") };
}

function show(c: AppContext, locale: Locale, content: Parameters<typeof Page>[0]["children"]) {
  return c.html(
    <Page locale={locale} title={TEXTS[locale].title}>
      {content}
    </Page>,
    200,
    pageHeaders(),
  );
}
