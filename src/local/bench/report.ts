import type { RowCount } from "./count-rows.ts";

/** The least is what the work itself takes: on a busy machine all others hold the time of other work, too. */
export type Timing = { name: string; runs: number; leastMs: number; medianMs: number; meanMs: number; p99Ms: number };
export type Rows = RowCount & { name: string; returned?: number };
export type Size = { name: string; kib: number; gzipKib: number };
export type Throughput = { name: string; perSecond: number; p50Ms: number; p99Ms: number };

export type ColdStart = { name: string; runs: number; leastMs: number; medianMs: number };

/** What one hourly run did and cost. */
export type SweepRun = {
  invoices: number;
  isComplete: boolean;
  /** Calls to the payment service. */
  calls: number;
  queries: number;
  read: number;
  written: number;
  /** Processor time of our own code. */
  cpuMs: number;
};
/** All runs that it takes to compare every invoice once. */
export type Sweep = { plan: string; claims: number; runs: SweepRun[] };

/** What `npm run bench` measures. */
export type Report = {
  sizes: Size[];
  coldStarts: ColdStart[];
  timings: Timing[];
  rows: Rows[];
  throughput: Throughput[];
  sweeps: Sweep[];
};

/** The least value that so great a share of all does not exceed (nearest rank); NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
