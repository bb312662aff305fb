import * as v from "valibot";
import { decodeReferences, htmlToMarkdown } from "./html-to-markdown.ts";
import { fitComment, ImportError, type ImportedComment, type ReadContext } from "./imported-comment.ts";
import { readLines } from "./text-file.ts";

const text = v.nullish(v.string(), "");
const flag = v.nullish(v.boolean(), false);

const Head = v.object({
  version: v.number(),
  users: v.nullish(v.array(v.object({ details: v.nullish(v.object({ user_id: text, email: text })) })), []),
  posts: v.nullish(v.array(v.object({ url: text, read_only: flag })), []),
});

const Post = v.object({
  id: v.string(),
  pid: text,
  text,
  orig: text,
  user: v.object({ name: text, id: text, admin: flag, block: flag }),
  locator: v.object({ url: v.string() }),
  title: text,
  time: v.string(),
  edit: v.nullish(v.object({ time: text })),
  score: v.nullish(v.number(), 0),
  votes: v.nullish(v.record(v.string(), v.boolean()), {}),
  delete: flag,
});

/**
 * A Remark42 backup, packed or not: a line of users and pages, then a line for each comment. What somebody wrote whom its owner
 * has blocked comes in as held.
 */
export async function* readRemark42(file: string, context: ReadContext): AsyncGenerator<ImportedComment> {
  let head: { emails: Map<string, string>; closed: Set<string> } | undefined;
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    const value = readJson(line);
    if (head === undefined) {
      const parsed = v.safeParse(Head, value);
      if (!parsed.success)
        throw new ImportError(`${file} does not begin as a Remark42 backup: ${parsed.issues[0].message}`);
      const { users, posts } = parsed.output;
      head = {
        emails: new Map(users.map(({ details }) => [details?.user_id ?? "", details?.email ?? ""])),
        closed: new Set(posts.flatMap(({ url, read_only }) => (read_only ? [url] : []))),
      };
    } else {
      const parsed = v.safeParse(Post, value);
      if (!parsed.success) throw new ImportError(`${file}, line ${number}, is no comment (was the file cut off?).`);
      const comment = readPost(parsed.output, head, context);
      if (comment) yield comment;
    }
  }
  if (head === undefined) throw new ImportError(`${file} is empty.`);
}

function readPost(
  post: v.InferOutput<typeof Post>,
  { emails, closed }: { emails: ReadonlyMap<string, string>; closed: ReadonlySet<string> },
  context: ReadContext,
): ImportedComment | undefined {
  const { id: key, user, locator } = post;
  const parentKey = post.pid === "" ? undefined : post.pid;
  if (post.delete) return context.report.skip(key, "deleted", parentKey);
  const fitted = fitComment(
    {
      key,
      thread: { url: locator.url, title: post.title, closed: closed.has(locator.url) },
      parentKey,
      author: { name: user.name, email: emails.get(user.id) ?? null },
      // What was typed is markdown already, which many versions kept as in HTML ("&gt; a quote"); comments that Remark42 took
      // over itself have only HTML.
      body: decodeReferences(post.orig) || htmlToMarkdown(post.text, { base: locator.url, lineBreaks: "spaces" }),
      createdAt: Date.parse(post.time),
      editedAt: post.edit?.time ? Date.parse(post.edit.time) : undefined,
      status: user.block ? "held" : "published",
      isOwner: user.admin,
      // Most versions keep who voted out of a backup; then the sum of the votes is all there is.
      likes: Math.max(post.score, Object.values(post.votes).filter(Boolean).length),
    },
    context,
  );
  if (fitted && user.block) context.report.note(key, "held, since its author is blocked");
  return fitted;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
