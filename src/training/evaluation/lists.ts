import path from "node:path";
import { judge } from "../../rules/judge.ts";
import { RULES } from "../../rules/judgement.ts";
import { readArticles, readJsonLines, WRITTEN } from "../corpora.ts";
import { upperBound } from "../figures.ts";

interface NameRow {
  readonly name: string;
  readonly real: boolean;
  readonly commercial: boolean;
}

interface SentenceRow {
  readonly body: string;
  readonly author: string | { readonly name: string };
  readonly lang: string;
  readonly kind: string;
  readonly must: string;
  readonly article_id?: string;
}

const COMMERCIAL = new Set(["name_keyword", "name_address", "name_business", "name_phrase"]);

/** The rule `real_name` on display names that somebody else wrote down. */
export function evaluateNames(): void {
  const rows = readJsonLines<NameRow>(path.join(WRITTEN, "eval-names.jsonl.gz"));
  if (rows.length === 0) return;
  const judged = rows.map((row) => ({ row, verdict: judge({ body: "", author: { name: row.name } }).rules.real_name }));
  const accepted = (list: typeof judged): number => list.filter(({ verdict }) => verdict.outcome === "pass").length;
  const real = judged.filter(({ row }) => row.real);
  const others = judged.filter(({ row }) => !row.real);
  const commercial = judged.filter(({ row }) => row.commercial);
  const recognised = commercial.filter(({ verdict }) =>
    verdict.evidence.some(({ reason }) => COMMERCIAL.has(reason)),
  ).length;
  const right = accepted(real) + others.length - accepted(others);
  console.log(`\nreal_name (display names, n ${rows.length})`);
  console.log(
    `  right ${share(right, rows.length)}; real names accepted ${share(accepted(real), real.length)}; others accepted ${share(accepted(others), others.length)}; commercial names recognised ${share(recognised, commercial.length)}`,
  );
}

/** Comments that a given rule must not hold: harsh words on a matter, counter-speech, quotations, short answers. */
export function evaluateSentences(): void {
  const rows = readJsonLines<SentenceRow>(path.join(WRITTEN, "eval-pass.jsonl.gz"));
  if (rows.length === 0) return;
  const articles = readArticles(
    ["eval-de-articles.jsonl.gz", "eval-en-articles.jsonl.gz"].map((file) => path.join(WRITTEN, file)),
  );
  console.log(`\nComments that must pass (n ${rows.length})`);
  for (const [kind, list] of Map.groupBy(rows, (row) => `${row.lang} ${row.kind}`)) {
    const held = list.filter(({ body, author, lang, must, article_id: article }) => {
      const { rules } = judge({
        body,
        author: typeof author === "string" ? { name: author } : author,
        locale: lang,
        article: articles.get(article ?? ""),
      });
      const rule = RULES.find((name) => must.includes(name));
      return rule !== undefined && (rules[rule].outcome === "flag" || rules[rule].outcome === "violation");
    }).length;
    console.log(
      `  ${kind.padEnd(28)} held ${held} of ${list.length} (95 % at most ${(100 * upperBound(held, list.length)).toFixed(0)} %)`,
    );
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}
