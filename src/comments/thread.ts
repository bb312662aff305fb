import type { InferSelectModel } from "drizzle-orm";
import { sha256, toBase64Url } from "../shared/bytes.ts";
import type { threads } from "./table.ts";

export type Thread = InferSelectModel<typeof threads>;

/** A thread's id: 128 bits of the hash of site and canonical URL, so that a page's thread is found by key, without a second index. */
export async function threadId(siteId: string, canonicalUrl: string): Promise<string> {
  return toBase64Url((await sha256(`${siteId}\n${canonicalUrl}`)).slice(0, 16));
}
