import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { Processes } from "../../../src/local/processes.ts";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const readFileSync = (file: string, encoding: BufferEncoding) => {
    if (file.startsWith("/proc/")) throw new Error("only Linux has it");
    return fs.readFileSync(file, encoding);
  };
  return { ...fs, readFileSync };
});

test("a program that got the id of one that a crash left behind is not ended, also where there is no /proc", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "processes-"));
  const [another, leftover] = ["another", "leftover"].map((name) => {
    const script = path.join(folder, `${name}.mjs`);
    writeFileSync(script, "setTimeout(() => {}, 60_000);");
    return spawn(process.execPath, [script], { detached: true, stdio: "ignore" });
  });
  onTestFinished(() => {
    another?.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });
  const command = path.join(folder, "leftover.mjs");
  const list = [another, leftover].map((child) => ({ pid: child?.pid, command }));
  writeFileSync(path.join(folder, "processes.json"), JSON.stringify(list));
  const ended = new Promise((resolve) => leftover?.once("exit", (_, signal) => resolve(signal)));
  new Processes(folder).endLeftovers();
  expect(await ended).toBe("SIGKILL");
  expect(another?.signalCode).toBeNull();
  expect(() => process.kill(another?.pid ?? 0, 0)).not.toThrow();
});
