import type { InferSelectModel } from "drizzle-orm";
import { sha256, toBase64Url } from "../shared/bytes.ts";
import { invalid } from "../shared/errors.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { threads } from "./table.ts";

export type Thread = InferSelectModel<typeof threads>;

/** A thread's id: 128 bits of the hash of site and canonical URL, so that a page's thread is found by key, without a second index. */
export async function threadId(siteId: string, canonical: string): Promise<string> {
  return toBase64Url((await sha256(`${siteId}\n${canonical}`)).slice(0, 16));
}

/**
 * Where the comments of a page are, whether there are any or not.
 * @throws AppError `validation_failed` for what is no page's address
 */
export async function threadOfPage(siteId: string, address: string): Promise<{ id: string; url: string }> {
  const url = canonicalUrl(address);
  if (url === undefined) throw invalid("url", "Must be the URL of a page.");
  return { id: await threadId(siteId, url), url };
}
