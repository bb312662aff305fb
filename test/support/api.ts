import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { ANSWERS } from "../../src/http/answers.ts";
import type { Operation } from "../../src/http/operation.ts";
import { PROBLEM, refusals } from "../../src/http/openapi.ts";
import * as operations from "../../src/http/operations.ts";
import worker from "../../src/index.ts";
import { ERROR_STATUS, type ErrorCode } from "../../src/shared/errors.ts";

export const ORIGIN = "https://blog.example";
export const PAGE = `${ORIGIN}/bees`;
export const OPERATOR_TOKEN = env.OWNER_TOKEN;
/** Where the Worker of the tests stands. */
export const HOME = "https://hausrecht.example";

export type Answer = { status: number; headers: Headers; json: any; text: string };
type Options = { token?: string; headers?: Record<string, string>; body?: unknown; env?: Partial<Cloudflare.Env> };

/** Sends a request to the Worker and waits until all that it started has ended. */
export async function call(method: string, path: string, options: Options = {}): Promise<Answer> {
  const headers = new Headers({ "cf-connecting-ip": "203.0.113.7", ...options.headers });
  if (options.token !== undefined) headers.set("authorization", `Bearer ${options.token}`);
  const isText = typeof options.body === "string";
  if (options.body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const body = options.body === undefined ? null : isText ? (options.body as string) : JSON.stringify(options.body);
  const context = createExecutionContext();
  const request = new Request(`${HOME}${path}`, { method, headers, body, redirect: "manual" });
  const response = await worker.fetch(request, { ...env, ...options.env }, context);
  const text = await response.text();
  await waitOnExecutionContext(context);
  const isJson = /^application\/(?:problem\+)?json/.test(response.headers.get("content-type") ?? "");
  const json = isJson && text !== "" ? JSON.parse(text) : undefined;
  const answer = { status: response.status, headers: response.headers, text, json };
  checkAnswer(method, path, answer);
  return answer;
}

/** Every answer that a test sees is held to the published description of the API. */
function checkAnswer(method: string, path: string, { status, headers, json }: Answer): void {
  const type = headers.get("content-type") ?? "";
  if (status === 304 || !path.startsWith("/api/v1/")) return;
  const place = path.slice("/api/v1".length).split("?")[0] ?? "";
  const operation = (Object.values(operations) as Operation[]).find(
    (one) => one.method === method.toLowerCase() && toPattern(one.path).test(place),
  );
  if (type.startsWith("application/problem+json")) checkProblem(`${method} ${path}`, operation, json);
  if (!type.startsWith("application/json")) return;
  const schema = operation && ANSWERS[operation.id];
  if (!operation || !schema) throw new Error(`${method} ${path} is not described.`);
  if (status !== (operation.status ?? 200))
    throw new Error(`${method} ${path} answered ${status}, which is not described.`);
  const { issues, output } = v.safeParse(schema, json);
  const first = issues?.[0];
  if (first)
    throw new Error(`${operation.id} answers otherwise than described, at ${v.getDotPath(first)}: ${first.message}`);
  const more = findUndescribed(json, output, enterOutput);
  if (more !== undefined) throw new Error(`${operation.id} answers with more than is described: ${more}`);
}

/**
 * The path of a field that is not described.
 * @param described what describes the value
 * @param enter what describes one of its fields; undefined for a field that it does not know
 */
function findUndescribed(
  value: unknown,
  described: any,
  enter: (described: any, name: string) => { field: any } | undefined,
  path = "",
): string | undefined {
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [name, field] of fields) {
    const place = `${path}/${name}`;
    const known = enter(described, name);
    if (!known) return place;
    const within = findUndescribed(field, known.field, enter, place);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** What a schema has left out of its output it does not know. */
function enterOutput(output: object, name: string) {
  return Object.hasOwn(output, name) ? { field: (output as Record<string, unknown>)[name] } : undefined;
}

/** Whatever a JSON Schema says nothing about may hold anything. */
function enterSchema({ properties, items }: any, name: string) {
  if (!properties) return { field: items ?? {} };
  return Object.hasOwn(properties, name) ? { field: properties[name] } : undefined;
}

/** What is asked of no operation is not there, or not by that method, or not for that origin. */
function checkProblem(request: string, operation: Operation | undefined, problem: any): void {
  const { code, status } = problem;
  const told: string[] = operation ? refusals(operation) : ["not_found", "method_not_allowed", "origin_not_allowed"];
  if (!told.includes(code) || ERROR_STATUS[code as ErrorCode] !== status)
    throw new Error(`${request} refused with ${status} ${code}, which is not described.`);
  const more = findUndescribed(problem, PROBLEM, enterSchema);
  if (more !== undefined) throw new Error(`${request} refused with more than is described: ${more}`);
}

/** Literal segments come before parameters: `comments/preview` is no comment. */
function toPattern(path: string): RegExp {
  return new RegExp(
    `^${path.replace("/comments/{comment}", "/comments/(?!preview)[^/]+").replaceAll(/\{\w+\}/g, "[^/]+")}$`,
  );
}

/** The path of a site's API. */
export const api = (site: string, path: string) => `/api/v1/sites/${site}${path}`;

export const RULES_TEXT =
  "Bitte echte Namen. Keine persönlichen Angriffe. Mit dem Absenden stimmen Sie einer Gebühr von 500 € für reine Werbung zu.";

export const A_CREDITOR = {
  legal_name: "Imkerei Sommer GbR",
  address: { line1: "Lindenweg 3", postal_code: "79100", city: "Freiburg", country: "DE" },
  email: "post@blog.example",
  tax_number: "06/123/45678",
};

/** Makes a site with terms in German and English, as an operator would. */
export async function makeSite(key: string): Promise<void> {
  const creditor = await call("POST", "/api/v1/creditors", {
    token: OPERATOR_TOKEN,
    body: A_CREDITOR,
  });
  const site = {
    key,
    name: "Bienen in der Stadt",
    locale: "de",
    origins: [ORIGIN],
    creditor_id: creditor.json.creditor.id,
  };
  await call("POST", "/api/v1/sites", { token: OPERATOR_TOKEN, body: site });
  const fees = [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }];
  for (const [locale, text] of [
    ["de", RULES_TEXT],
    ["en", "Real names. By submitting you accept a fee of 500 € for mere advertising."],
  ]) {
    await call("POST", api(key, "/terms"), { token: OPERATOR_TOKEN, body: { locale, text, nature: "penalty", fees } });
  }
}

/** The terms as an embed gets them. */
export async function getTerms(site: string, locale = "de") {
  return (await call("GET", api(site, `/terms?locale=${locale}`), { headers: { origin: ORIGIN } })).json;
}

/** A comment under freshly accepted terms. */
export async function aComment(site: string, change: Record<string, unknown> = {}) {
  const terms = await getTerms(site);
  return {
    thread: { url: PAGE, title: "Bienen in der Stadt" },
    author: { name: "Käthe" },
    body: "Bei uns auf dem Dach in Freiburg haben die Völker den Winter gut überstanden. Wie viele Waben gibst du im März frei?",
    terms: { version: terms.version, accepted: true, token: terms.token },
    ...change,
  };
}

/** Posts a comment as the embed on the site's page would. */
export async function post(site: string, comment: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return await call("POST", api(site, "/comments"), { body: comment, headers: { origin: ORIGIN, ...headers } });
}

/** The comments of `PAGE` as a reader gets them; `query` begins with `&`. */
export async function list(site: string, query = ""): Promise<Answer> {
  return await call("GET", api(site, `/comments?url=${encodeURIComponent(PAGE)}${query}`), {
    headers: { origin: ORIGIN },
  });
}

/** An advertisement that breaks the posted terms. */
export const ADVERT = {
  author: { name: "best seo packages", url: "https://cheap-links.example" },
  body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order our SEO packages from 99 USD today.",
};

/** A claim on a comment against whoever sells the links of `ADVERT`, as the API takes it. */
export const aClaimOn = (commentId: string) => ({
  comment_ids: [commentId],
  attribution: { level: "A", grounds: "Impressum der beworbenen Seite." },
  debtor: {
    kind: "business",
    name: "Cheap Links Ltd",
    email: "office@cheap-links.example",
    address: { line1: "1 High St", postal_code: "10115", city: "Berlin", country: "DE" },
  },
});
