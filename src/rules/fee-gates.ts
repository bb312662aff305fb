import { PITCH, WEAK_PITCH } from "./relation.ts";
import type { Signal } from "./signals.ts";

/**
 * How plainly a text offers or recommends: `outright` by a phrase that can mean nothing else or by three lesser ones of
 * different kinds, in sentences that make up a good part of it; `implied` by a phrase of the first kind in any
 * part of it; `hinted` by lesser ones in a smaller part; `none` by a link, a price or a name at most.
 */
export type Plainness = "outright" | "implied" | "hinted" | "none";

const WEAK_TOGETHER = 3;
/** "Only advertises": the share of a text that its advertising sentences make up. */
const SHARE = { outright: 0.35, hinted: 0.2 };

/** Reads the plainness off the commercial signals. */
export function readPlainness(signals: readonly Signal[]): Plainness {
  const said = new Set<string>(signals.map(({ reason }) => reason));
  const count = (set: ReadonlySet<string>): number => [...set].filter((reason) => said.has(reason)).length;
  const [strong, weak] = [count(PITCH), count(WEAK_PITCH)];
  const share = signals.find(({ reason }) => reason === "pitch_share")?.value ?? 0;
  if (share >= SHARE.outright && (strong > 0 || weak >= WEAK_TOGETHER)) return "outright";
  if (strong > 0) return "implied";
  return share >= SHARE.hinted && weak > 0 ? "hinted" : "none";
}
