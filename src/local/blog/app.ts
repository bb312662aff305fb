import { Hono } from "hono";
import { raw, html } from "hono/html";
import { secureHeaders } from "hono/secure-headers";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Locale } from "../../shared/locale.ts";
import { renderMarkdown } from "../../shared/markdown.ts";
import { DEMO_TERMS } from "../demo-terms.ts";
import { ARTICLES, type Article } from "./articles.ts";
import { STYLE } from "./style.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export type DemoBlog = {
  /** Origin of the Hausrecht API. */
  apiBase: string;
  /** The site's key there. */
  site: string;
};

const TEXTS = {
  de: {
    blog: "Altbau & Wärme",
    claim: "Notizen aus einem Haus von 1936",
    home: "/de/",
    other: "English",
    by: "Von Sabine Morgenstern",
    rules: "Hausregeln für Kommentare",
    name: "Name",
    email: "E-Mail (freiwillig, wird nicht gezeigt)",
    website: "Website (freiwillig)",
    body: "Ihr Kommentar",
    next: "Weiter zur Bestätigung",
    plain:
      "Ohne JavaScript geht es in zwei Schritten: Auf der nächsten Seite sehen Sie Ihren Kommentar und die Regeln und schicken ihn dort ab.",
    foot: "Dies ist das Demoblog von Hausrecht. Haus, Zahlen und Personen sind erfunden.",
  },
  en: {
    blog: "Altbau & Wärme",
    claim: "Notes from a house of 1936",
    home: "/en/",
    other: "Deutsch",
    by: "By Sabine Morgenstern",
    rules: "House rules for comments",
    name: "Name",
    email: "E-mail (optional, not published)",
    website: "Website (optional)",
    body: "Your comment",
    next: "Continue to confirmation",
    plain:
      "Without JavaScript it takes two steps: the next page shows your comment and the rules, and there you post it.",
    foot: "This is the demo blog of Hausrecht. House, figures and people are made up.",
  },
} as const;

/** A small blog on an origin of its own, with the embed as a blog owner would put it into a page. */
export function createDemoBlog(options: DemoBlog): Hono {
  const api = new URL(options.apiBase).origin;
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        // What a blog has to allow for the embed: its script, its requests, and its plain form.
        scriptSrc: [api],
        connectSrc: [api],
        formAction: [api],
        imgSrc: ["'self'", "data:"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "strict-origin-when-cross-origin",
      strictTransportSecurity: false,
      crossOriginResourcePolicy: "same-origin",
    }),
  );
  app.get("/", (c) => c.redirect(/^en\b/i.test(c.req.header("accept-language") ?? "") ? "/en/" : "/de/"));
  app.get("/blog.css", (c) =>
    c.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-cache" }),
  );
  app.get("/:locale{de|en}/", (c) =>
    c.html(renderIndex({ ...options, apiBase: api }, c.req.param("locale") as Locale, new URL(c.req.url).origin)),
  );
  for (const article of ARTICLES) {
    app.get(article.path, (c) =>
      c.html(renderArticle({ ...options, apiBase: api }, article, new URL(c.req.url).origin)),
    );
  }
  app.notFound((c) => c.html(renderFrame({ locale: "en", title: "404", otherPath: "/de/" }, html`<h1>404</h1>`), 404));
  return app;
}

function renderIndex(blog: DemoBlog, locale: Locale, origin: string): Html {
  const texts = TEXTS[locale];
  const frame = { locale, title: texts.blog, otherPath: locale === "de" ? "/en/" : "/de/", script: embedScript(blog) };
  const articles = ARTICLES.filter((article) => article.locale === locale);
  return renderFrame(
    frame,
    html`<h1 class="quiet">${texts.claim}</h1>
      ${articles.map(
        (article) =>
          html`<article class="teaser">
            <h2><a href="${article.path}">${article.title}</a></h2>
            <p>${article.lead}</p>
            <p class="meta">
              ${renderDate(article)} ·
              <hausrecht-count
                site="${blog.site}"
                api="${blog.apiBase}"
                url="${origin}${article.path}"
                locale="${locale}"
              ></hausrecht-count>
            </p>
          </article>`,
      )}`,
  );
}

function renderArticle(blog: DemoBlog, article: Article, origin: string): Html {
  const { locale, title, path, lead, sections } = article;
  const texts = TEXTS[locale];
  const other = ARTICLES.find((one) => one.locale !== locale);
  const url = `${origin}${path}`;
  return renderFrame(
    { locale, title, otherPath: other?.path ?? texts.home, canonical: url, script: embedScript(blog) },
    html`<article>
        <h1>${title}</h1>
        <p class="meta">${texts.by}, ${renderDate(article)}</p>
        <p class="lead">${lead}</p>
        ${sections.map(
          ({ heading, paragraphs }) =>
            html`<h2>${heading}</h2>
              ${paragraphs.map((text) => html`<p>${text}</p>`)}`,
        )}
      </article>
      <aside class="rules" aria-labelledby="rules">
        <h2 id="rules">${texts.rules}</h2>
        ${raw(renderMarkdown(DEMO_TERMS.find((terms) => terms.locale === locale)?.text ?? ""))}
      </aside>
      <hausrecht-comments
        site="${blog.site}"
        api="${blog.apiBase}"
        url="${url}"
        locale="${locale}"
      ></hausrecht-comments>
      <noscript>${renderPlainForm(blog, article, url)}</noscript>`,
  );
}

/** What the embed does, without it: the API answers with a page that shows the terms and asks for consent. */
function renderPlainForm({ apiBase, site }: DemoBlog, { locale, title }: Article, url: string): Html {
  const texts = TEXTS[locale];
  return html`<form class="plain" method="post" action="${apiBase}/api/v1/sites/${site}/comments">
    <p>${texts.plain}</p>
    <input type="hidden" name="url" value="${url}" />
    <input type="hidden" name="title" value="${title}" />
    <input type="hidden" name="locale" value="${locale}" />
    <label>${texts.body} <textarea name="body" rows="6" required maxlength="10000"></textarea></label>
    <label>${texts.name} <input name="name" required maxlength="80" autocomplete="name" /></label>
    <label>${texts.email} <input name="email" type="email" maxlength="254" autocomplete="email" /></label>
    <label>${texts.website} <input name="website" type="url" maxlength="2000" autocomplete="url" /></label>
    <button type="submit">${texts.next}</button>
  </form>`;
}

function renderDate({ date, locale }: Article): Html {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
  return html`<time datetime="${date}">${words}</time>`;
}

function embedScript({ apiBase }: DemoBlog): Html {
  return html`<script src="${apiBase}/embed.js" defer></script>`;
}

type Frame = { locale: Locale; title: string; otherPath: string; canonical?: string; script?: Html };

function renderFrame({ locale, title, otherPath, canonical, script }: Frame, content: Html): Html {
  const texts = TEXTS[locale];
  const otherLocale = locale === "de" ? "en" : "de";
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === texts.blog ? title : `${title} · ${texts.blog}`}</title>
        ${canonical && html`<link rel="canonical" href="${canonical}" />`}
        <link rel="alternate" hreflang="${otherLocale}" href="${otherPath}" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/blog.css" />
        ${script}
      </head>
      <body>
        <header class="site">
          <a class="logo" href="${texts.home}">${texts.blog}</a>
          <a href="${otherPath}" hreflang="${otherLocale}" lang="${otherLocale}">${texts.other}</a>
        </header>
        <main>${content}</main>
        <footer class="site"><p>${texts.foot}</p></footer>
      </body>
    </html>`;
}
