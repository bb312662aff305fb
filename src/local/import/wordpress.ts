import { htmlToMarkdown } from "./html-to-markdown.ts";
import { fitComment, ImportError, type ImportedComment, type ReadContext } from "./imported-comment.ts";
import { readElements, textOf, type Element } from "./xml.ts";

const STATUS: Record<string, ImportedComment["status"]> = { "1": "published", "0": "held", spam: "spam" };
/** Posts that everybody can read. An attachment inherits. */
const PUBLIC = new Set(["", "publish", "inherit"]);

/**
 * A WordPress export (WXR: Tools → Export). Line breaks count in its comments, as WordPress shows them. Comments on posts
 * that are private, drafts or behind a password come in as held: nobody could read them, and nobody shall by accident.
 */
export async function* readWordPress(file: string, context: ReadContext): AsyncGenerator<ImportedComment> {
  const owners = new Set<string>();
  let isWxr = false;
  for await (const element of readElements(file, "rss", new Set(["author", "item", "wxr_version"]))) {
    isWxr ||= element.name !== "author";
    if (element.name === "author") owners.add(textOf(element, "author_email").toLowerCase());
    else if (element.name === "item") yield* readItem(element, owners, context);
  }
  if (!isWxr) throw new ImportError(`${file} holds no posts: it is no WordPress export.`);
}

function* readItem(item: Element, owners: ReadonlySet<string>, context: ReadContext): Generator<ImportedComment> {
  const comments = item.children.filter((one) => one.name === "comment");
  const url = textOf(item, "link");
  const place = textOf(item, "post_id") || url;
  const isPublic = PUBLIC.has(textOf(item, "status")) && textOf(item, "post_password") === "";
  const thread = { url, title: textOf(item, "title"), closed: textOf(item, "comment_status") === "closed" };
  for (const comment of comments) {
    const key = `${place}#${textOf(comment, "comment_id")}`;
    const parent = textOf(comment, "comment_parent");
    const parentKey = parent === "" || parent === "0" ? undefined : `${place}#${parent}`;
    const status = STATUS[textOf(comment, "comment_approved")];
    const type = textOf(comment, "comment_type");
    if (type !== "" && type !== "comment") context.report.skip(key, type.slice(0, 40), parentKey);
    else if (status === undefined) context.report.skip(key, "deleted", parentKey);
    else {
      const isHidden = status === "published" && !isPublic;
      const email = textOf(comment, "comment_author_email");
      const fitted = fitComment(
        {
          key,
          thread,
          parentKey,
          author: { name: textOf(comment, "comment_author"), email, url: textOf(comment, "comment_author_url") },
          body: htmlToMarkdown(textOf(comment, "comment_content"), { base: url, lineBreaks: "kept" }),
          createdAt: readTime(comment),
          status: isHidden ? "held" : status,
          isOwner: owners.has(email.toLowerCase()) && Number(textOf(comment, "comment_user_id")) > 0,
        },
        context,
      );
      if (fitted && isHidden) context.report.note(key, "held, since its page is not public");
      if (fitted) yield fitted;
    }
  }
}

/** WordPress writes 0000-00-00 where it does not know the time in UTC; then the blog's own time has to do. */
function readTime(comment: Element): number {
  const gmt = textOf(comment, "comment_date_gmt");
  const text = /^\d{4}-(?!00)/.test(gmt) ? gmt : textOf(comment, "comment_date");
  return Date.parse(`${text.replace(" ", "T")}Z`);
}
