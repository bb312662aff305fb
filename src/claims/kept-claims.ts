import { sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { findPolicy } from "../sites/repository.ts";
import { keptUntil } from "./retention-period.ts";

/** How many claims of a site have to be kept, and until when. */
export type KeptClaims = {
  /** Somebody was written to, and they have not ended. */
  under_way: number;
  /** They have ended; letters, invoices and what they rest on are kept on. */
  ended: number;
  /** The last day of that, YYYY-MM-DD; null where none has ended. */
  kept_until: string | null;
  legal_hold: number;
};

// A claim that nobody approved was told to nobody: no letter, no voucher, nothing that the law wants kept. What was erased
// when its years were over is of no more use either.
const wasToldOf = sql`approved_by IS NOT NULL AND erased_at IS NULL AND legal_hold IS NULL`;
const isHeld = sql`legal_hold IS NOT NULL`;

/**
 * The condition that a site has claims which have to be kept here.
 * @param keptElsewhere whether their records are: then only a legal hold counts
 */
export function isKept(siteId: string, keptElsewhere: boolean): SQL {
  const counts = keptElsewhere ? isHeld : sql`(${isHeld} OR (${wasToldOf}))`;
  return sql`EXISTS (SELECT 1 FROM claims WHERE site_id = ${siteId} AND ${counts})`;
}

/** What of a site's claims stands in the way of deleting it. */
export async function readKeptClaims(db: Db, siteId: string): Promise<KeptClaims> {
  type Row = { underWay: number; ended: number; lastEnded: number | null; held: number };
  const [row] = await db.all<Row>(
    sql`SELECT count(*) FILTER (WHERE ${wasToldOf} AND ended_at IS NULL) AS underWay,
      count(*) FILTER (WHERE ${wasToldOf} AND ended_at IS NOT NULL) AS ended,
      max(ended_at) FILTER (WHERE ${wasToldOf}) AS lastEnded,
      count(*) FILTER (WHERE ${isHeld}) AS held
      FROM claims WHERE site_id = ${siteId}`,
  );
  const { underWay = 0, ended = 0, lastEnded = null, held = 0 } = row ?? {};
  const { claim_years } = await findPolicy(db, siteId);
  const kept_until = keptUntil({ approvedBy: "somebody", endedAt: lastEnded }, claim_years);
  return { under_way: underWay, ended, kept_until, legal_hold: held };
}
