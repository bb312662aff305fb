import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from "@valibot/to-json-schema";
import * as v from "valibot";
import { ERROR_STATUS, type ErrorCode } from "../shared/errors.ts";
import { ANSWERS } from "./answers.ts";
import { guard } from "./answers/claims.ts";
import { comment } from "./answers/comments.ts";
import type { Operation } from "./operation.ts";
import { plainForm } from "../web/schemas.ts";
import * as operations from "./operations.ts";

/** What a refusal looks like, as JSON Schema: beside what all have, what some codes tell. */
export const PROBLEM = {
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
    comment_id: { type: "string", description: "Which comment is in the way, or was changed by somebody else." },
    current: {
      type: "object",
      properties: { revision: { type: "integer" }, status: { type: "string" } },
      description: "With stale_revision, to a decision: how the comment stands now.",
    },
    claim_id: { type: "string", description: "Which claim is in the way, or was changed by somebody else." },
    guards: {
      type: "array",
      items: toJsonSchema(guard, { target: "draft-2020-12" }),
      description: "Of an action on a claim: what was checked, and what of it was not met.",
    },
    claims: {
      type: "object",
      properties: {
        under_way: { type: "integer" },
        ended: { type: "integer" },
        kept_until: { type: ["string", "null"], format: "date" },
        legal_hold: { type: "integer" },
      },
      description: "With claims_kept: how many have to be kept, and until which day.",
    },
    agreements: {
      type: "integer",
      description: "With transition_refused, to switching automatic mode on: approvals in a row that agree.",
    },
    needed: { type: "integer", description: "Beside `agreements`: how many of them the policy asks for." },
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

/** Schemas that hold themselves, which can only be said by a name. */
const NAMED = { Comment: comment };

const CONVERSION: ConversionConfig = {
  target: "draft-2020-12",
  errorMode: "ignore",
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** In the order in which somebody new wants to read them. */
const TAGS = ["Comments", "Author", "Moderation", "Claims", "Evidence", "Reports", "Settings"];

/** The API's description (OpenAPI 3.1), generated from the operations and the schemas that requests are checked against. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  const all = (Object.values(operations) as Operation[]).toSorted((a, b) => TAGS.indexOf(a.tag) - TAGS.indexOf(b.tag));
  for (const operation of all) {
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
    tags: TAGS.map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: PROBLEM, ...toJsonSchemaDefs(NAMED, { ...CONVERSION, typeMode: "output" }) },
      securitySchemes: {
        owner: { type: "http", scheme: "bearer", description: "An owner token, or the operator's." },
        author: { type: "http", scheme: "bearer", description: "The edit token that came with the comment." },
      },
    },
  };
}

function describe(operation: Operation): object {
  const { id, summary, tag, query, body, status = 200 } = operation;
  const pathParameters = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const isPosting = id === "postComment";
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: security(operation),
    parameters: [...pathParameters, ...(query ? queryParameters(query) : []), ...(isPosting ? [IDEMPOTENCY_KEY] : [])],
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: jsonSchema(body, "input") }, ...(isPosting && PLAIN_FORM) },
      },
    }),
    responses: {
      [status]: {
        description: "Done",
        ...(status !== 204 && { content: { ...answerContent(operation), ...(isPosting && PAGE) } }),
      },
      ...(isPosting && { 200: CONFIRMATION }),
      ...(CONDITIONAL.has(id) && { 304: { description: "Nothing has changed since the answer with this ETag." } }),
      ...problems(refusals(operation), isPosting ? PAGE : {}),
    },
  };
}

/** No token at all is an empty requirement: an owner's token lets a comment through without terms. */
function security({ id, access }: Operation): Record<string, string[]>[] {
  if (access === "author") return [{ author: [] }];
  if (access !== "public") return [{ owner: [access] }];
  return id === "postComment" ? [{}, { owner: ["comments:moderate"] }] : [];
}

function answerContent({ id, media = [] }: Operation): Record<string, object> {
  const answer = ANSWERS[id];
  return {
    ...(answer && { "application/json": { schema: jsonSchema(answer, "output") } }),
    ...Object.fromEntries(media.map((type) => [type, {}])),
  };
}

/** The codes that an operation may refuse with; what is written once, in `mount` and before it, is told here for each. */
export function refusals({ access, path, body, errors = [] }: Operation): ErrorCode[] {
  return [
    ...errors,
    ...(body ? (["malformed_body", "unsupported_media_type", "body_too_large"] as const) : []),
    "validation_failed",
    ...(access === "public" ? [] : (["unauthorized"] as const)),
    ...(access === "public" || access === "author" ? [] : (["forbidden"] as const)),
    ...(path.startsWith("/sites/{site}") ? (["origin_not_allowed"] as const) : []),
    "not_found",
  ];
}

/** What a plain form is answered, whatever becomes of it. */
const PAGE = { "text/html": {} };
const PLAIN_FORM = { "application/x-www-form-urlencoded": { schema: jsonSchema(plainForm, "input") } };
const CONFIRMATION = {
  description: "To a form that was sent without a token: a page that shows the comment and the terms, to confirm.",
  content: PAGE,
};

/** Whose answers have an ETag. */
const CONDITIONAL = new Set(["listComments", "getCounts", "getFeed"]);

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", maxLength: 200 },
  description:
    "Kept 24 hours: the same key and body give the first answer again, and no second comment. Without a key, so does the same comment under the fresh token that came with `token_used`; under a token of newly fetched terms it is another comment. So send a key with whatever may be sent again.",
};

function problems(codes: readonly ErrorCode[], media: object): Record<string, object> {
  const byStatus = Map.groupBy(new Set(codes), (code) => ERROR_STATUS[code]);
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } }, ...media };
  return Object.fromEntries([...byStatus].map(([status, of]) => [status, { description: of.join(", "), content }]));
}

type Parameter = { type?: string; default?: unknown };

function queryParameters(query: v.GenericSchema): object[] {
  // A number is text in the address, but it is the number that has bounds: what comes of it is described.
  const schema = jsonSchema(query, "output") as { properties?: Record<string, Parameter>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    schema: of.type === "integer" && of.default !== undefined ? { ...of, default: Number(of.default) } : of,
  }));
}

function jsonSchema(schema: v.GenericSchema, typeMode: "input" | "output"): object {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, { ...CONVERSION, typeMode, definitions: NAMED });
  return rest;
}
