import { asc, eq } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { Claim } from "./claim.ts";
import type { Posting } from "./money.ts";
import { postings } from "./table.ts";

/** One line of a claim's account, written with the version that brought it, in the claim's currency. */
export function insertPosting(
  db: Db,
  claim: Pick<Claim, "id" | "currency">,
  version: number,
  posting: Posting,
): Statement {
  return db.insert(postings).values({ ...posting, claimId: claim.id, version, currency: claim.currency });
}

/** A claim's account in the order in which it was written. */
export async function findPostings(db: Db, claimId: string): Promise<Posting[]> {
  return await db
    .select({ kind: postings.kind, amount: postings.amount, on: postings.on, source: postings.source })
    .from(postings)
    .where(eq(postings.claimId, claimId))
    .orderBy(asc(postings.version), asc(postings.kind));
}
