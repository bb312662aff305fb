import { DatabaseSync } from "node:sqlite";
import * as v from "valibot";
import { SECOND } from "../../shared/clock.ts";
import { messageOf } from "../../shared/log.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { fitComment, ImportError, type ImportedComment, type ReadContext } from "./imported-comment.ts";
import { readStart } from "./text-file.ts";

const Row = v.object({
  id: v.number(),
  parent: v.nullable(v.number()),
  created: v.number(),
  modified: v.nullable(v.number()),
  mode: v.nullable(v.number()),
  text: v.string(),
  author: v.nullable(v.string()),
  email: v.nullable(v.string()),
  website: v.nullable(v.string()),
  likes: v.nullable(v.number()),
  uri: v.string(),
  title: v.nullable(v.string()),
});

const STATUS: Record<number, ImportedComment["status"]> = { 1: "published", 2: "held" };

/** Isso's SQLite database. Its texts are markdown as they were typed; its threads are paths, so the site's address is put before them. */
export async function* readIsso(file: string, context: ReadContext): AsyncGenerator<ImportedComment> {
  for (const row of await readRows(file)) {
    const key = String(row.id);
    const parentKey = row.parent === null ? undefined : String(row.parent);
    const status = STATUS[row.mode ?? 1];
    if (status === undefined) context.report.skip(key, "deleted", parentKey);
    else {
      const url = URL.parse(row.uri, context.baseUrl)?.href ?? "";
      const comment = fitComment(
        {
          key,
          thread: { url, title: row.title },
          parentKey,
          author: { name: row.author, email: row.email, url: row.website },
          // What Isso took over from Disqus is HTML.
          body: /^\s*<p>/i.test(row.text) ? htmlToMarkdown(row.text, { base: url, lineBreaks: "spaces" }) : row.text,
          createdAt: row.created * SECOND,
          editedAt: row.modified === null ? undefined : row.modified * SECOND,
          status,
          likes: row.likes ?? 0,
        },
        context,
      );
      if (comment) yield comment;
    }
  }
}

async function readRows(file: string): Promise<v.InferOutput<typeof Row>[]> {
  try {
    if ((await readStart(file, 16)).toString("latin1") !== "SQLite format 3\0")
      throw new Error("it is no SQLite database");
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const select = `SELECT comments.id, parent, created, modified, mode, text, author, email, website, likes, uri, title
        FROM comments JOIN threads ON threads.id = comments.tid ORDER BY comments.id`;
      return v.parse(v.array(Row), database.prepare(select).all());
    } finally {
      database.close();
    }
  } catch (error) {
    throw new ImportError(`${file} is no Isso database: ${messageOf(error)}`);
  }
}
