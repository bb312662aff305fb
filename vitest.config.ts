import path from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const migrations = path.join(import.meta.dirname, "migrations");

const SECRETS = {
  ENVIRONMENT: "local",
  PLAN: "paid",
  PUBLIC_URL: "https://hausrecht.example",
  SECRET_KEY: "a secret key of the tests, long enough",
  OWNER_TOKEN: "operator-token-of-the-tests",
};

/**
 * Two files at a time, once those in workerd have ended: each has ports, folders and processes of its own, and a story waits
 * for its processes and pages half of its time. Those in workerd share one isolate, and run alone.
 */
const SIDE_BY_SIDE = { maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Three rooms of tests: pure code on Node, routes and jobs in workerd on a real D1, whole stories in processes and a browser. */
export default defineConfig({
  test: {
    globalSetup: "./test/support/build-public.ts",
    reporters: ["default", "./test/support/closing-line.ts"],
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 60_000, ...SIDE_BY_SIDE } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: { ...SECRETS, TEST_MIGRATIONS: await readD1Migrations(migrations) },
              r2Buckets: ["ANCHORS"],
            },
          })),
        ],
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.ts"],
          globalSetup: ["./test/support/local-stripe.ts", "./test/support/receiver.ts"],
          setupFiles: ["./test/support/worker-setup.ts"],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "stories",
          include: ["test/processes/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: "./test/support/chromium.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...SIDE_BY_SIDE,
        },
      },
    ],
  },
});
