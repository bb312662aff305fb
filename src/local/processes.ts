import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "./settings.ts";

/**
 * The processes that `npm start` keeps. Each leads a group of its own, so that ending it ends all that it started; their
 * ids are written down, so that the next start can end what a `kill -9` left behind.
 */
export class Processes {
  readonly #file: string;
  readonly #running = new Map<string, ChildProcess>();
  #isEnding = false;
  #onExit: (name: string, code: number | null) => void = () => {};

  constructor(stateDir: string) {
    this.#file = path.join(stateDir, "processes.json");
  }

  /** Ends what an earlier start left running in the same state folder. */
  endLeftovers(): void {
    if (!existsSync(this.#file)) return;
    const leftovers = JSON.parse(readFileSync(this.#file, "utf8")) as { pid: number; command: string }[];
    for (const { pid, command } of leftovers) if (!isAnother(pid, command)) killGroup(pid, "SIGKILL");
    rmSync(this.#file);
  }

  /** Starts a Node program; its output comes out prefixed only when it goes wrong. */
  start(name: string, args: string[], env: Record<string, string>): void {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.#running.set(name, child);
    const tail: string[] = [];
    const keep = (chunk: Buffer) => {
      tail.push(chunk.toString());
      if (tail.length > 40) tail.shift();
      if (process.env["VERBOSE"]) process.stderr.write(`[${name}] ${chunk.toString()}`);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("exit", (code) => {
      this.#running.delete(name);
      // What it started itself may still run, and nobody would end it later.
      killGroup(child.pid, "SIGKILL");
      if (this.#isEnding) return;
      console.error(`${name} ended with ${code}:\n${tail.join("").slice(-4_000)}`);
      this.#onExit(name, code);
    });
    this.#writeDown();
  }

  onUnexpectedExit(handler: (name: string, code: number | null) => void): void {
    this.#onExit = handler;
  }

  /** Ends all, gently first. */
  async endAll(): Promise<void> {
    this.#isEnding = true;
    const children = [...this.#running.values()];
    const ended = Promise.all(children.map((child) => new Promise((resolve) => child.once("exit", resolve))));
    for (const child of children) killGroup(child.pid, "SIGTERM");
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    for (const child of children) killGroup(child.pid, "SIGKILL");
    rmSync(this.#file, { force: true });
  }

  #writeDown(): void {
    const list = [...this.#running.values()].map(({ pid, spawnargs }) => ({ pid, command: spawnargs[1] ?? "" }));
    writeWhole(this.#file, JSON.stringify(list));
  }
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Whether that id now belongs to another program: ids are used again. A group outlives its leader, so one whose leader
 * is gone is still ours.
 */
function isAnother(pid: number, command: string): boolean {
  const running = commandLineOf(pid);
  return running !== "" && !running.includes(command);
}

/** Empty for one that has ended. Only Linux has it in a file. */
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
}
