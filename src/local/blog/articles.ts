import type { Locale } from "../../shared/locale.ts";
import { ARTICLE_DE } from "./article-de.ts";
import { ARTICLE_EN } from "./article-en.ts";

export type Article = {
  path: string;
  locale: Locale;
  title: string;
  lead: string;
  /** ISO 8601 date. */
  date: string;
  sections: { heading: string; paragraphs: string[] }[];
};

/** The blog's articles, with the text that the judge compares comments with. */
export const ARTICLES: (Article & { text: string })[] = [ARTICLE_DE, ARTICLE_EN].map((article) =>
  Object.assign({ text: articleText(article) }, article),
);

function articleText({ lead, sections }: Article): string {
  return [lead, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].join("\n\n");
}
