import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { RECENT_COMMENTS, type Article, type JudgeInput } from "../rules/judgement.ts";
import { compact } from "../shared/compact.ts";
import { disputedLabel } from "./disputed.ts";
import { isHeldOut } from "./holdout.ts";

/** A labelled comment, whatever corpus it comes from. A label that its corpus does not give is undefined. */
export interface LabelledComment {
  readonly id: string;
  readonly source: string;
  /** Comments of one thread stay on one side of every split. */
  readonly group: string;
  readonly language: string;
  readonly input: JudgeInput;
  readonly heldOut: boolean;
  /** Whether weights learned from its words may be shipped: our own text, or under an open licence. */
  readonly open: boolean;
  readonly written: boolean;
  readonly kind: string;
  readonly spam?: boolean;
  readonly ad?: "pitch" | "anchor" | "none";
  readonly fee?: boolean;
  readonly fakedReference?: boolean;
  readonly relation?: "discusses" | "none";
  readonly attack?: boolean;
  readonly substanceless?: boolean;
  readonly brands?: boolean;
  /** The label that somebody else denies, see disputed.ts. */
  readonly disputed?: "spam" | "attack";
}

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly body?: string;
  readonly lang: string;
  readonly source?: string;
  readonly label?: string;
  readonly sub?: string;
  readonly ad?: "pitch" | "anchor" | "none";
  readonly author?: string | { readonly name: string; readonly url?: string };
  readonly article_id?: string;
  readonly article?: string;
  readonly mentions_brand?: boolean;
  readonly brands?: boolean;
  readonly substanceless?: boolean;
  readonly fee?: boolean;
  readonly faked_reference?: boolean;
  readonly relation?: "discusses" | "none";
  readonly attack?: boolean;
  readonly reply_to?: string;
  readonly kind?: string;
}

/** Lists of another shape, read by evaluation/lists.ts. */
const LISTS = new Set(["eval-names.jsonl.gz", "eval-pass.jsonl.gz"]);
export const WRITTEN = path.join(import.meta.dirname, "written");

/** Where other people's corpora lie; they are never part of the repository. */
export function corporaDirectory(): string {
  return process.env["CORPORA_DIR"] ?? path.join(import.meta.dirname, "../../../shared/corpora");
}

/** The rows of a file, which may be compressed; none where the file is not there. */
export function readJsonLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return (
    (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
      .toString()
      .split("\n")
      .filter((line) => line.trim() !== "")
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the corpora are our own input, checked when they were made
      .map((line) => JSON.parse(line) as T)
  );
}

/** All labelled comments that can be had here, each below its thread; without the other corpora our own alone. */
export function readCorpora(directory = corporaDirectory()): LabelledComment[] {
  return inThreads([...readWritten(), ...readOthers(directory)]);
}

/**
 * Shows each comment what a Worker would show it: the last honest ones that stand before it below the same article or
 * video, and last what it answers. Rows are in the order in which they were posted.
 */
function inThreads(comments: readonly LabelledComment[]): LabelledComment[] {
  const threads = new Map<string, { author: string; body: string }[]>();
  return comments.map((comment) => {
    const { source, group, id, input, heldOut, spam, attack } = comment;
    const isVideo = source.startsWith("youtube/");
    if (group === id && !isVideo) return comment;
    const below = `${source} ${isVideo ? "" : group} ${heldOut}`;
    const before = threads.get(below) ?? [];
    const thread = [...before, ...(input.thread ?? [])];
    if (spam !== true && attack !== true)
      threads.set(below, [...before, { author: input.author.name, body: input.body }].slice(-RECENT_COMMENTS));
    return { ...comment, input: { ...input, thread } };
  });
}

function readWritten(): LabelledComment[] {
  if (!existsSync(WRITTEN)) return [];
  const files = readdirSync(WRITTEN)
    .filter((file) => file.endsWith(".jsonl.gz") && !LISTS.has(file))
    .toSorted();
  const areArticles = (file: string): boolean => file.endsWith("-articles.jsonl.gz");
  const articles = readArticles(files.filter(areArticles).map((file) => path.join(WRITTEN, file)));
  return files
    .filter((file) => !areArticles(file))
    .flatMap((file) => {
      const rows = readJsonLines<Row>(path.join(WRITTEN, file));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return rows.map((row) => fromWritten(row, file, articles, byId.get(row.reply_to ?? "")));
    });
}

/** Articles by their ids. */
export function readArticles(files: readonly string[]): ReadonlyMap<string, Article> {
  const rows = files.flatMap((file) => readJsonLines<Article & { id: string }>(file));
  return new Map(rows.map(({ id, title, text }) => [id, { title, text }]));
}

function fromWritten(
  row: Row,
  file: string,
  articles: ReadonlyMap<string, Article>,
  repliedTo: Row | undefined,
): LabelledComment {
  const authorOf = ({ author = "" }: Row): { name: string; url?: string } =>
    typeof author === "object" ? author : { name: author };
  return {
    id: row.id,
    source: `written/${path.basename(file, ".jsonl.gz")}`,
    group: row.article_id ?? row.id,
    language: row.lang,
    input: {
      body: row.body ?? "",
      author: authorOf(row),
      article: articles.get(row.article_id ?? ""),
      thread: repliedTo ? [{ author: authorOf(repliedTo).name, body: repliedTo.body ?? "" }] : undefined,
      locale: row.lang,
    },
    heldOut: file.startsWith("eval-"),
    open: true,
    written: true,
    kind: row.kind ?? "",
    spam: row.label === "spam",
    ...compact({
      ad: row.ad,
      fee: row.fee,
      fakedReference: row.faked_reference,
      relation: row.relation,
      attack: row.attack,
      substanceless: row.substanceless,
      brands: row.brands,
    }),
  };
}

function readOthers(directory: string): LabelledComment[] {
  const rows = (file: string): Row[] => readJsonLines<Row>(path.join(directory, file));
  const blogArticles = readArticles([path.join(directory, "blog-comments/articles.jsonl")]);
  const tutorialArticles = readArticles([path.join(directory, "tutorial-comments/articles.jsonl")]);
  const spamLabels = (row: Row): Partial<LabelledComment> => ({
    spam: row.label === "spam",
    ...compact({ ad: row.ad, substanceless: row.substanceless, brands: row.mentions_brand }),
  });
  const attackLabels = (row: Row): Partial<LabelledComment> => ({ attack: row.label === "attack" });
  return [
    ...rows("blog-comments/comments.jsonl").map((row) =>
      fromOther(row, false, blogArticles.get(row.article_id ?? ""), { ...spamLabels(row), attack: false }),
    ),
    ...rows("tutorial-comments/comments.jsonl").map((row) =>
      fromOther(row, false, tutorialArticles.get(row.article_id ?? ""), spamLabels(row)),
    ),
    ...rows("youtube-spam/comments.jsonl").map((row) =>
      fromOther(row, true, undefined, { spam: row.label === "spam" }),
    ),
    ...rows("german-ads/comments.jsonl").map((row) => fromOther(row, true, undefined, spamLabels(row))),
    ...rows("million-posts/posts.jsonl").map((row) =>
      fromOther(row, false, row.article ? { title: row.article, text: "" } : undefined, {
        ...attackLabels(row),
        spam: false,
        ad: "none",
        substanceless: false,
      }),
    ),
    ...rows("germeval-2018/train.jsonl").map((row) =>
      fromOther(row, true, undefined, { ...attackLabels(row), kind: row.sub ?? "" }),
    ),
    ...rows("germeval-2021/train.jsonl").map((row) => fromOther(row, false, undefined, attackLabels(row))),
    ...rows("insults/train.jsonl").map((row) => fromOther(row, false, undefined, attackLabels(row))),
    ...rows("surge-toxicity/comments.jsonl").map((row) => fromOther(row, true, undefined, attackLabels(row))),
    ...rows("davidson-tweets/tweets.jsonl").map((row) =>
      fromOther(row, true, undefined, { ...attackLabels(row), kind: row.sub ?? "" }),
    ),
    ...rows("unhealthy-comments/val.jsonl").map((row) =>
      fromOther(row, false, undefined, { ...attackLabels(row), spam: false }),
    ),
    ...rows("constructive-comments/comments.jsonl").map((row) =>
      fromOther(row, false, row.article ? { title: row.article, text: "" } : undefined, {
        ...attackLabels(row),
        spam: false,
      }),
    ),
  ];
}

function fromOther(
  row: Row,
  open: boolean,
  article: Article | undefined,
  labels: Partial<LabelledComment>,
): LabelledComment {
  const source = row.source ?? "unknown";
  return {
    id: row.id,
    source,
    group: row.article_id ?? row.article ?? row.id,
    language: row.lang,
    input: {
      body: row.text ?? "",
      author: { name: typeof row.author === "string" ? row.author : "" },
      article,
      locale: row.lang,
    },
    heldOut: isHeldOut({ id: row.id, source, ...compact({ article_id: row.article_id, article: row.article }) }),
    open,
    written: false,
    kind: "",
    ...labels,
    ...compact({ disputed: disputedLabel(row.id) }),
  };
}
