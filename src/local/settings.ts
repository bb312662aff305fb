import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Settings = {
  port: number;
  stateDir: string;
  /** Secrets of the Worker, by their names there. */
  secrets: Record<
    "SECRET_KEY" | "OWNER_TOKEN" | "STRIPE_SECRET_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_API_BASE",
    string
  >;
  /** Whether the local Stripe is ours to start. */
  usesLocalStripe: boolean;
  clockOffsetMs: number;
};

/**
 * What `npm start` runs with: the environment's wishes, and keys that are made once and kept in the state folder.
 * @throws Error with a readable message when a wish cannot be met
 */
export function readSettings(root: string, env: NodeJS.ProcessEnv): Settings {
  const port = Number(env["PORT"] ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_532) throw new Error("PORT must be a number from 1 to 65532.");
  const clockOffsetMs = Number(env["CLOCK_OFFSET_MS"] ?? 0);
  if (!Number.isSafeInteger(clockOffsetMs)) throw new Error("CLOCK_OFFSET_MS must be a whole number of milliseconds.");
  const ownerToken = env["OWNER_TOKEN"];
  if (ownerToken !== undefined && ownerToken.length < 24) throw new Error("OWNER_TOKEN needs 24 characters or more.");
  if (/\p{Cc}/u.test(ownerToken ?? "")) throw new Error("OWNER_TOKEN must be one line of text.");
  const stateDir = path.resolve(env["STATE_DIR"] ?? path.join(root, ".state"));
  requireWritable(stateDir);
  const keys = readKeys(path.join(stateDir, "keys.json"));
  return {
    port,
    stateDir,
    clockOffsetMs,
    usesLocalStripe: !env["STRIPE_API_BASE"],
    secrets: {
      SECRET_KEY: keys.secretKey,
      OWNER_TOKEN: ownerToken ?? keys.ownerToken,
      STRIPE_API_BASE: env["STRIPE_API_BASE"] || `http://127.0.0.1:${port + 1}`,
      STRIPE_SECRET_KEY: env["STRIPE_SECRET_KEY"] || "sk_test_local",
      STRIPE_WEBHOOK_SECRET: env["STRIPE_WEBHOOK_SECRET"] || keys.webhookSecret,
    },
  };
}

/** @throws Error for what cannot be made or written to, before anything is started that would wait for it */
function requireWritable(folder: string): void {
  const probe = path.join(folder, "probe");
  try {
    makeFolder(folder);
    writeWhole(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Error(`STATE_DIR must be a folder that can be written to: ${String(error)}`, { cause: error });
  }
}

/** Node's own recursive mkdir never ends where the system refuses with ENOENT below a folder that is there, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

type Keys = { secretKey: string; ownerToken: string; webhookSecret: string };

function readKeys(file: string): Keys {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Keys;
  const random = () => randomBytes(32).toString("base64url");
  const keys = { secretKey: random(), ownerToken: `owner-${random()}`, webhookSecret: `whsec_${random()}` };
  writeWhole(file, JSON.stringify(keys));
  return keys;
}

/** Writes a file that is there as a whole or not at all, whenever the process is killed; nobody else may read it. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Variables as the text of an env file, which wrangler reads with dotenv and dotenv-expand: there a quoted value ends at
 * its own kind of quote, and a dollar sign names another variable unless a backslash stands before it.
 * @throws Error for a value that holds all three kinds of quotes: no line of such a file can say it
 */
export function envFileText(variables: Readonly<Record<string, string>>): string {
  const line = ([name, value]: [string, string]) => {
    const quote = ["'", "`", '"'].find((mark) => !value.includes(mark));
    if (quote === undefined) throw new Error(`${name} must not hold all three kinds of quotes.`);
    return `${name}=${quote}${value.replaceAll("$", "\\$")}${quote}`;
  };
  return Object.entries(variables).map(line).join("\n");
}
