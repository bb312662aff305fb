import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isFree } from "../../src/local/free-port.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const OWNER_TOKEN = "owner-token-of-the-browser-test";

export type Running = { api: string; stripe: string; blog: string; stateDir: string; stop: () => Promise<void> };

/** Runs `npm start` on free ports, and waits until it says that it is ready. */
export async function startHausrecht(stateDir = mkdtempSync(path.join(tmpdir(), "hausrecht-"))): Promise<Running> {
  const port = await findFreePorts(4);
  const env = { ...process.env, PORT: String(port), STATE_DIR: stateDir, OWNER_TOKEN };
  const child = spawn("npm", ["start"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  await isReady(child);
  const at = (offset: number) => `http://127.0.0.1:${port + offset}`;
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(stateDir, { recursive: true, force: true });
  };
  return { api: at(0), stripe: at(1), blog: at(2), stateDir, stop };
}

async function isReady(child: ChildProcess): Promise<void> {
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Hausrecht is ready")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

/**
 * The first of `count` free ports in a row. They are drawn from below the range (32768 and up on Linux) from which systems
 * hand out ports: whatever else starts between looking and using cannot be given one of them. Files of tests that run side
 * by side draw from ranges of their own.
 */
export async function findFreePorts(count: number): Promise<number> {
  const lane = Number(process.env["VITEST_POOL_ID"] ?? 1);
  for (;;) {
    const first = 10_000 * lane + Math.floor(Math.random() * 9_990);
    const areFree = await Promise.all(Array.from({ length: count }, (_, at) => isFree(first + at)));
    if (areFree.every(Boolean)) return first;
  }
}
