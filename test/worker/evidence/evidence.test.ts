import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createDb, runBatch } from "../../../src/db/client.ts";
import { buildBundle } from "../../../src/evidence/bundle.ts";
import type { EvidenceBundle } from "../../../src/evidence/format.ts";
import { erasePayloads, findChainHead, sealRecord } from "../../../src/evidence/repository.ts";
import { sealSite } from "../../../src/evidence/seal.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";

const db = createDb(env.DB);
const NOW = Date.UTC(2026, 10, 22);

async function store(siteId: string, subject: string, text: string): Promise<number> {
  const record = { siteId, kind: "comment", subject, at: NOW, payload: { body: text, links: ["https://a.example"] } };
  const results = await runBatch(db, (await sealRecord(db, record)).statements);
  return results.reduce<number>((sum, result) => sum + (result as D1Result).meta.rows_written, 0);
}

test("a sealed record costs two written rows", async () => {
  expect(await store("costs", "c1", "one")).toBe(2);
});

test("records of one site are numbered without gaps, also when fifty are written at once", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => store("numbers", `c${i}`, "text")));
  const { results } = await env.DB.prepare("SELECT seq FROM evidence WHERE site_id = 'numbers' ORDER BY seq").all();
  expect(results.map((row) => row["seq"])).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

test("a bundle seals first and proves its records offline, whatever else the chain holds", async () => {
  for (let i = 0; i < 7; i++) {
    await store("blog", `c${i % 3}`, `text ${i}`);
    if (i % 3 === 2) await sealSite(db, "blog", NOW);
  }
  const bundle = await buildBundle(db, "blog", ["c1"], NOW);
  expect(bundle.records.map((record) => record.seq)).toEqual([2, 5]);
  const head = await findChainHead(db, "blog");
  expect(await verifyBundle(bundle, head?.hash)).toEqual({
    ok: true,
    problems: [],
    records: 2,
    erased: [],
    later: [],
    head: { n: 3, hash: head?.hash },
  });
});

test("an anchored hash vouches for what was sealed by then; what was sealed later is named", async () => {
  for (let i = 0; i < 3; i++) {
    await store("anchored", "c", `text ${i}`);
    await sealSite(db, "anchored", NOW);
  }
  const bundle = await buildBundle(db, "anchored", ["c"], NOW);
  const [first, second, third] = bundle.chain;
  expect(await verifyBundle(bundle, third?.hash)).toMatchObject({ ok: true, later: [] });
  expect(await verifyBundle(bundle, second?.hash)).toMatchObject({ ok: true, later: [3] });
  // Whoever writes the chain anew from there on can still name the hash before it.
  const rest = { ...bundle, records: bundle.records.slice(1), chain: bundle.chain.slice(1) };
  expect(await verifyBundle(rest, first?.hash)).toMatchObject({ ok: true, later: [2, 3] });
  expect(await verifyBundle(rest, "f".repeat(64))).toMatchObject({ ok: false, later: [] });
});

test("sealing twice at once makes one chain", async () => {
  for (let i = 0; i < 5; i++) await store("race", "c", `${i}`);
  const heads = await Promise.all(Array.from({ length: 10 }, () => sealSite(db, "race", NOW)));
  expect(new Set(heads.map((head) => head?.hash)).size).toBe(1);
  expect(heads[0]).toMatchObject({ n: 1, firstSeq: 1, lastSeq: 5 });
});

test("an erased payload is gone, is named as erased, and its record still verifies", async () => {
  await store("erasure", "c1", "my name is Eva");
  await store("erasure", "c2", "stays");
  await runBatch(db, [erasePayloads(db, "erasure", "c1")]);
  const bundle = await buildBundle(db, "erasure", ["c1", "c2"], NOW);
  expect(JSON.stringify(bundle)).not.toContain("Eva");
  expect(await verifyBundle(bundle)).toMatchObject({ ok: true, erased: [1] });
});

test.for([
  "UPDATE evidence SET at = 1",
  "DELETE FROM evidence",
  "UPDATE evidence_payloads SET payload = '{}', salt = 'x'",
  "DELETE FROM evidence_payloads",
  "UPDATE chain SET root = ''",
  "DELETE FROM chain",
])("the database refuses: %s", async (statement) => {
  await store("locked", "c", "text");
  await sealSite(db, "locked", NOW);
  await expect(env.DB.prepare(statement).run()).rejects.toThrow(/immutable|append-only|only be erased/);
});

test("any single changed character of a bundle's records or chain is found, and where it is", async () => {
  for (let i = 0; i < 3; i++) await store("tamper", "c1", `text ${i}`);
  await sealSite(db, "tamper", NOW);
  await store("tamper", "c1", "later");
  const bundle = await buildBundle(db, "tamper", ["c1"], NOW);
  const missed: string[] = [];
  for (const change of everyChange(bundle)) {
    const { ok, problems } = await verifyBundle(change.bundle);
    if (ok || !problems.some((problem) => change.where.includes(problem.where))) missed.push(change.path);
  }
  expect(missed).toEqual([]);
});

/** The bundle once for each leaf value, with its first and last character changed. */
function* everyChange(bundle: EvidenceBundle): Generator<{ path: string; where: string[]; bundle: EvidenceBundle }> {
  for (const list of ["records", "chain"] as const) {
    for (const [i, item] of bundle[list].entries()) {
      for (const path of leaves(item)) {
        for (const end of ["first", "last"]) {
          const copy = structuredClone(bundle);
          const changed = changeAt(copy[list][i], path, end);
          const key = list === "records" ? bundle.records[i]?.seq : bundle.chain[i]?.n;
          const where = [key, changed].flatMap((n) => [`record ${String(n)}`, `entry ${String(n)}`]);
          yield { path: `${list}[${i}].${path.join(".")}`, where, bundle: copy };
        }
      }
    }
  }
}

function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

function changeAt(target: unknown, path: readonly string[], end: string): unknown {
  const [key = "", ...rest] = path;
  const holder = target as Record<string, unknown>;
  if (rest.length > 0) return changeAt(holder[key], rest, end);
  const old = holder[key];
  const text = String(old);
  const flip = (char: string) => (char === "7" ? "8" : "7");
  const next = end === "first" ? flip(text.slice(0, 1)) + text.slice(1) : text.slice(0, -1) + flip(text.slice(-1));
  holder[key] = typeof old === "number" ? Number(next) : next;
  return holder[key];
}
