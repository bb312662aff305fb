import * as v from "valibot";
import { ARCHIVED } from "../../archive/tables.ts";
import { LIMITS } from "../../comments/comment.ts";
import { isId } from "../../shared/ids.ts";
import { author } from "./comments.ts";
import { cursorParam, emailAddress, id, locale, textBlock, textLine, told, webUrl, whole } from "./values.ts";

export const exportQuery = v.object({ cursor: cursorParam("`next` in the last line of the part before.") });
export const erasure = v.object({ email: v.exactOptional(emailAddress), comment_id: v.exactOptional(id) });

export const siteDeletion = v.object({
  confirm: told(textLine(40), "The site's key once more, so that none is deleted by mistake."),
  kept_elsewhere: v.exactOptional(
    told(
      v.picklist(["true", "false"]),
      "States that the records of its claims are kept elsewhere for as long as the law wants them, as by an export after a move.",
    ),
  ),
});

const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform(Date.parse),
  // An offset of bare hours is ISO 8601, but no date-time of RFC 3339, and the platform does not read it.
  v.integer("Must be a time such as 2020-05-01T10:00:00+02:00."),
);
const sourceKey = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(2_100),
  // It is sealed, and a seal is over UTF-8.
  v.check((text) => text.isWellFormed(), "Must be well-formed Unicode."),
);

export const importedBody = textBlock(LIMITS.imported_body);
export const importedComment = v.object({
  key: sourceKey,
  thread: v.object({
    url: webUrl,
    title: v.exactOptional(textLine(LIMITS.title)),
    closed: v.exactOptional(v.boolean()),
  }),
  parent_key: v.exactOptional(
    told(sourceKey, "The key of the comment that it answers, before it in the same request."),
  ),
  parent_id: v.exactOptional(
    told(v.pipe(v.string(), v.check(isId, "Must be the id of a comment.")), "The id of one that is here already."),
  ),
  author,
  body: importedBody,
  locale: v.exactOptional(locale),
  created_at: instant,
  edited_at: v.exactOptional(instant),
  status: v.picklist(["published", "held", "spam"]),
  is_owner: v.optional(v.boolean(), false),
  likes: v.optional(whole(0, 1_000_000), 0),
});
export const commentImport = v.object({
  source: told(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, "Must be 1 to 40 of a-z, 0-9 and hyphens.")),
    "What the keys belong to, such as `wordpress`: the same key of another source is another comment.",
  ),
  judge: v.optional(v.boolean(), false),
  comments: v.pipe(v.array(importedComment), v.minLength(1), v.maxLength(200)),
});

const tableName = v.picklist(ARCHIVED.map((table) => table.name));
export const siteRestore = v.object({
  export_id: id,
  rows: v.pipe(
    v.array(
      v.object({
        table: tableName,
        row: v.record(v.string(), v.nullable(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]))),
      }),
    ),
    v.maxLength(500),
  ),
  end: v.exactOptional(v.record(tableName, whole(0, Number.MAX_SAFE_INTEGER))),
});
