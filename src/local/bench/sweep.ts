import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Miniflare } from "miniflare";
import { createLocalStripe } from "../stripe/server.ts";
import { profileWorker } from "./profile-worker.ts";
import type { Rows, Sweep, SweepRun } from "./report.ts";

const CLAIMS = 10_000;

/**
 * The hourly job over 10,000 claims whose invoices are open, on each plan, run after run until every invoice was compared:
 * against the local Stripe over HTTP, on a real D1. One claim is made as claims are made; the others are its copies.
 */
export async function measureSweeps(
  worker: Miniflare,
  base: URL,
  scratch: string,
): Promise<{ sweeps: Sweep[]; minutes: Rows[] }> {
  const stateFile = path.join(scratch, "stripe.sqlite");
  const stripe = createLocalStripe({ stateFile });
  await stripe.listen();
  try {
    const ask = async <T>(route: string): Promise<T> => {
      const response = await fetch(new URL(`/bench/sweep/${route}&stripe=${encodeURIComponent(stripe.url)}`, base));
      if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
      return (await response.json()) as T;
    };
    const template = await ask<{ claim: string; invoice: string }>(`prepare?claims=${CLAIMS}`);
    copyInvoices(stateFile, template);
    const sweeps: Sweep[] = [];
    for (const plan of ["paid", "free"]) {
      const runs: SweepRun[] = [];
      for (let isComplete = false; !isComplete;) {
        const { result, cpuMs } = await profileWorker(worker, () => ask<SweepRun>(`run?plan=${plan}`));
        runs.push({ ...result, cpuMs });
        isComplete = result.isComplete;
      }
      sweeps.push({ plan, claims: CLAIMS, runs });
    }
    return { sweeps, minutes: await ask<Rows[]>("minutes?x=") };
  } finally {
    await stripe.close();
  }
}

/** Each copy of the claim gets its copy of the invoice, with its line. */
function copyInvoices(stateFile: string, { claim, invoice }: { claim: string; invoice: string }): void {
  const db = new DatabaseSync(stateFile);
  db.exec("PRAGMA busy_timeout = 5000");
  const copy = db.prepare(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${CLAIMS - 1})
    INSERT INTO objects (id, kind, body, changed_at)
    SELECT replace(id, :invoice, '') || CASE kind WHEN 'invoice' THEN 'in_copy' ELSE '_' END || i, kind,
      replace(replace(body, :invoice, 'in_copy' || i), :claim, 'copy-' || printf('%06d', i)), changed_at
    FROM n, objects WHERE kind IN ('invoice', 'line_item') AND instr(body, :invoice)`);
  copy.run({ invoice, claim });
  db.close();
}
