import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

// By a name that the compiler does not follow: the Worker's types are not those of Node.
const OPENAPI = new URL("../../../src/http/openapi.ts", import.meta.url).pathname;
const { openApiDocument } = (await import(OPENAPI)) as { openApiDocument: () => object };

type Media = Record<string, { schema?: object }>;
type Described = {
  operationId: string;
  tags: string[];
  security: object[];
  parameters: { name: string; in: string; schema: object }[];
  requestBody?: { content: Media };
  responses: Record<string, { description: string; content?: Media }>;
};
const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
};
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const find = (id: string) => all.find(({ operation }) => operation.operationId === id)?.operation as Described;

test("every operation has a name of its own and a known tag, and declares its path's parameters", () => {
  expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
  for (const { path, operation } of all) {
    expect(document.tags.map(({ name }) => name)).toContain(operation.tags[0]);
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = operation.parameters.filter((one) => one.in === "path").map(({ name }) => name);
    expect(declared, path).toEqual(inPath);
  }
});

test("readers' operations come first", () => {
  expect(all[0]?.operation.tags).toEqual(["Comments"]);
});

describe("every schema is valid JSON Schema 2020-12", () => {
  test.each(all.map(({ operation }) => [operation.operationId, operation] as const))("%s", (_, operation) => {
    const ajv = new Ajv2020({ strict: false, formats: { email: true, date: true, "date-time": true } });
    ajv.addSchema({ $id: "doc", ...document });
    const media = [operation.requestBody, ...Object.values(operation.responses)].flatMap((one) =>
      Object.values(one?.content ?? {}),
    );
    const schemas = [...media.flatMap(({ schema }) => schema ?? []), ...operation.parameters.map((one) => one.schema)];
    for (const schema of schemas) {
      const at = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"doc#/')) as object;
      expect(() => ajv.compile(at)).not.toThrow();
    }
  });
});

test("whatever belongs to a site tells that a foreign origin is refused", () => {
  for (const { path, operation } of all.filter((one) => one.path.startsWith("/sites/{site}")))
    expect(operation.responses["403"]?.description, path).toContain("origin_not_allowed");
});

test("what a claim's guards and a comment's history refuse is told", () => {
  const told = (id: string) => Object.values(find(id).responses).flatMap(({ description }) => description.split(", "));
  expect(told("actOnClaim")).toEqual(
    expect.arrayContaining(["claim_not_allowed", "debtor_invalid", "provider_unavailable"]),
  );
  expect(told("setDebtor")).toContain("stale_version");
  expect(told("updateSite")).toContain("transition_refused");
  for (const id of ["postComment", "editComment"]) expect(told(id)).toContain("terms_missing");
  for (const id of ["eraseComments", "objectToModeration"]) expect(told(id)).toContain("stale_revision");
});

test("whatever takes a body tells how a body is refused", () => {
  for (const { operation } of all.filter(({ operation: one }) => one.requestBody))
    expect(Object.keys(operation.responses), operation.operationId).toEqual(
      expect.arrayContaining(["400", "413", "415", "422"]),
    );
});

test("posting a comment takes no token, or an owner's, and a plain form as well", () => {
  const posting = find("postComment");
  expect(posting.security).toEqual([{}, { owner: ["comments:moderate"] }]);
  expect(Object.keys(posting.requestBody?.content ?? {})).toContain("application/x-www-form-urlencoded");
  expect(posting.responses["200"]?.content).toHaveProperty("text/html");
  expect(posting.responses["403"]?.description).toContain("origin_not_allowed");
});

test("what a plain form is answered is a page, whatever becomes of it", () => {
  for (const [status, { content }] of Object.entries(find("postComment").responses))
    expect(content, status).toHaveProperty("text/html");
});

test("a number in an address has its bounds", () => {
  const limits = all.flatMap(({ operation }) => operation.parameters.filter(({ name }) => name === "limit"));
  expect(limits.length).toBeGreaterThan(5);
  for (const { schema } of limits) expect(schema).toEqual({ type: "integer", minimum: 1, maximum: 50, default: 25 });
});

test("an export goes on at the cursor that its last line gives", () => {
  expect(find("exportSite").parameters.find(({ name }) => name === "cursor")?.schema).toMatchObject({
    description: expect.stringContaining("`next`") as string,
  });
});

test("a claim, its debtor and creditors are described to the last field", () => {
  for (const [id, status] of [
    ["createClaim", "201"],
    ["getAutomation", "200"],
    ["listCreditors", "200"],
  ] as const)
    expect(JSON.stringify(find(id).responses[status]?.content), id).not.toContain("additionalProperties");
});

test("what a refusal names beside its code is described", () => {
  const described = Object.keys((document.components.schemas["Problem"] as { properties: object }).properties);
  expect(described).toEqual(expect.arrayContaining(["terms", "comment_id", "current", "claim_id", "guards", "claims"]));
});

test("answers that are no JSON name their media type", () => {
  expect(find("getFeed").responses["200"]?.content).toHaveProperty("application/atom+xml");
  expect(find("exportSite").responses["200"]?.content).toHaveProperty("application/x-ndjson");
  expect(find("getClaimFile").responses["200"]?.content).toHaveProperty("application/zip");
  for (const id of ["listComments", "getCounts", "getFeed"]) expect(find(id).responses).toHaveProperty("304");
});

test("every list says where it goes on", () => {
  const lists = all.filter(({ operation }) => operation.operationId.startsWith("list"));
  expect(lists.length).toBeGreaterThan(10);
  for (const { operation } of lists)
    expect(operation.responses["200"]?.content?.["application/json"]?.schema, operation.operationId).toMatchObject({
      properties: { next_cursor: {} },
      required: expect.arrayContaining(["next_cursor"]) as string[],
    });
});

test("wherever a sum of money stands, it says that it is in minor units", () => {
  const sums = namedSchemas(document).filter(
    ([name, schema]) => /^amount$|_sum_|^outstanding$/.test(name) && "type" in schema,
  );
  expect(sums.length).toBeGreaterThan(8);
  expect(sums.filter(([, { description }]) => !description?.includes("minor units"))).toEqual([]);
});

type Property = { type?: unknown; description?: string };

/** All properties anywhere in the document, with their names. */
function namedSchemas(node: unknown): [string, Property][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === "properties" ? Object.entries<Property>(value) : []).concat(namedSchemas(value)),
  );
}
