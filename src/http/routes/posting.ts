import { canonicalUrl } from "../../comments/canonical-url.ts";
import type { Network } from "../../comments/comment.ts";
import { readThreadArticle } from "../../comments/read-article.ts";
import type { SubmissionAnswer } from "../../comments/submit-comment.ts";
import { threadId } from "../../comments/thread.ts";
import { addressOf, admit as admitSender } from "../../web/rate-limit.ts";
import { logBug } from "../../shared/log.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import type { AppContext } from "../operation.ts";

/** What the sender's connection tells, as Cloudflare gives it. */
export function networkOf(c: AppContext): Network {
  const cf = c.req.raw.cf as IncomingRequestCfProperties | undefined;
  const userAgent = c.req.header("user-agent")?.toWellFormed().slice(0, 300);
  return {
    ip: addressOf(c),
    ...(cf?.country !== undefined && { country: cf.country }),
    ...(cf?.asn !== undefined && { asn: cf.asn }),
    ...(cf?.asOrganization !== undefined && { organisation: cf.asOrganization }),
    ...(userAgent !== undefined && { user_agent: userAgent }),
  };
}

/** @throws AppError `rate_limited` */
export async function admit(c: AppContext, limit: "POST_LIMIT" | "READ_LIMIT"): Promise<void> {
  await admitSender(c, c.get("services").env, limit, c.get("site").id);
}

/** What follows a stored comment: cached pages of its thread go, the article is read unless it is known, and mail goes out. */
export async function afterPost(c: AppContext, pageUrl: string, answer: SubmissionAnswer): Promise<void> {
  const { services, site } = c.var;
  const thread = await threadId(site.id, canonicalUrl(pageUrl) ?? "");
  const page = { siteId: site.id, threadId: thread };
  await forgetPagesOf(page);
  const deps = services.at(site.id);
  // What was held without the article may be published with it.
  const { outside } = services.claimsAt(site.id);
  const read = readThreadArticle(deps, site, thread, outside).then((isFound) =>
    isFound ? forgetPagesOf(page) : undefined,
  );
  deps.waitUntil(read);
  const isAsked = answer.awaits === "email_confirmation" || answer.reply_notifications === "unconfirmed";
  if (isAsked) await nudgeConfirmations(c);
}

/** Has the mail that asks to confirm go out at once: where the queue cannot be asked, the minute's job finds it. */
export async function nudgeConfirmations(c: AppContext): Promise<void> {
  try {
    await c.get("services").env.JOBS.send({ kind: "confirmations" });
  } catch (error) {
    logBug(error, "confirmations");
  }
}
