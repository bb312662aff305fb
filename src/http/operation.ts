import type { Context, Hono } from "hono";
import type * as v from "valibot";
import type { Deps } from "../db/deps.ts";
import type { Services } from "../services.ts";
import { AppError, type ErrorCode } from "../shared/errors.ts";
import type { Actor, Scope } from "../sites/access.ts";
import type { Site } from "../sites/repository.ts";
import { parse, type Schema } from "../web/parse.ts";
import { requireOperator, requireScope } from "./authorize.ts";

/**
 * One operation of the API: its place, who may call it and what it takes. Requests are checked against it, and
 * openapi.json is generated from it.
 */
export type Operation<Query extends Schema = Schema, Body extends Schema = Schema> = {
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** OpenAPI notation, below /api/v1. */
  path: string;
  summary: string;
  tag: string;
  /** `public`: anyone on the site's pages; `author`: the bearer of a comment's edit token; a scope; `operator`: the deployment's own. */
  access: "public" | "author" | "operator" | Scope;
  query?: Query;
  body?: Body;
  /** Media types of the answer beside JSON, or in its place. */
  media?: string[];
  /** The status of success, 200 unless told. */
  status?: 200 | 201 | 202 | 204;
  errors?: ErrorCode[];
};

type AppEnv = { Bindings: Cloudflare.Env; Variables: { services: Services; site: Site; actor: Actor | undefined } };
export type AppContext = Context<AppEnv>;
export type App = Hono<AppEnv>;

type Access = Operation["access"];
type ActorOf<A extends Access> = A extends "public" | "author" ? Actor | undefined : Actor;

export type Call<A extends Access, Query extends Schema, Body extends Schema> = {
  c: AppContext;
  services: Services;
  site: Site;
  deps: Deps;
  /** Who acts; undefined only where anybody may. */
  actor: ActorOf<A>;
  query: v.InferOutput<Query>;
  body: v.InferOutput<Body>;
  param: (name: string) => string;
};

/** Puts an operation on the app: checks access, then query and body, then calls the handler, whose value is the JSON answer. */
export function mount<A extends Access, Query extends Schema, Body extends Schema>(
  app: App,
  operation: Operation<Query, Body> & { access: A },
  handler: (call: Call<A, Query, Body>) => Promise<object | Response>,
): void {
  const path = `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  app.on(operation.method, [path], async (c) => {
    const services = c.get("services");
    const site = c.get("site");
    const actor = authorize(c, operation.access);
    const query = operation.query ? parse(operation.query, queryOf(c, operation.query), "") : undefined;
    const body = operation.body ? parse(operation.body, await readJson(c), "/") : undefined;
    const param = (name: string) => c.req.param(name) ?? "";
    const answer = await handler({
      c,
      services,
      site,
      deps: services.at(site?.id ?? ""),
      actor,
      query,
      body,
      param,
    });
    if (answer instanceof Response) return answer;
    return operation.status === 204
      ? c.body(null, 204)
      : c.json(answer, operation.status ?? 200, { "Cache-Control": "no-store" });
  });
}

function authorize<A extends Access>(c: AppContext, access: A): ActorOf<A>;
function authorize(c: AppContext, access: Access): Actor | undefined {
  if (access === "operator") return requireOperator(c);
  return access === "public" || access === "author" ? c.get("actor") : requireScope(c, access);
}

/** The parameters by name: the first value of each, or all of them where the schema takes a list. */
function queryOf(c: AppContext, schema: Schema): Record<string, string | string[] | undefined> {
  const { entries = {} } = schema as { entries?: Record<string, Schema> };
  const values = Object.entries(c.req.queries());
  return Object.fromEntries(values.map(([name, all]) => [name, entries[name]?.type === "array" ? all : all[0]]));
}

async function readJson(c: AppContext): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new AppError("unsupported_media_type", "Send application/json.");
  const body = parseJson(await c.req.arrayBuffer());
  // A list passes for an object whose fields may all be left out.
  if (Array.isArray(body))
    throw new AppError("validation_failed", "The body must be an object.", { issues: [NOT_AN_OBJECT] });
  return body;
}

const NOT_AN_OBJECT = { path: "/", message: "Must be an object.", rule: "object" };

/** JSON is UTF-8 (RFC 8259 §8.1): other bytes would be stored as replacement characters. */
function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new AppError("malformed_body", "The body is not valid JSON.");
    if (error instanceof TypeError) throw new AppError("malformed_body", "The body is not UTF-8.");
    throw error;
  }
}
