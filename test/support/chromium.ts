import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** Unpacks the one that npm installed before any test begins: of two tests that did so at once, one would start half of it. */
export async function setup(): Promise<void> {
  await unpackPackaged();
}

/**
 * A headless Chromium: `CHROMIUM_PATH` if set, else the one that npm installed, else the system's.
 * @throws Error when there is none: a browser test never passes without a browser
 */
export async function launchChromium(): Promise<Browser> {
  const candidates = [
    process.env["CHROMIUM_PATH"],
    await unpackPackaged(),
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ];
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error("No Chromium was found: install one and set CHROMIUM_PATH.");
  return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

async function unpackPackaged(): Promise<string | undefined> {
  return process.platform === "linux" && process.arch === "x64" ? await sparticuz.executablePath() : undefined;
}
