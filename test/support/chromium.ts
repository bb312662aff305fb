import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/**
 * A headless Chromium: `CHROMIUM_PATH` if set, else the one that npm installed, else the system's.
 * @throws Error when there is none: a browser test never passes without a browser
 */
export async function launchChromium(): Promise<Browser> {
  const packaged =
    process.platform === "linux" && process.arch === "x64" ? await sparticuz.executablePath() : undefined;
  const candidates = [process.env["CHROMIUM_PATH"], packaged, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error("No Chromium was found: install one and set CHROMIUM_PATH.");
  return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}
