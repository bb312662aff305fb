import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderApiPage } from "../../../src/local/api-page.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Test <API>", version: "1.0" },
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        summary: "A thing & its <parts>",
        tags: ["Things"],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", maxLength: 64 } }],
        security: [{ bearer: ["things:read"] }],
        responses: {
          "200": {
            description: "Found",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "404": { $ref: "#/components/responses/Missing" },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          kind: { enum: ["a", "b"] },
          of: {
            description: "What it is of.",
            anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/components/schemas/Thing" } }],
          },
        },
      },
    },
    responses: { Missing: { description: "No such thing" } },
  },
};

const { html, csp } = await renderApiPage(JSON.stringify(DOCUMENT));

test("an operation has an anchor, its parameters, what it needs, and each answer", () => {
  expect(html).toContain('id="getThing"');
  expect(html).toContain('href="#getThing"');
  expect(html).toContain("bearer (things:read)");
  expect(html).toContain("0 to 64 characters");
  expect(html).toContain("No such thing");
  expect(html).toContain("What it is of.");
  expect(html).toContain('href="#schema-Thing"');
  expect(html).toContain("one of &quot;a&quot;, &quot;b&quot;");
});

test("what the document says is shown as text and never as markup", () => {
  expect(html).toContain("A thing &amp; its &lt;parts&gt;");
  expect(html).not.toContain("<parts>");
  expect(html).not.toContain("<API>");
});

test("the policy lets the page's own style and script run, and nothing else", () => {
  const hash = (tag: string) => {
    const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  };
  expect(csp).toContain(`style-src ${hash("style")};`);
  expect(csp).toContain(`script-src ${hash("script")};`);
  expect(csp).toContain("default-src 'none'");
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).not.toMatch(/ (?:style|on\w+)=/);
});
