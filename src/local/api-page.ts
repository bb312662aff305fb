import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Media = { schema?: Schema };
type Parameter = { $ref?: string; name: string; in: string; required?: boolean; description?: string; schema?: Schema };
type Answer = { $ref?: string; description?: string; content?: Record<string, Media> };
type Operation = {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content?: Record<string, Media> };
  responses?: Record<string, Answer>;
  security?: Record<string, string[]>[];
};
type Place = { method: string; path: string; operation: Operation };
type OpenApi = {
  info: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, unknown>>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Answer>;
  };
};

const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * The API's reference as one page that needs no other file: works without script, which only adds the filter.
 * @param json an OpenAPI 3.1 document
 * @returns the page and the Content-Security-Policy that lets exactly its own style and script run
 */
export async function renderApiPage(json: string): Promise<{ html: string; csp: string }> {
  const api = JSON.parse(json) as OpenApi;
  const places = listPlaces(api);
  const tags = Map.groupBy(places, (place) => place.operation.tags?.[0] ?? "Other");
  const schemas = Object.entries(api.components?.schemas ?? {});
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${api.info.title} API ${api.info.version}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <nav aria-label="Operations">
          <p class="home"><a href="#top">${api.info.title}</a> <small>${api.info.version}</small></p>
          <label hidden>Filter <input type="search" id="filter" autocomplete="off" /></label>
          ${[...tags].map(
            ([tag, list]) =>
              html`<h2>${tag}</h2>
                <ul>
                  ${list.map(renderLink)}
                </ul>`,
          )}
          ${
            schemas.length > 0 &&
            html`<h2>Schemas</h2>
              <ul>
                ${schemas.map(([name]) => html`<li data-find="${name.toLowerCase()}"><a href="#schema-${name}">${name}</a></li>`)}
              </ul>`
          }
        </nav>
        <main id="top">
          <h1>${api.info.title} API</h1>
          ${paragraphs(api.info.description)}
          <p>Machine-readable: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
          ${[...tags].map(
            ([tag, list]) =>
              html`<h2>${tag}</h2>
                ${list.map((place) => renderOperation(api, place))}`,
          )}
          ${schemas.length > 0 && html`<h2>Schemas</h2>`}
          ${schemas.map(
            ([name, schema]) =>
              html`<section id="schema-${name}">
                <h3><a href="#schema-${name}">${name}</a></h3>
                ${renderSchema(schema)}
              </section>`,
          )}
        </main>
        ${raw(`<script>${SCRIPT}</script>`)}
      </body>
    </html>`;
  // The hashes cover the elements' exact text, so it stands in one piece with its tags.
  const csp = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { html: (await page).toString(), csp };
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function listPlaces(api: OpenApi): Place[] {
  return Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      method,
      path,
      operation: item[method] as Operation,
    })),
  );
}

function anchor({ method, path, operation }: Place): string {
  return operation.operationId ?? `${method}${path.replaceAll(/[^a-z0-9]+/gi, "-")}`;
}

function renderLink(place: Place): Html {
  const { method, path, operation } = place;
  return html`<li data-find="${`${method} ${path} ${operation.summary ?? ""}`.toLowerCase()}">
    <a href="#${anchor(place)}"><b class="${method}">${method}</b> <span>${path}</span></a>
  </li>`;
}

function renderOperation(api: OpenApi, place: Place): Html {
  const { method, path, operation } = place;
  const parameters = (operation.parameters ?? []).map((one) => resolve(one, api.components?.parameters));
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, one]) => [status, resolve(one, api.components?.responses)] as const,
  );
  return html`<section id="${anchor(place)}">
    <h3>
      <a href="#${anchor(place)}"><b class="${method}">${method}</b> <code>${path}</code></a>
    </h3>
    ${operation.summary && html`<p class="summary">${operation.summary}</p>`} ${paragraphs(operation.description)}
    ${access(operation)}
    ${
      parameters.length > 0 &&
      html`<h4>Parameters</h4>
        <dl>${parameters.map(renderParameter)}</dl>`
    }
    ${renderMedia("Request body", operation.requestBody?.content)}
    <h4>Responses</h4>
    <dl>
      ${answers.map(
        ([status, answer]) =>
          html`<dt><code>${status}</code></dt>
            <dd>${answer.description} ${renderMedia("", answer.content)}</dd>`,
      )}
    </dl>
  </section>`;
}

function resolve<T extends { $ref?: string }>(value: T, known: Record<string, T> | undefined): T {
  return known?.[value.$ref?.split("/").at(-1) ?? ""] ?? value;
}

function access({ security }: Operation): Html | "" {
  const schemes = (security ?? []).flatMap((one) =>
    Object.keys(one).length === 0
      ? ["nothing"]
      : Object.entries(one).map(([name, scopes]) => (scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name)),
  );
  return schemes.length === 0 ? "" : html`<p>Needs: ${schemes.join(" or ")}</p>`;
}

function renderParameter({ name, in: where, required, description, schema }: Parameter): Html {
  return html`<dt><code>${name}</code> <small>${where}${required ? ", required" : ""}</small></dt>
    <dd>${schema ? renderSchema(schema) : ""} ${description ?? ""}</dd>`;
}

function renderMedia(title: string, content: Record<string, Media> | undefined): Html | Html[] | "" {
  return Object.entries(content ?? {}).map(
    ([type, { schema }]) =>
      html`${title && html`<h4>${title}</h4>`}<small>${type}</small> ${schema ? renderSchema(schema) : ""}`,
  );
}

function renderSchema(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (parts)
    return html`${parts.map((part, index) => html`${index > 0 ? (schema.allOf ? " and " : " or ") : ""}${renderSchema(part)}`)}
    ${schema.description && html`<span class="type">– ${schema.description}</span>`}`;
  const notes = [...describeType(schema), schema.description].filter((note) => note !== undefined).join("; ");
  const fields = Object.entries(schema.properties ?? {});
  return html`<span class="type">${notes}</span>
    ${schema.items && html`<div class="of">of ${renderSchema(schema.items)}</div>`}
    ${typeof schema.additionalProperties === "object" && html`<div class="of">values: ${renderSchema(schema.additionalProperties)}</div>`}
    ${
      fields.length > 0 &&
      html`<dl>
        ${fields.map(
          ([name, field]) =>
            html`<dt><code>${name}</code>${schema.required?.includes(name) ? "" : html` <small>optional</small>`}</dt>
              <dd>${renderSchema(field)}</dd>`,
        )}
      </dl>`
    }`;
}

function describeType(schema: Schema): (string | undefined)[] {
  const range = (from: number | undefined, to: number | undefined, unit: string) =>
    from === undefined && to === undefined ? undefined : `${from ?? 0} to ${to ?? "any"}${unit}`;
  return [
    schema.const === undefined ? undefined : `always ${JSON.stringify(schema.const)}`,
    schema.enum && `one of ${schema.enum.map((value) => JSON.stringify(value)).join(", ")}`,
    schema.enum || schema.const !== undefined ? undefined : [schema.type ?? "any"].flat().join(" or "),
    schema.format,
    range(schema.minimum, schema.maximum, ""),
    range(schema.minLength, schema.maxLength, " characters"),
    range(schema.minItems, schema.maxItems, " items"),
    schema.pattern && `matches ${schema.pattern}`,
    schema.default === undefined ? undefined : `${JSON.stringify(schema.default)} unless told`,
  ];
}

function paragraphs(text: string | undefined): Html[] {
  return (text ?? "")
    .split(/\n{2,}/)
    .filter(Boolean)
    .map(
      (part) =>
        html`<p>${part.split("`").map((piece, at) => (at % 2 === 0 ? piece : html`<code>${piece}</code>`))}</p>`,
    );
}

const STYLE = `:root{color-scheme:light dark;--line:#8884;--dim:color-mix(in srgb,currentColor 65%,transparent)}
*{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;font:16px/1.55 system-ui,sans-serif;display:grid;grid-template-columns:minmax(17rem,22rem) 1fr}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;border-right:1px solid var(--line);font-size:.85rem}
nav ul{list-style:none;margin:0;padding:0}nav li a{display:block;padding:.15rem 0;overflow-wrap:anywhere}nav h2{font-size:.85rem;margin:1rem 0 .25rem}
nav input{width:100%;font:inherit;padding:.4rem}.home{font-size:1.1rem;font-weight:700;margin:.25rem 0 1rem}
main{padding:1rem clamp(1rem,4vw,3rem);max-width:60rem;min-width:0}section{border-top:1px solid var(--line);padding:.5rem 0 1.5rem}
section:target{background:color-mix(in srgb,Highlight 10%,transparent)}
a{color:inherit;text-decoration-color:var(--line)}h3{font-size:1rem;overflow-wrap:anywhere}h4{margin:1rem 0 .25rem}.summary{font-size:1.05rem}
small,.type{color:var(--dim)}dl{margin:.25rem 0 .25rem .25rem;padding-left:.75rem;border-left:2px solid var(--line)}dd{margin:0 0 .5rem 1rem;overflow-wrap:anywhere}.of{margin-left:1rem}
b{text-transform:uppercase;font-size:.7rem;letter-spacing:.04em;padding:.1rem .35rem;border-radius:.25rem;border:1px solid}
.get{color:light-dark(#1f66ad,#7fbce8)}.post{color:light-dark(#1c6b3c,#7fd19c)}.put,.patch{color:light-dark(#8a5a00,#e8b85c)}.delete{color:light-dark(#a3241c,#f2948c)}
@media (max-width:50rem){body{display:block}nav{position:static;height:auto;max-height:50vh;border:0;border-bottom:1px solid var(--line)}}`;

const SCRIPT = `const filter=document.getElementById("filter");filter.parentElement.hidden=false;
filter.addEventListener("input",()=>{const words=filter.value.toLowerCase().split(/\\s+/);
for(const item of document.querySelectorAll("[data-find]"))item.hidden=!words.every(word=>item.dataset.find.includes(word))});`;
