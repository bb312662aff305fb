import type { Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { addNote } from "./attention.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";

/**
 * Notes on a claim what a person must look at, and seals it with the event; what waits already is not noted twice.
 * @param also further rows of the same batch
 */
export async function flagClaim(deps: Deps, claim: Claim, text: string, also: Statement[] = []): Promise<Claim> {
  const attention = addNote(claim.attention, text);
  if (attention === claim.attention && also.length === 0) return claim;
  return await changeClaim(deps, claim, {
    action: { kind: "flag" },
    actor: "system",
    set: { attention },
    evidence: { note: text },
    also,
  });
}
