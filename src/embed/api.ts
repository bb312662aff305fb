import type { Answer, Edit, NewComment, Page, Sort, Terms } from "./types.ts";

/** A request that came to nothing: the API's problem document, or `network` when there was no answer at all. */
export class Refusal extends Error {
  declare readonly code: string;
  readonly detail: string = "";
  /** Fresh terms with a new token, where the old ones no longer do. */
  declare readonly terms: Terms | undefined;
  readonly issues: { path: string; message: string }[] = [];
  readonly retryAfterSeconds: number = 60;

  /** @param problem what the API says of it, with a code of its own if it has one */
  constructor(code: string, problem: object = {}) {
    super(code);
    Object.assign(this, { code, ...problem });
  }
}

// Whoever waits longer has no connection that is of use; a comment is sent again under the same key.
const TIMEOUT_MS = 30_000;

type Request = { body?: object; token?: string; key?: string };
export type OwnComment = Pick<Answer, "comment" | "status" | "verdicts" | "awaits" | "reply_notifications"> & {
  body: string;
  objected_at: string | null;
  editable_until: string;
};
export type Api = ReturnType<typeof createApi>;

/** The public API of one site. Every call rejects with a `Refusal` and with nothing else. */
export function createApi(base: string, site: string) {
  const root = `${base.replace(/\/+$/, "")}/api/v1/sites/${encodeURIComponent(site)}`;

  async function call<T>(method: string, path: string, { body, token, key }: Request = {}): Promise<T> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(root + path, {
        method,
        headers: {
          ...(body && { "Content-Type": "application/json" }),
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(key && { "Idempotency-Key": key }),
        },
        credentials: "omit",
        signal: AbortSignal.timeout(TIMEOUT_MS),
        body: body ? JSON.stringify(body) : null,
      });
      text = await response.text();
    } catch {
      throw new Refusal("network");
    }
    const answer = readJson(text);
    if (response.ok && (answer !== undefined || response.status === 204)) return answer as T;
    const retryAfterSeconds = Number(response.headers.get("Retry-After")) || 60;
    throw new Refusal("internal_error", { ...(answer as object | undefined), retryAfterSeconds });
  }

  const at = (id: string) => `/comments/${encodeURIComponent(id)}`;
  return {
    getTerms: (locale: string) => call<Terms>("GET", `/terms?${new URLSearchParams({ locale })}`),
    list: (query: { url: string; sort: Sort; cursor?: string; comment?: string }) =>
      call<Page>("GET", `/comments?${new URLSearchParams(query)}`),
    post: (comment: NewComment, key: string) => call<Answer>("POST", "/comments", { body: comment, key }),
    preview: (body: string) => call<{ html: string }>("POST", "/comments/preview", { body: { body } }),
    getOwn: (id: string, token: string) => call<OwnComment>("GET", at(id), { token }),
    edit: (id: string, token: string, edit: Edit) => call<Answer>("PATCH", at(id), { body: edit, token }),
    remove: (id: string, token: string) => call<void>("DELETE", at(id), { token }),
    object: (id: string, token: string, text: string) =>
      call<unknown>("POST", `${at(id)}/objection`, { body: { text }, token }),
    like: (id: string, like: boolean) =>
      call<{ reactions: { like: number } }>("PUT", `${at(id)}/reactions`, { body: { like } }),
    feed: (url: string) => `${root}/feed.atom?${new URLSearchParams({ url })}`,
    report: (id: string, reason: string, email: string) =>
      call<unknown>("POST", `${at(id)}/reports`, { body: { reason, email: email || undefined } }),
    count: (urls: string[]) =>
      call<{ counts: { url: string; count: number }[] }>(
        "GET",
        `/counts?${new URLSearchParams(urls.map((url): [string, string] => ["url", url]))}`,
      ),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
