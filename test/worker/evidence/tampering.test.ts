import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { createDb, runBatch } from "../../../src/db/client.ts";
import { buildBundle } from "../../../src/evidence/bundle.ts";
import { checkSite } from "../../../src/evidence/check-site.ts";
import { EvidenceBundleSchema } from "../../../src/evidence/format.ts";
import { erasePayloads, insertAnchor, sealRecord } from "../../../src/evidence/repository.ts";
import { sealSite } from "../../../src/evidence/seal.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { api, call, makeSite, OPERATOR_TOKEN } from "../../support/api.ts";

const db = createDb(env.DB);
const NOW = Date.UTC(2026, 10, 22);
const SITE = "bytes";
/** Who changes the database's file is held up by no trigger. */
const TRIGGERS = ["evidence_keep", "evidence_payloads_keep", "chain_keep"];
const KEYS = {
  evidence: ["site_id", "seq"],
  evidence_payloads: ["site_id", "subject", "seq"],
  chain: ["site_id", "n"],
} as const;

beforeAll(async () => {
  await makeSite(SITE);
  for (let i = 0; i < 6; i++) {
    const payload = { body: `Gruß ${i}, 100 % "Werbung"`, links: ["https://a.example"], count: i * 1.5 };
    const record = { siteId: SITE, kind: "comment", subject: `c${i % 2}`, at: NOW + i, payload };
    await runBatch(db, (await sealRecord(db, record)).statements);
    if (i % 2 === 1) await sealSite(db, SITE, NOW + i);
  }
  await runBatch(db, [
    ...(await sealRecord(db, { siteId: SITE, kind: "comment", subject: "gone", at: NOW, payload: { name: "Eva" } }))
      .statements,
    erasePayloads(db, SITE, "gone"),
  ]);
  const head = await sealSite(db, SITE, NOW + 9);
  if (!head) throw new Error("nothing was sealed");
  await runBatch(db, [
    insertAnchor(db, { siteId: SITE, n: head.n, hash: head.hash, place: "mail:a@b.example", at: NOW }),
  ]);
});

test("an untouched database checks out, in one slice or in many", async () => {
  const whole = { ok: true, problems: [], entries: 4, records: 7, erased: [[7, 7]], anchors: 1, next: null };
  expect(await checkSite(db, SITE, 1, 10)).toEqual(whole);
  expect(await checkSite(db, SITE, 1, 3)).toMatchObject({ ok: true, entries: 3, anchors: 0, next: 4 });
  expect(await checkSite(db, SITE, 4, 3)).toMatchObject({ ok: true, entries: 1, anchors: 1, next: null });
  const { json } = await call("GET", api(SITE, "/evidence/check"), { token: OPERATOR_TOKEN });
  expect(json).toEqual(whole);
});

test("any single bit changed in a stored record, payload or entry is found, and where it is", async () => {
  const stored: { table: keyof typeof KEYS; key: unknown[]; column: string; value: string | number }[] = [];
  for (const table of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const { results } = await env.DB.prepare(`SELECT * FROM ${table} WHERE site_id = ?`).bind(SITE).all();
    for (const row of results) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        stored.push({ table, key: KEYS[table].map((name) => row[name]), column, value: value as string | number });
      }
    }
  }
  const { results: triggers } = await env.DB.prepare(
    `SELECT sql FROM sqlite_master WHERE name IN (${TRIGGERS.map(() => "?").join()})`,
  )
    .bind(...TRIGGERS)
    .all<{ sql: string }>();
  for (const name of TRIGGERS) await env.DB.prepare(`DROP TRIGGER ${name}`).run();
  try {
    const place = fc.record({ cell: fc.constantFrom(...stored), at: fc.nat(), bit: fc.nat(6) });
    await fc.assert(
      fc.asyncProperty(place, async ({ cell, at, bit }) => {
        const changed = flipBit(cell.value, at, bit);
        const where = KEYS[cell.table].map((name) => `${name} = ?`).join(" AND ");
        const update = `UPDATE ${cell.table} SET ${cell.column} = ? WHERE ${where}`;
        try {
          await env.DB.prepare(update)
            .bind(changed, ...cell.key)
            .run();
        } catch (error) {
          // A number that is taken already cannot even be stored.
          expect(String(error)).toContain("UNIQUE");
          return;
        }
        const { ok, problems } = await checkSite(db, SITE, 1, 10);
        const undo = KEYS[cell.table].map((name, i) => (name === cell.column ? changed : cell.key[i]));
        await env.DB.prepare(update)
          .bind(cell.value, ...undo)
          .run();
        const number = Number(cell.key.at(-1));
        // Of an erased record nobody can compute the commitment any more: the entry that sealed it tells.
        const erased = /record 7|entry 4/;
        const named = cell.table === "chain" ? /entry/ : number === 7 ? erased : new RegExp(`record ${number}`);
        expect(ok).toBe(false);
        expect(problems.map((problem) => problem.where).join()).toMatch(named);
      }),
      { numRuns: 200 },
    );
  } finally {
    for (const { sql } of triggers) await env.DB.prepare(sql).run();
  }
  expect(await checkSite(db, SITE, 1, 10)).toMatchObject({ ok: true });
});

test("of a record that was deleted it is told that it alone is missing", async () => {
  const site = "deleted";
  const store = async (subject: string) =>
    await runBatch(
      db,
      (await sealRecord(db, { siteId: site, kind: "comment", subject, at: NOW, payload: {} })).statements,
    );
  for (const subject of ["a", "b", "c"]) await store(subject);
  await sealSite(db, site, NOW);
  const trigger = await env.DB.prepare("SELECT sql FROM sqlite_master WHERE name = 'evidence_stay'").first<string>(
    "sql",
  );
  await env.DB.prepare("DROP TRIGGER evidence_stay").run();
  await env.DB.prepare("DELETE FROM evidence WHERE site_id = ? AND seq = 1").bind(site).run();
  await env.DB.prepare(trigger ?? "").run();
  expect((await checkSite(db, site, 1, 10)).problems).toEqual([
    { where: "entry 1", message: "its records are not those that it sealed" },
    { where: "record 1", message: "is missing" },
  ]);
});

test("any single changed byte of a bundle's file is found, unless it says the same as before", async () => {
  const bundle = await buildBundle(db, SITE, ["c0", "c1", "gone"], NOW);
  // When it was put together is the one thing that nothing seals.
  const bytes = new TextEncoder().encode(JSON.stringify({ ...bundle, built_at: "" }));
  const head = bundle.chain.at(-1)?.hash;
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ mask;
      const problems = await faultsOf(changed, head);
      expect(problems.length, `byte ${at}`).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

/** What is wrong with a bundle's file, as `npm run verify` tells it. */
async function faultsOf(file: Uint8Array, head: string | undefined): Promise<string[]> {
  try {
    const parsed = v.safeParse(EvidenceBundleSchema, JSON.parse(new TextDecoder("utf-8").decode(file)));
    if (!parsed.success) return parsed.issues.map(({ message }) => message);
    if (parsed.output.built_at !== "") return ["built_at is not what it was"];
    return (await verifyBundle(parsed.output, head)).problems.map(({ where, message }) => `${where}: ${message}`);
  } catch (error) {
    return [String(error)];
  }
}

/** The value with one bit of its stored form changed; the lowest seven, so that text stays text. */
function flipBit(value: string | number, at: number, bit: number): string | number {
  if (typeof value === "number") return Number(BigInt(value) ^ (1n << BigInt(bit)));
  const place = at % Math.max(1, value.length);
  const code = value.charCodeAt(place) ^ (1 << bit);
  // D1 takes no NUL in a bound text.
  return value.slice(0, place) + String.fromCharCode(code === 0 ? 1 : code) + value.slice(place + 1);
}
