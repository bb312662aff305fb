import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { defineTexts } from "../pages/texts.ts";
import { closeSession, openSession, SESSION_LIFETIME } from "../sites/authenticate.ts";
import { SECOND } from "../shared/clock.ts";
import { admit } from "../web/rate-limit.ts";
import { SESSION_COOKIE } from "../web/session.ts";
import { safePath, type Dashboard, type DashboardContext } from "./context.ts";
import { readForm } from "./form.ts";
import { show } from "./frame.tsx";

const TEXTS = defineTexts(
  {
    title: "Anmelden",
    token: "Owner-Token",
    hint: "Das Token wird gegen eine eigene Sitzung getauscht, die nach einer Woche endet. Es selbst wird nicht gespeichert.",
    send: "Anmelden",
    invalid: "Dieses Token ist nicht gültig.",
    where:
      "Ein Token erhalten Sie vom Betreiber oder in den Einstellungen Ihrer Site. Beim Start auf dem eigenen Rechner steht es in der Konsole.",
    over: "Ihre Sitzung ist zu Ende",
    over_text:
      "Was Sie abgeschickt haben, ist noch nicht ausgeführt, aber auch nicht verloren: Melden Sie sich in einem neuen Tab an, und laden Sie dann diese Seite neu. Ihr Browser sendet das Formular noch einmal.",
    log_in_again: "In einem neuen Tab anmelden",
  },
  {
    title: "Log in",
    token: "Owner token",
    hint: "The token is exchanged for a session of its own, which ends after a week. The token itself is not stored.",
    send: "Log in",
    invalid: "This token is not valid.",
    where:
      "You get a token from the operator or in your site's settings. Started on your own machine, it is printed to the console.",
    over: "Your session has ended",
    over_text:
      "What you sent has not been carried out yet, but is not lost: log in in a new tab, and then reload this page. Your browser sends the form once more.",
    log_in_again: "Log in in a new tab",
  },
);
const MAX_TOKEN_LENGTH = 500;
const COOKIE = { path: "/", httpOnly: true, secure: true, sameSite: "Strict" } as const;

/** Login and logout. The token travels in a form's body only, never in an address. */
export function mountLogin(app: Dashboard): void {
  app.get("/login", (c) => showLogin(c, safePath(c.req.query("next"), "/dashboard")));

  app.post("/login", async (c) => {
    const services = c.get("services");
    await admit(c, services.env, "POST_LIMIT", "login");
    const form = await readForm(c);
    const next = safePath(form.text("next"), "/dashboard");
    const token = form.text("token")?.trim() ?? "";
    const session = token.length <= MAX_TOKEN_LENGTH ? await openSession(services, token, services.clock()) : undefined;
    if (session === undefined) return showLogin(c, next, 401);
    setCookie(c, SESSION_COOKIE, session, { ...COOKIE, maxAge: SESSION_LIFETIME / SECOND });
    return c.redirect(next, 303);
  });

  app.post("/logout", async (c) => {
    const cookie = getCookie(c, SESSION_COOKIE);
    if (cookie !== undefined) await closeSession(c.get("services"), cookie);
    deleteCookie(c, SESSION_COOKIE, COOKIE);
    return c.redirect("/dashboard/login", 303);
  });
}

/** What a form is answered whose session is over: it is sent again by reloading, so that nothing has to be typed twice. */
export function showSessionOver(c: DashboardContext) {
  const texts = TEXTS[c.get("locale")];
  return show(
    c,
    { title: texts.over, status: 401, width: "narrow" },
    <>
      <p>{texts.over_text}</p>
      <p>
        <a class="button primary" href="/dashboard/login" target="_blank">
          {texts.log_in_again}
        </a>
      </p>
    </>,
  );
}

function showLogin(c: DashboardContext, next: string, status = 200) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  return show(
    c,
    { title: texts.title, status, width: "narrow" },
    <form method="post" action="/dashboard/login" class="stack panel">
      {status === 401 && (
        <p role="alert" class="notice bad">
          {texts.invalid}
        </p>
      )}
      <input type="hidden" name="next" value={next} />
      <label>
        {texts.token}
        <input
          type="password"
          name="token"
          required
          autofocus
          autocomplete="current-password"
          maxlength={MAX_TOKEN_LENGTH}
          aria-describedby="token-hint"
        />
      </label>
      <p id="token-hint" class="hint">
        {texts.hint}
      </p>
      <p>
        <button type="submit" class="primary">
          {texts.send}
        </button>
      </p>
      <p class="hint">{texts.where}</p>
    </form>,
  );
}
