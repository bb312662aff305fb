import { htmlToMarkdown } from "./html-to-markdown.ts";
import { fitComment, ImportError, type ImportedComment, type ReadContext } from "./imported-comment.ts";
import { child, readElements, textOf, type Element } from "./xml.ts";

/** A Disqus export (Moderation → Export), packed or not: threads first, then posts that name theirs. */
export async function* readDisqus(file: string, context: ReadContext): AsyncGenerator<ImportedComment> {
  const threads = new Map<string, Element>();
  for await (const element of readElements(file, "disqus", new Set(["thread", "post"]))) {
    const id = element.attributes["id"];
    if (id === undefined)
      throw new ImportError(`${file} has a ${element.name} without dsq:id: it is no Disqus export.`);
    if (element.name === "thread") threads.set(id, { ...element, text: "" });
    else {
      const comment = readPost(id, element, threads, context);
      if (comment) yield comment;
    }
  }
}

function readPost(
  key: string,
  post: Element,
  threads: ReadonlyMap<string, Element>,
  context: ReadContext,
): ImportedComment | undefined {
  const parentKey = child(post, "parent")?.attributes["id"];
  if (textOf(post, "isDeleted") === "true") return context.report.skip(key, "deleted", parentKey);
  const thread = threads.get(child(post, "thread")?.attributes["id"] ?? "");
  if (!thread) return context.report.skip(key, "on a thread that the file lacks", parentKey);
  const author = child(post, "author");
  const url = textOf(thread, "link");
  return fitComment(
    {
      key,
      thread: { url, title: textOf(thread, "title"), closed: textOf(thread, "isClosed") === "true" },
      parentKey,
      author: { name: author && textOf(author, "name"), email: author && textOf(author, "email") },
      body: htmlToMarkdown(textOf(post, "message"), { base: url, lineBreaks: "spaces" }),
      createdAt: Date.parse(textOf(post, "createdAt")),
      status: textOf(post, "isSpam") === "true" ? "spam" : isApproved(post) ? "published" : "held",
    },
    context,
  );
}

function isApproved(post: Element): boolean {
  return textOf(post, "isApproved") !== "false";
}
