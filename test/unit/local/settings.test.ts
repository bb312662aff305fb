import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { envFileText, readSettings } from "../../../src/local/settings.ts";

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "hausrecht-settings-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test("keys are made once and written as a whole", () => {
  const root = folder();
  const first = readSettings(root, {});
  expect(readSettings(root, {}).secrets).toEqual(first.secrets);
  expect(readdirSync(first.stateDir)).toEqual(["keys.json"]);
});

test("a start that was killed while it wrote the keys leaves nothing that stops the next", () => {
  const root = folder();
  const { stateDir } = readSettings(root, { STATE_DIR: path.join(root, "s") });
  writeFileSync(path.join(stateDir, "keys.json.new"), '{"secretKey":"abc');
  expect(readSettings(root, { STATE_DIR: stateDir }).secrets.SECRET_KEY.length).toBeGreaterThan(30);
});

test("an owner's token may be any line of text of 24 characters", () => {
  const token = 'any "text" of $HOME \\back #24 `x` 100%';
  expect(readSettings(folder(), { OWNER_TOKEN: token }).secrets.OWNER_TOKEN).toBe(token);
  expect(envFileText({ OWNER_TOKEN: token })).toBe(`OWNER_TOKEN='any "text" of \\$HOME \\back #24 \`x\` 100%'`);
  expect(envFileText({ A: "it's", B: "`'" })).toBe("A=`it's`\nB=\"`'\"");
  expect(() => readSettings(folder(), { OWNER_TOKEN: "short" })).toThrow("24 characters");
  expect(() => readSettings(folder(), { OWNER_TOKEN: `${"x".repeat(30)}\n` })).toThrow("one line");
});

test.for(["0", "65533", "x", "1.5"])("PORT %s is refused with a readable message", (port, { expect: check }) => {
  check(() => readSettings(folder(), { PORT: port })).toThrow("PORT must be a number");
});

// In a process of its own: a start that waits for ever could not be ended from here.
test.for(["/proc/hausrecht/state", "/proc/self", "/dev/null", "/dev/null/state"])(
  "a start with its state in %s ends at once and says why",
  (STATE_DIR, { expect: check }) => {
    const env = { ...process.env, STATE_DIR, PORT: "1" };
    const { status, stderr } = spawnSync(process.execPath, ["src/local/start.ts"], {
      env,
      timeout: 20_000,
      encoding: "utf8",
    });
    check(stderr).toMatch(/^STATE_DIR must be a folder that can be written to: .+\n$/);
    check(status).toBe(1);
  },
);
