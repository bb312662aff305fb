import type { Context } from "hono";
import { AppError } from "../shared/errors.ts";

/** The sender's network address, as Cloudflare gives it. */
export function addressOf(c: Context): string {
  return c.req.header("cf-connecting-ip") ?? "";
}

/**
 * Who sends, as far as a network address tells: an IPv6 customer holds a whole /64 and can take another address of it for
 * each request (RFC 6177), so only its first four groups count.
 */
export function senderOf(c: Context): string {
  const address = addressOf(c);
  if (!address.includes(":")) return address;
  const [before = "", after] = address.split("::");
  const [head, tail] = [before, after ?? ""].map((part) => part.split(":").filter(Boolean));
  const gap = after === undefined ? 0 : Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0));
  const groups = [...(head ?? []), ...Array<string>(gap).fill("0"), ...(tail ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/**
 * A first shield per sender, without a database row.
 * @param scope what the limit counts by beside the sender, e.g. a site's key
 * @throws AppError `rate_limited`
 */
export async function admit(
  c: Context,
  env: Cloudflare.Env,
  limit: "POST_LIMIT" | "READ_LIMIT",
  scope: string,
): Promise<void> {
  const limiter = env.ENVIRONMENT === "local" ? env.DEMO_LIMIT : env[limit];
  const { success } = await limiter.limit({ key: `${scope}:${senderOf(c)}` });
  if (!success) throw new AppError("rate_limited", "Too many requests from here. Please wait a minute.");
}
