import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { ERROR_STATUS, type ErrorCode } from "../shared/errors.ts";
import { ANSWERS } from "./answers.ts";
import type { Operation } from "./operation.ts";
import * as operations from "./operations.ts";

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status", "code", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: {
      type: "string",
      enum: [...Object.keys(ERROR_STATUS), "internal_error"],
      description: "Stable: switch on it.",
    },
    detail: { type: "string" },
    issues: {
      type: "array",
      items: {
        type: "object",
        properties: {
          path: { type: "string" },
          message: { type: "string" },
          rule: { type: "string", description: "What it broke, such as missing or max_length." },
          limit: { type: "number" },
        },
      },
    },
    terms: {
      description:
        "With terms_outdated, token_expired, token_used and token_invalid: the terms in force with a fresh token.",
    },
  },
};

/** The API's description (OpenAPI 3.1), generated from the operations and the schemas that requests are checked against. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of Object.values(operations) as Operation[]) {
    const path = (paths[operation.path] ??= {});
    path[operation.method] = describe(operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Hausrecht",
      version: "1",
      description:
        "A comment backend that enforces the house rules. Errors are problem documents (RFC 9457) with a stable `code`.",
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        owner: { type: "http", scheme: "bearer", description: "An owner token, or the operator's." },
        author: { type: "http", scheme: "bearer", description: "The edit token that came with the comment." },
      },
    },
  };
}

function describe(operation: Operation): object {
  const { id, summary, tag, access, query, body, status = 200, errors = [] } = operation;
  const answer = ANSWERS[id];
  const pathParameters = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const isOwn = access !== "public" && access !== "author";
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(access === "author" && { security: [{ author: [] }] }),
    ...(isOwn && {
      security: [{ owner: [access] }],
      description: `Needs ${access === "operator" ? "the operator's token" : `the scope \`${access}\``}.`,
    }),
    parameters: [
      ...pathParameters,
      ...(query ? queryParameters(query) : []),
      ...(id === "postComment" ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body, "input") } } },
    }),
    responses: {
      [status]: {
        description: "Done",
        ...(answer && { content: { "application/json": { schema: jsonSchema(answer, "output") } } }),
      },
      ...problems([
        ...errors,
        "validation_failed",
        ...(access === "public" ? [] : (["unauthorized"] as const)),
        "not_found",
      ]),
    },
  };
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", maxLength: 200 },
  description: "Kept 24 hours: the same key and body give the first answer again, and no second comment.",
};

function problems(codes: readonly ErrorCode[]): Record<string, object> {
  const byStatus = Map.groupBy(new Set(codes), (code) => ERROR_STATUS[code]);
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries([...byStatus].map(([status, of]) => [status, { description: of.join(", "), content }]));
}

function queryParameters(query: v.GenericSchema): object[] {
  const schema = jsonSchema(query, "input") as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    schema: of,
  }));
}

function jsonSchema(schema: v.GenericSchema, typeMode: "input" | "output"): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: "ignore" });
  return rest;
}
