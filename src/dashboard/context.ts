import type { Context, Hono } from "hono";
import type { Services } from "../services.ts";
import { AppError } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { mayAct, type Actor, type Scope } from "../sites/access.ts";
import type { Site } from "../sites/repository.ts";
import type { Notice } from "./texts.ts";

type Variables = {
  services: Services;
  locale: Locale;
  /** Who is logged in; set on every page but the login. */
  actor: Actor;
  /** The site of the path, which the actor may see. */
  site: Site;
};
type Env = { Bindings: Cloudflare.Env; Variables: Variables };
export type DashboardContext = Context<Env>;
export type Dashboard = Hono<Env>;

/** Whether the login has that scope at the site of the path: for what is shown; `requireScope` is for what is done. */
export function may(c: DashboardContext, scope: Scope): boolean {
  return mayAct(c.get("actor"), c.get("site").id, scope);
}

/** @throws AppError `forbidden` */
export function requireScope(c: DashboardContext, scope: Scope): Actor {
  if (!may(c, scope)) throw new AppError("forbidden", `This login lacks the scope ${scope} for this site.`);
  return c.get("actor");
}

/** Whether the deployment's operator is logged in, whose the creditors and the list of sites are. */
export function isOperator(c: DashboardContext): boolean {
  return c.get("actor").siteId === null;
}

/** @throws AppError `forbidden` */
export function requireOperator(c: DashboardContext, does: string): void {
  if (!isOperator(c)) throw new AppError("forbidden", `Only the operator ${does}.`);
}

/** What use cases need to act on the site of the path. */
export function depsOf(c: DashboardContext) {
  return c.get("services").at(c.get("site").id);
}

/** What use cases need to act on the claims of the site of the path. */
export function claimDepsOf(c: DashboardContext) {
  return c.get("services").claimsAt(c.get("site").id);
}

/** What a page was asked for with: a field that was left empty is absent. */
export function queryOf(c: DashboardContext): Record<string, string> {
  return Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ""));
}

/** The address of a page of the current site; of the query, what is undefined is left out. */
export function pathOf(c: DashboardContext, rest: string, query: Record<string, string | undefined> = {}): string {
  const filled = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/dashboard/${c.get("site").id}${rest}${filled.length > 0 ? `?${new URLSearchParams(filled).toString()}` : ""}`;
}

/** The address of a comment's page, which leads back to the list that it was found in. */
export function commentPath(c: DashboardContext, id: string, list: string): string {
  return pathOf(c, `/comments/${id}`, { back: list });
}

/** What a notice tells beside its words: the comment that it leads to, those to be taken back, or how many it was. */
export type Told = { decided?: string; undo?: string; count?: string };

/** Sends the browser on after a form was carried out, so that reloading does not send it again. */
export function goTo(c: DashboardContext, path: string, notice: Notice, told: Told = {}): Response {
  const url = new URL(path, c.req.url);
  for (const [name, value] of Object.entries({ notice, ...told })) if (value) url.searchParams.set(name, value);
  return c.redirect(`${url.pathname}${url.search}${url.hash}`, 303);
}

/** A path of the dashboard that a form asks to go back to; anything else gives the fallback: no open redirect. */
export function safePath(path: string | undefined, fallback: string): string {
  const url = URL.parse(path ?? "", "https://hausrecht.invalid");
  const isOurs = url?.origin === "https://hausrecht.invalid" && /^\/dashboard(\/|$)/.test(url.pathname);
  return isOurs ? url.pathname + url.search + url.hash : fallback;
}
