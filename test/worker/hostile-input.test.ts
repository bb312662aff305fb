import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { createDashboard } from "../../src/dashboard/app.tsx";
import type { Operation } from "../../src/http/operation.ts";
import * as operations from "../../src/http/operations.ts";
import worker from "../../src/index.ts";
import { aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, PAGE, post } from "../support/api.ts";

const token = OPERATOR_TOKEN;
const URL_OF_PAGE = encodeURIComponent(PAGE);

beforeAll(() => makeSite("fuzz"));

describe("whatever is sent, no answer is a 500", () => {
  const HOSTILE_SEGMENTS = [
    "%00",
    "%ED%A0%80",
    "%",
    "..%2f..",
    "a".repeat(8_000),
    "__proto__",
    "%22%27%3C%3E",
    "%F0%9F%98%80",
  ];
  const HOSTILE_BODIES: unknown[] = [
    "",
    "null",
    "[]",
    "{}",
    "0",
    '"x"',
    "\uFEFF{}",
    "{",
    "[".repeat(50_000),
    `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    '{"__proto__":{"a":1},"constructor":1}',
    "1e999",
  ];
  const all = (Object.values(operations) as Operation[]).map((operation): [string, Operation] => [
    operation.id,
    operation,
  ]);

  test.for(all)("%s", async ([, operation], { expect: check }) => {
    const base = `/api/v1${operation.path.replace("{site}", "fuzz").replaceAll(/\{\w+\}/g, "nobody")}`;
    const method = operation.method.toUpperCase();
    const send = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const answer = await call(method, path, { token, headers, ...(body !== undefined && { body }) }).catch(
        (error: Error) => error,
      );
      const status =
        answer instanceof Error ? (/answered (\d+)/.exec(answer.message)?.[1] ?? answer.message) : answer.status;
      check(Number(status), `${method} ${path.slice(0, 200)} ${String(body).slice(0, 200)}`).toBeLessThan(500);
    };
    for (const segment of HOSTILE_SEGMENTS) {
      await send(
        `/api/v1${operation.path.replace("{site}", "fuzz").replaceAll(/\{\w+\}/g, segment)}`,
        operation.body ? "{}" : undefined,
      );
      await send(`/api/v1${operation.path.replaceAll(/\{\w+\}/g, segment)}`, operation.body ? "{}" : undefined);
      await send(
        `${base}?url=${segment}&cursor=${segment}&q=${segment}&limit=${segment}&status=${segment}&locale=${segment}`,
        operation.body ? "{}" : undefined,
      );
    }
    await send(
      `${base}?url=${URL_OF_PAGE}&url=x&url=${URL_OF_PAGE}&limit=1&limit=x&__proto__=1`,
      operation.body ? "{}" : undefined,
    );
    if (!operation.body) return;
    for (const body of HOSTILE_BODIES) await send(base, body);
    for (const type of [
      "",
      "text/plain",
      "application/json; charset=utf-16",
      "multipart/form-data",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
    ])
      await send(base, "a=1&a=2&b[]=%ED%A0%80", { "content-type": type });
  });
});

describe("text that no evidence can hold", () => {
  const bad: [string, Record<string, unknown>][] = [
    ["a lone surrogate in the author's address", { author: { name: "A", url: "https://a.example/\ud800" } }],
    [
      "an override of the writing direction in the author's address",
      { author: { name: "A", url: "https://a.example/\u202Egpj.exe" } },
    ],
    ["an address over two lines", { author: { name: "A", url: "https://a.example/\nb" } }],
    ["a name that shows nothing", { author: { name: "\u200b\u200b" } }],
    ["a text that shows nothing", { body: "\u200b \u2060" }],
    ["a text of nothing but backticks", { body: "```\n\n```" }],
    ["a quote of nothing", { body: "> >" }],
    ["a list of nothing", { body: "- \u200b" }],
  ];
  test.for(bad)("%s is refused", async ([, change], { expect: check }) => {
    const answer = await post("fuzz", await aComment("fuzz", change));
    check(answer.json).toMatchObject({ status: 422, code: "validation_failed" });
  });

  test("half a character in the key of an imported comment is refused", async () => {
    const { thread, author, body } = await aComment("fuzz");
    const comment = { key: "7\ud800", thread, author, body, created_at: "2020-01-01T00:00:00Z", status: "published" };
    const answer = await call("POST", api("fuzz", "/import"), { token, body: { source: "isso", comments: [comment] } });
    expect(answer.json).toMatchObject({ code: "validation_failed", issues: [{ path: "/comments/0/key" }] });
  });

  test("a trap that is filled with anything holds the comment", async () => {
    const answer = await post("fuzz", await aComment("fuzz", { trap: "\ud800\u0000" }));
    expect(answer.json).toMatchObject({ status: "held" });
  });
});

test("a comment can neither be edited to show nothing nor previewed as nothing", async () => {
  const { json } = await post(
    "fuzz",
    await aComment("fuzz", { body: "Drei Waben sind im März genug, schreibt Seeley." }),
  );
  const { terms } = await aComment("fuzz");
  const own = api("fuzz", `/comments/${json.comment.id}`);
  const edited = await call("PATCH", own, { token: json.edit_token, body: { body: "``` ```", terms } });
  const emptied = await call("PATCH", own, { token: json.edit_token, body: { body: "``", terms } });
  const preview = await call("POST", api("fuzz", "/comments/preview"), { body: { body: "~~~" } });
  expect(emptied.status).toBe(200); // two backticks are shown as they are
  for (const answer of [edited, preview])
    expect(answer.json).toMatchObject({ code: "validation_failed", issues: [{ path: "/body" }] });
});

test("a site's key is none of the dashboard's own addresses", async () => {
  const site = { name: "Imkerei", locale: "de", origins: [ORIGIN] };
  const { routes } = createDashboard(() => {
    throw new Error("No request is made.");
  });
  const own = routes.flatMap(({ path }) => /^\/([a-z0-9-]+)/.exec(path)?.[1] ?? []);
  expect(own).toContain("login");
  for (const key of new Set(own)) {
    const answer = await call("POST", "/api/v1/sites", { token, body: { ...site, key } });
    expect(answer.json, key).toMatchObject({ code: "validation_failed", issues: [{ path: "/key" }] });
  }
});

test.each([
  ["an origin that has no pages", "PATCH", "", { origins: ["https://*.blog.example"] }, "origins"],
  [
    "two fees for one rule",
    "POST",
    "/terms",
    {
      locale: "de",
      text: "Nur Werbung kostet 500 €.",
      nature: "penalty",
      fees: [500_00, 5_00].map((amount) => ({ rule: "advertising_only", amount, currency: "EUR" })),
    },
    "fees",
  ],
])("a site's settings hold nothing that means nothing, or two things: %s", async (_, method, path, body, field) => {
  const { status, json } = await call(method, api("fuzz", path), { token, body });
  expect(status).toBe(422);
  expect(json.issues[0].path).toContain(field);
});

test("JSON in another encoding than UTF-8 is refused, not stored with holes", async () => {
  const context = createExecutionContext();
  const body = Uint8Array.from(JSON.stringify({ body: "Grüße aus Köln" }), (char) => char.charCodeAt(0));
  const headers = { "content-type": "application/json; charset=iso-8859-1" };
  const request = new Request(`https://hausrecht.example${api("fuzz", "/comments/preview")}`, {
    method: "POST",
    headers,
    body,
  });
  const answer = await worker.fetch(request, env, context);
  await waitOnExecutionContext(context);
  expect(await answer.json()).toMatchObject({ status: 400, code: "malformed_body" });
});

test("a list is no object, even where no field has to be there", async () => {
  const answer = await call("PATCH", api("fuzz", "/policy"), { token, body: "[]" });
  expect(answer.json).toMatchObject({ status: 422, code: "validation_failed", issues: [{ path: "/" }] });
});

test("the bare address leads to the dashboard", async () => {
  const answer = await call("GET", "/");
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/dashboard"]);
});

test("a cursor cannot lead to another page of the cache", async () => {
  const path = api("fuzz", `/comments?url=${URL_OF_PAGE}`);
  expect((await call("GET", path)).status).toBe(200);
  for (const cursor of ["#x", "", "../25/", "?"])
    expect((await call("GET", `${path}&cursor=${encodeURIComponent(cursor)}`)).status, cursor).toBe(422);
});

test("too large a body is told to the embed, too", async () => {
  const answer = await call("POST", api("fuzz", "/comments"), {
    body: `"${"x".repeat(300_000)}"`,
    headers: { origin: ORIGIN },
  });
  expect(answer.status).toBe(413);
  expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
});

test("whoever keeps an answer knows that it depends on the origin", async () => {
  for (const headers of [{}, { origin: ORIGIN }, { origin: "https://evil.example" }] as Record<string, string>[])
    expect((await call("GET", api("fuzz", "/feed.atom"), { headers })).headers.get("vary")).toContain("Origin");
});

test("no browser takes an answer for something else than it says to be", async () => {
  const paths = [`/comments?url=${URL_OF_PAGE}`, "/feed.atom", "/terms", "/nothing", "/comments?url=x", "/export"];
  for (const path of [...paths.map((one) => api("fuzz", one)), "/api/v1/sites", "/nothing", "/healthz"])
    expect((await call("GET", path, { token })).headers.get("x-content-type-options"), path).toBe("nosniff");
});

test("the feed stays well-formed XML whatever a comment says", async () => {
  await makeSite("xml");
  const body = "Die Noncharacter \uFFFF und \uFFFE kommen im XML nicht vor, im Stock schon gar nicht, oder?";
  await call("POST", api("xml", "/comments"), {
    token,
    body: { ...(await aComment("xml", { body, author: { name: "A\uFFFF" } })), terms: undefined },
  });
  const { text } = await call("GET", api("xml", "/feed.atom"));
  expect(text).toContain("<entry>");
  expect(text).not.toMatch(/[\uFFFE\uFFFF]/);
});
