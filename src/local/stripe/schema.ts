import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { refuse, StripeError } from "./errors.ts";
import type { Form, FormValue } from "./form.ts";
import requests from "./schemas/requests.json" with { type: "json" };

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  "x-unsupported"?: boolean;
}
interface Endpoint {
  verb: string;
  path: string;
  params: string;
}

const MAX_TEXT = 5000;
const defs: Record<string, Schema> = requests.$defs;
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema({ $id: "requests", $defs: requests.$defs });

// A fixed segment wins over a parameter: /v1/invoices/search is no invoice called "search".
const endpoints = requests.endpoints
  .map(({ verb, path, params }: Endpoint) => {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    return { verb, path, params, pattern };
  })
  .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length);

/** @returns the endpoint of Stripe's that a request is for, and the ids in its path */
export function matchEndpoint(verb: string, path: string) {
  for (const endpoint of endpoints) {
    const match = endpoint.verb === verb ? endpoint.pattern.exec(path) : null;
    if (match) {
      return { name: `${endpoint.verb} ${endpoint.path}`, params: endpoint.params, ids: match.groups ?? {} };
    }
  }
  return undefined;
}

/**
 * Checks a request's parameters against the schema of its endpoint.
 * @param definition name in schemas/requests.json
 * @param isCreate a new object has nothing to unset, so empty texts are refused
 * @returns the parameters with numbers and booleans in place of their texts
 * @throws StripeError as Stripe words it: unknown, missing, empty or malformed parameters
 */
export function checkParams(definition: string, form: Form, isCreate: boolean): Record<string, unknown> {
  const params = read({ $ref: `#/$defs/${pointer(definition)}` }, form, "", isCreate);
  const validate = validatorOf(definition);
  if (!validate(params)) {
    throw explain(validate.errors ?? [], params);
  }
  return params as Record<string, unknown>;
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(definition: string): ValidateFunction {
  const known = validators.get(definition) ?? ajv.compile({ $ref: `requests#/$defs/${pointer(definition)}` });
  validators.set(definition, known);
  return known;
}

const pointer = (definition: string): string => definition.replaceAll("/", "~1");

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace("#/$defs/", "").replaceAll("~1", "/");
  const found = name === undefined ? schema : defs[name];
  if (!found) {
    throw new Error(`schemas/requests.json lacks ${name}`);
  }
  return found;
}

/** Form encoding knows only text; the schema tells which texts are numbers, booleans and lists. */
function read(given: Schema, value: FormValue, at: string, isCreate: boolean): unknown {
  const schema = pick(resolve(given), value);
  if (schema["x-unsupported"]) {
    throw refuse(`The local Stripe does not implement '${at}'.`, at, "local_stripe_unsupported");
  }
  if (typeof value === "string") {
    return readText(schema, value, at, isCreate);
  }
  if (schema.type === "array") {
    return Object.values(value).map((part, index) => read(schema.items ?? {}, part, `${at}[${index}]`, isCreate));
  }
  const known = schema.properties ?? {};
  const rest = typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
  const parts = Object.entries(value).map(([key, part]) => {
    const schemaOfPart = Object.hasOwn(known, key) ? (known[key] ?? rest) : rest;
    return [key, read(schemaOfPart, part, at ? `${at}[${key}]` : key, isCreate && Object.hasOwn(known, key))] as const;
  });
  return Object.fromEntries(parts);
}

function readText(schema: Schema, text: string, at: string, isCreate: boolean): unknown {
  if (schema.type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (schema.type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (text === "" && isCreate && schema.type !== undefined && !schema.enum?.includes("")) {
    const message =
      `You passed an empty string for '${at}'. We assume empty values are an attempt to unset a parameter; ` +
      `however '${at}' cannot be unset. You should remove '${at}' from your request or supply a non-empty value.`;
    throw refuse(message, at, "parameter_invalid_empty");
  }
  if (text.length > MAX_TEXT) {
    throw refuse(`Invalid string: ${text.slice(0, 20)}…; must be at most ${MAX_TEXT} characters`, at);
  }
  return text;
}

/** Of several allowed shapes, the one that this value can be meant for. */
function pick(schema: Schema, value: FormValue): Schema {
  const branches = (schema.anyOf ?? []).map(resolve);
  if (branches.length === 0) return schema;
  const fits = (branch: Schema): boolean => {
    if (typeof value !== "string") {
      const isList = Object.keys(value).every((key) => /^\d+$/.test(key));
      return branch.type === (isList && branches.some((b) => b.type === "array") ? "array" : "object");
    }
    if (value === "" || branch.enum) return branch.enum?.includes(value) ?? false;
    return branch.type !== "object" && branch.type !== "array";
  };
  return branches.find(fits) ?? branches.at(-1) ?? schema;
}

const RANK = ["additionalProperties", "required", "type", "enum", "const", "pattern"];

function explain(errors: ErrorObject[], params: unknown): StripeError {
  const isOnlyUnset = (error: ErrorObject) => JSON.stringify(error.params["allowedValues"]) === '[""]';
  const rank = (error: ErrorObject) => (isOnlyUnset(error) ? RANK.length : (RANK.indexOf(error.keyword) + 99) % 99);
  const first = errors.toSorted((a, b) => rank(a) - rank(b))[0];
  const at = (first?.instancePath ?? "").split("/").slice(1);
  const name = (path: string[]) => path.map((part, index) => (index === 0 ? part : `[${part}]`)).join("");
  const param = name(at);
  switch (first?.keyword) {
    case "additionalProperties": {
      const unknown = name([...at, String(first.params["additionalProperty"])]);
      return refuse(`Received unknown parameter: ${unknown}`, unknown, "parameter_unknown");
    }
    case "required": {
      const missing = name([...at, String(first.params["missingProperty"])]);
      return refuse(`Missing required param: ${missing}.`, missing, "parameter_missing");
    }
    case "type": {
      const wanted = String(first.params["type"]);
      const code = wanted === "integer" ? "parameter_invalid_integer" : undefined;
      return refuse(`Invalid ${wanted}: ${valueAt(params, at)}`, param, code);
    }
    case "enum":
      return refuse(`Invalid ${param}: must be one of ${String(first.params["allowedValues"])}`, param);
    default:
      return refuse(`Invalid ${param}: ${first?.message ?? "not allowed"}`, param);
  }
}

function valueAt(params: unknown, path: string[]): string {
  let value = params;
  for (const key of path) {
    value = value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
