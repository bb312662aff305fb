import { getCookie } from "hono/cookie";
import { AppError } from "../shared/errors.ts";
import { mayAct, OPERATOR, type Actor, type Scope } from "../sites/access.ts";
import { findActorBySession, findActorByToken } from "../sites/authenticate.ts";
import { checkSameOrigin, SESSION_COOKIE } from "../web/session.ts";
import type { AppContext } from "./operation.ts";

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

/** The operator's token may be any text, so nothing is asked of its letters here. */
export function bearerToken(c: AppContext): string | undefined {
  return /^Bearer (.{1,500})$/i.exec(c.req.header("authorization") ?? "")?.[1];
}

/** @throws AppError `unauthorized` without a valid token, `forbidden` when it does not reach this far */
export function requireScope(c: AppContext, scope: Scope): Actor {
  const actor = c.get("actor");
  if (!actor) throw new AppError("unauthorized", "This needs an owner token: Authorization: Bearer <token>.");
  if (!mayAct(actor, c.get("site").id, scope))
    throw new AppError("forbidden", `This token lacks the scope ${scope} for this site.`);
  return actor;
}

/** @throws AppError `unauthorized` without a valid token, `forbidden` with one that is an owner's */
export function requireOperator(c: AppContext): Actor {
  const actor = c.get("actor");
  if (!actor) throw new AppError("unauthorized", "This needs the operator's token.");
  if (actor !== OPERATOR) throw new AppError("forbidden", "Only the deployment's operator may do this.");
  return actor;
}
