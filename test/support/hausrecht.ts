import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const OWNER_TOKEN = "owner-token-of-the-browser-test";

export type Running = { api: string; stripe: string; blog: string; stateDir: string; stop: () => Promise<void> };

/** Starts all that `npm start` starts, on free ports, and waits until it says that it is ready. */
export async function startHausrecht(stateDir = mkdtempSync(path.join(tmpdir(), "hausrecht-"))): Promise<Running> {
  const port = await findFreePorts(4);
  const env = { ...process.env, PORT: String(port), STATE_DIR: stateDir, OWNER_TOKEN };
  const child = spawn(process.execPath, ["src/local/start.ts"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
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

/** The first of `count` free ports in a row. */
async function findFreePorts(count: number): Promise<number> {
  for (;;) {
    const first = await listenOn(0);
    const others = await Promise.all(
      Array.from({ length: count - 1 }, (_, at) => listenOn(first + at + 1).catch(() => 0)),
    );
    if (first + count < 65_536 && others.every((port) => port !== 0)) return first;
  }
}

async function listenOn(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return taken;
}
