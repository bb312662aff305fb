import type { Context } from "hono";
import { AppError } from "../shared/errors.ts";

/** Holds a dashboard login. `__Host-`: only this host set it, over a secure connection, for all its paths. */
export const SESSION_COOKIE = "__Host-hausrecht";

/** A cookie is sent by the browser on its own, so a request that changes something must come from our own pages. */
export function checkSameOrigin(c: Context): void {
  if (c.req.method === "GET" || c.req.method === "HEAD") return;
  if (c.req.header("origin") !== new URL(c.req.url).origin) {
    throw new AppError("csrf_failed", "This request did not come from the dashboard's own pages.");
  }
}
