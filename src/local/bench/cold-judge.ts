import { judge } from "../../rules/judge.ts";
import { ARTICLES } from "../blog/articles.ts";
import { proseOf } from "./texts.ts";

/** A first judgement of a comment of 320 characters, with its article and one earlier comment. */
export function firstJudgement(locale: "de" | "en"): string {
  const article = ARTICLES.find((one) => one.locale === locale);
  return judge({
    body: proseOf(locale, 320),
    author: { name: "Käthe Brandt" },
    locale,
    article: article ? { title: article.title, text: article.text } : null,
    thread: [{ author: "Emre", body: proseOf(locale, 300, 5) }],
  }).outcome;
}

export default {
  fetch(request: Request): Response {
    return new Response(firstJudgement(request.url.endsWith("de") ? "de" : "en"));
  },
};
