import type { Store } from "./store.ts";

export const FAULTS = [
  "cut_before",
  "cut_after",
  "gateway",
  "stored_500",
  "rate_limit",
  "unavailable",
  "slow",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** What goes wrong, with which calls. */
export interface Fault {
  fault: FaultKind;
  /** Empty: any. */
  method: string;
  /** A path with `*` for one segment; empty: any. */
  path: string;
  /** The first matching call that it hits, counted from 1. */
  nth: number;
  /** How many calls in a row it hits. */
  times: number;
  /** With `stored_500`: whether the request had its effect all the same. */
  execute: boolean;
  /** With `slow`: how late the answer is; the request had its effect at once. */
  delay_ms: number;
  /** How many matching calls there have been. */
  seen: number;
}

/** How late a slow answer is unless told: later than our own client waits. */
export const SLOW_MS = 20_000;

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== "" && fault.method !== method) return false;
  const wanted = fault.path.split("/");
  const given = path.split("/");
  return (
    fault.path === "" ||
    (wanted.length === given.length && wanted.every((part, index) => part === "*" || part === given[index]))
  );
}

/** @returns the fault that this call suffers, and counts the call */
export function takeFault(store: Store, method: string, path: string): Fault | undefined {
  const queued = store.setting<Fault[]>("faults", []);
  if (queued.length === 0) return undefined;
  for (const fault of queued) fault.seen += fits(fault, method, path) ? 1 : 0;
  const hit = queued.find(
    (fault) => fits(fault, method, path) && fault.seen >= fault.nth && fault.seen < fault.nth + fault.times,
  );
  store.saveSetting(
    "faults",
    queued.filter((fault) => fault.seen < fault.nth + fault.times - 1),
  );
  return hit;
}
