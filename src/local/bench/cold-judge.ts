import type { PreparedArticle } from "../../rules/article.ts";
import { judge } from "../../rules/judge.ts";
import { proseOf } from "./texts.ts";

/** Set by the bundler: articles are read when they are published, and what was read of them is stored. */
declare const PREPARED: Readonly<Record<"de" | "en", PreparedArticle>>;

/** A first judgement of a comment of 320 characters, with its article and one earlier comment. */
export function firstJudgement(locale: "de" | "en"): string {
  return judge({
    body: proseOf(locale, 320),
    author: { name: "Käthe Brandt" },
    locale,
    article: PREPARED[locale],
    thread: [{ author: "Emre", body: proseOf(locale, 300, 5) }],
  }).outcome;
}

export default {
  fetch(request: Request): Response {
    const task = new URL(request.url).pathname.slice(1);
    return new Response(task === "de" || task === "en" ? firstJudgement(task) : "awake");
  },
};
