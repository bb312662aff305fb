import { getCookie } from "hono/cookie";
import { AppError } from "../shared/errors.ts";
import { mayAct, OPERATOR, type Actor, type Scope } from "../sites/access.ts";
import { findActorBySession, findActorByToken } from "../sites/authenticate.ts";
import type { AppContext } from "./operation.ts";

export const SESSION_COOKIE = "__Host-hausrecht";

/** Who calls: the bearer of an owner token, or of the dashboard's session cookie. */
export async function findActor(c: AppContext): Promise<Actor | undefined> {
  const services = c.get("services");
  const token = bearerToken(c);
  if (token !== undefined) return await findActorByToken(services, token, services.clock());
  const cookie = getCookie(c, SESSION_COOKIE);
  if (cookie === undefined) return undefined;
  checkSameOrigin(c);
  return await findActorBySession(services, cookie, services.clock());
}

export function bearerToken(c: AppContext): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,500})$/.exec(c.req.header("authorization") ?? "")?.[1];
}

/** A cookie is sent by the browser on its own, so a request that changes something must come from our own pages. */
export function checkSameOrigin(c: AppContext): void {
  if (c.req.method === "GET" || c.req.method === "HEAD") return;
  if (c.req.header("origin") !== new URL(c.req.url).origin) {
    throw new AppError("csrf_failed", "This request did not come from the dashboard's own pages.");
  }
}

/** @throws AppError `unauthorized` without a valid token, `forbidden` when it does not reach this far */
export function requireScope(c: AppContext, scope: Scope): Actor {
  const actor = c.get("actor");
  if (!actor) throw new AppError("unauthorized", "This needs an owner token: Authorization: Bearer <token>.");
  if (!mayAct(actor, c.get("site").id, scope))
    throw new AppError("forbidden", `This token lacks the scope ${scope} for this site.`);
  return actor;
}

export function requireOperator(c: AppContext): void {
  const actor = c.get("actor");
  if (!actor) throw new AppError("unauthorized", "This needs the operator's token.");
  if (actor !== OPERATOR) throw new AppError("forbidden", "Only the deployment's operator may do this.");
}
