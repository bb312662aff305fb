import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = path.resolve(import.meta.dirname, "../../../src");

/** From the top: a room imports only from rooms below it. Rooms on one step do not know each other. */
const LADDER = [
  ["index.ts"],
  ["http", "dashboard", "portal", "jobs"],
  ["web"],
  ["services.ts"],
  ["stripe", "mail"],
  ["archive"],
  ["reports"],
  ["moderation"],
  ["claims"],
  ["comments"],
  ["outbox"],
  ["debtors"],
  ["evidence"],
  ["sites"],
  ["pages"],
  ["rules", "db"],
  ["shared"],
];
const STEP = new Map(LADDER.flatMap((rooms, step) => rooms.map((room) => [room, step] as const)));
const OFF_LADDER = new Set(["embed", "local", "training"]);

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
);
const roomOf = (file: string): string => file.split(path.sep)[0] ?? "";

function importsOf(file: string, source = readFileSync(path.join(SRC, file), "utf8")): string[] {
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target]) => target ?? "");
  return targets.map((target) => path.relative(SRC, path.resolve(SRC, path.dirname(file), target)));
}

test("every room stands on the ladder or is known to lie off it", () => {
  const unknown = files.map(roomOf).filter((room) => !STEP.has(room) && !OFF_LADDER.has(room));
  expect([...new Set(unknown)]).toEqual([]);
});

test("the README shows the ladder as it is", () => {
  const readme = readFileSync(path.join(SRC, "../README.md"), "utf8");
  const ladder = /checked by a test:\n\n```\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const shown = ladder.split("\n").map((line) => line.split(/ {3,}/)[0]?.split(/ +/) ?? []);
  expect(shown.filter(([room]) => room)).toEqual(
    LADDER.slice(1).map((rooms) => rooms.map((room) => room.replace(".ts", ""))),
  );
});

test("imports only point down", () => {
  const wrong = files
    .filter((file) => STEP.has(roomOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (target) =>
            roomOf(target) !== roomOf(file) && !((STEP.get(roomOf(target)) ?? -1) > (STEP.get(roomOf(file)) ?? -1)),
        )
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others, but for types", () => {
  const graph = new Map(
    files.map((file) => {
      const source = readFileSync(path.join(SRC, file), "utf8");
      return [file, importsOf(file, source.replaceAll(/^(?:import|export) type [^;]*;/gm, ""))];
    }),
  );
  const done = new Set<string>();
  const findCircle = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    const circles = (graph.get(file) ?? []).map((target) => findCircle(target, [...way, file]));
    done.add(file);
    return circles.find(({ length }) => length > 0) ?? [];
  };
  expect(files.map((file) => findCircle(file, [])).filter(({ length }) => length > 0)).toEqual([]);
});

test("the embed stands alone, and the judge knows no clock, network or database", () => {
  expect(
    files
      .filter((file) => roomOf(file) === "embed")
      .flatMap((file) => importsOf(file).filter((target) => roomOf(target) !== "embed")),
  ).toEqual([]);
  const impure = files
    .filter((file) => roomOf(file) === "rules")
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(|drizzle|crypto\.getRandom/.test(
        readFileSync(path.join(SRC, file), "utf8"),
      ),
    );
  expect(impure).toEqual([]);
});
