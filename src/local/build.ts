import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as lexicons from "#lexicons";
import { renderApiPage } from "./api-page.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PUBLIC = path.join(ROOT, "public");
const DIST = path.join(ROOT, "dist");
/** Code of the Worker, under the Worker's types: loaded by its path, so that it is not checked under Node's. */
const OPENAPI = path.join(ROOT, "src/http/openapi.ts");

/** Builds what is served without running the Worker: the embed, the pages' style and keys, the API's description, its reader, and their headers. */
async function buildPublic(): Promise<void> {
  await mkdir(PUBLIC, { recursive: true });
  const embed = await bundle("src/embed/main.ts", "iife");
  await writeIfChanged(PUBLIC, "embed.js", embed);
  console.log(`embed.js: ${kib(embed.length)} KiB, ${kib(gzipSync(embed).length)} KiB gzipped`);
  await writeIfChanged(PUBLIC, "dashboard.js", await bundle("src/dashboard/browser.ts", "esm"));
  await writeIfChanged(PUBLIC, "pages.css", await bundle("src/pages/pages.css", "esm"));
  const { openApiDocument } = (await import(OPENAPI)) as { openApiDocument: () => object };
  const json = JSON.stringify(openApiDocument());
  const page = await renderApiPage(json);
  await writeIfChanged(PUBLIC, "openapi.json", json);
  await writeIfChanged(PUBLIC, "docs.html", page.html);
  console.log(`openapi.json: ${kib(json.length)} KiB, docs.html: ${kib(page.html.length)} KiB`);
  await writeIfChanged(PUBLIC, "_headers", [EMBED_HEADERS, PAGE_HEADERS, openApiHeaders(page.csp)].join("\n"));
}

/** The judge's lexicons as the Worker carries them: what compiling them would cost is paid here, and not when it wakes up. */
async function buildLexicons(): Promise<void> {
  await mkdir(DIST, { recursive: true });
  const lines = Object.entries(lexicons).map(([name, packed]) => `export const ${name} = ${JSON.stringify(packed)};\n`);
  await writeIfChanged(DIST, "lexicons.js", lines.join(""));
}

async function bundle(file: string, format: "iife" | "esm"): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, file)],
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild gave no output for ${file}.`);
  return output.contents;
}

// Every blog loads the embed, so it is open to all origins; an hour of cache, then a day in which an old one will do.
const EMBED_HEADERS = `/embed.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=3600, stale-while-revalidate=86400
  X-Content-Type-Options: nosniff
`;

// Their pages are never cached, so a short life here lets a new version be seen at once with the pages that need it.
const PAGE_HEADERS = `/pages.css
  Cache-Control: public, max-age=60
  X-Content-Type-Options: nosniff

/dashboard.js
  Cache-Control: public, max-age=60
  X-Content-Type-Options: nosniff
`;

function openApiHeaders(csp: string): string {
  return `/openapi.json
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
  X-Content-Type-Options: nosniff

/docs
  Content-Security-Policy: ${csp}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
`;
}

/** Leaves a file alone that would not change: wrangler watches the folder and would start anew. */
async function writeIfChanged(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  const bytes = Buffer.from(content);
  if (existsSync(file) && (await readFile(file)).equals(bytes)) return;
  await writeFile(file, bytes);
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

await buildLexicons();
await buildPublic();
