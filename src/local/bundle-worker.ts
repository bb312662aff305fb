import { build, type BuildOptions } from "esbuild";

/** Bundles a Worker as wrangler bundles the one that is deployed. */
export async function bundleWorker(options: BuildOptions): Promise<void> {
  await build({
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    external: ["cloudflare:*", "node:*"],
    logLevel: "error",
    ...options,
  });
}
