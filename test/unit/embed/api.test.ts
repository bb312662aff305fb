import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApi, Refusal } from "../../../src/embed/api.ts";

let server: Server;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

function reply(status: number, body: string, headers: Record<string, string> = {}): void {
  answer = (_request, response) => response.writeHead(status, headers).end(body);
}

async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`no refusal: ${String(error)}`);
  return error;
}

test("a request carries the site, the author's key and the idempotency key where they belong", async () => {
  const seen: (string | undefined)[] = [];
  answer = (request, response) => {
    const { authorization } = request.headers;
    seen.push(`${request.method} ${request.url}`, authorization, request.headers["idempotency-key"]?.toString());
    response.end("{}");
  };
  const api = createApi(`${base}/`, "my blog");
  await api.object("id/1", "secret", "Why?");
  await api.post(
    {
      thread: { url: "u" },
      author: { name: "n" },
      body: "b",
      locale: "de",
      terms: { version: 1, accepted: true, token: "t" },
    },
    "key-1",
  );
  expect(seen).toEqual([
    "POST /api/v1/sites/my%20blog/comments/id%2F1/objection",
    "Bearer secret",
    undefined,
    "POST /api/v1/sites/my%20blog/comments",
    undefined,
    "key-1",
  ]);
});

test("a problem document keeps its code and the fresh terms", async () => {
  reply(409, JSON.stringify({ code: "terms_outdated", detail: "d", terms: { version: 2, token: "t2" } }));
  expect(await refusalOf(createApi(base, "s").preview("x"))).toMatchObject({
    code: "terms_outdated",
    terms: { version: 2 },
  });
});

test("a limit says when to try again", async () => {
  reply(429, JSON.stringify({ code: "rate_limited" }), { "Retry-After": "17" });
  expect(await refusalOf(createApi(base, "s").preview("x"))).toMatchObject({
    code: "rate_limited",
    retryAfterSeconds: 17,
  });
});

test.each([
  [500, "<h1>oops</h1>"],
  [200, "<h1>a captive portal</h1>"],
  [502, ""],
])("an answer of %i that is no JSON is told as the server's fault", async (status, body) => {
  reply(status, body);
  expect((await refusalOf(createApi(base, "s").preview("x"))).code).toBe("internal_error");
});

test("no answer at all is told as the network's fault, and so is one that breaks off", async () => {
  expect((await refusalOf(createApi("http://127.0.0.1:1", "s").preview("x"))).code).toBe("network");
  answer = (_request, response) => {
    response.writeHead(200, { "Content-Length": "100" });
    response.write("{");
    setTimeout(() => response.destroy(), 20);
  };
  expect((await refusalOf(createApi(base, "s").preview("x"))).code).toBe("network");
});

test("a deletion has no answer to read", async () => {
  reply(204, "");
  await expect(createApi(base, "s").remove("id", "t")).resolves.toBeUndefined();
});
