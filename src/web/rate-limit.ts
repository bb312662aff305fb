import type { Context } from "hono";
import { AppError } from "../shared/errors.ts";

/** The sender's network address, as Cloudflare gives it. */
export function addressOf(c: Context): string {
  return c.req.header("cf-connecting-ip") ?? "";
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
  const { success } = await limiter.limit({ key: `${scope}:${addressOf(c)}` });
  if (!success) throw new AppError("rate_limited", "Too many requests from here. Please wait a minute.");
}
