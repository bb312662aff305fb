import { LIMITS } from "../../comments/comment.ts";
import { isClean, isVisible, toClean } from "../../shared/visible-text.ts";
import { isWebUrl } from "../../shared/web-address.ts";
import { decodeReferences } from "./html-to-markdown.ts";
import type { Report } from "./report.ts";

/** A comment of another system in the words of `POST /api/v1/sites/{site}/import`. */
export type ImportedComment = {
  /** What the source calls it, for good. */
  key: string;
  thread: { url: string; title?: string; closed?: boolean };
  parent_key?: string;
  author: { name: string; email?: string; url?: string };
  /** Our markdown. */
  body: string;
  created_at: string;
  edited_at?: string;
  status: "published" | "held" | "spam";
  is_owner?: boolean;
  likes?: number;
};

/**
 * What a reader found, before it is made to fit. Texts may be missing or anything, names, titles and addresses written as in
 * HTML, as WordPress, Isso and Remark42 store them ("Huber &amp; Sohn"); times in epoch milliseconds, NaN for none.
 */
export type FoundComment = {
  key: string;
  thread: { url: string; title?: string | null | undefined; closed?: boolean | undefined };
  parentKey?: string | undefined;
  author: { name?: string | null | undefined; email?: string | null | undefined; url?: string | null | undefined };
  body: string;
  createdAt: number;
  editedAt?: number | undefined;
  status: ImportedComment["status"];
  isOwner?: boolean | undefined;
  likes?: number | undefined;
};

/** Of one export file: what it says, comment by comment, in the file's order; what is left out is told to the report. */
export type Reader = (file: string, context: ReadContext) => AsyncIterable<ImportedComment>;

export type ReadContext = {
  report: Report;
  /** What relative addresses of pages lie below. */
  baseUrl: string;
  /** The name of those who gave none. */
  anonymous: string;
};

/** The file cannot be read as what it is said to be; the message is for the person who ran the command. */
export class ImportError extends Error {}

const EMAIL = /^[\w+-]+(?:\.[\w+-]+)*@[\da-z]+(?:[.-][\da-z]+)*\.[a-z]{2,}$/i;

/** Makes a comment fit the API, or leaves it out; whichever it is, the report knows. */
export function fitComment(found: FoundComment, { report, anonymous }: ReadContext): ImportedComment | undefined {
  const { key, parentKey } = found;
  const skip = (reason: string): undefined => report.skip(key, reason, parentKey);
  // What the API would refuse, one bad comment of ten thousand, is taken out here.
  const body = toClean(found.body).replace(/\r\n?/g, "\n").trim();
  if (!isVisible(body)) return skip("empty");
  if (body.length > LIMITS.imported_body) return skip(`longer than ${LIMITS.imported_body} characters`);
  if (!isTime(found.createdAt)) return skip("without a readable date");
  const page = decodeReferences(found.thread.url);
  if (!isWebUrl(page) || page.length > LIMITS.url) return skip("on a page without a web address");
  const [name, title] = [fitLine(found.author.name, LIMITS.name), fitLine(found.thread.title, LIMITS.title)];
  const [email, url] = [fitEmail(found.author.email), fitWebsite(found.author.url)];
  if (found.author.email?.trim() && email === undefined) report.note(key, "unreadable e-mail address dropped");
  if (found.author.url?.trim() && url === undefined) report.note(key, "unreadable website dropped");
  return {
    key,
    thread: {
      url: page,
      ...(title !== undefined && { title }),
      ...(found.thread.closed && { closed: true }),
    },
    ...(parentKey !== undefined && { parent_key: parentKey }),
    author: { name: name ?? anonymous, ...(email !== undefined && { email }), ...(url !== undefined && { url }) },
    body,
    created_at: new Date(found.createdAt).toISOString(),
    ...(isTime(found.editedAt) && { edited_at: new Date(found.editedAt).toISOString() }),
    status: found.status,
    ...(found.isOwner && { is_owner: true }),
    ...(found.likes !== undefined && found.likes > 0 && { likes: found.likes }),
  };
}

/** From 1970 to 9999: what a date can be that ISO 8601 writes with four digits. */
function isTime(at: number | undefined): at is number {
  return at !== undefined && at >= 0 && at < Date.UTC(10_000, 0);
}

function fitLine(text: string | null | undefined, max: number): string | undefined {
  const line = toClean(decodeReferences(text ?? ""))
    .replace(/\s+/g, " ")
    .trim();
  const cut = line
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
  return isVisible(cut) ? cut : undefined;
}

function fitEmail(text: string | null | undefined): string | undefined {
  const email = text?.trim() ?? "";
  return EMAIL.test(email) && email.length <= LIMITS.email ? email : undefined;
}

function fitWebsite(text: string | null | undefined): string | undefined {
  const given = decodeReferences(text ?? "").trim();
  // People leave the scheme away: "example.org/me".
  const url = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(given) ? `http://${given}` : given;
  return isWebUrl(url) && url.length <= LIMITS.url && !/\s/.test(url) && isClean(url) ? url : undefined;
}
