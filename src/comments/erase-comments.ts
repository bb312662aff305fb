import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { erasePayloads } from "../evidence/repository.ts";
import { AppError } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import { changeStatements, type Change } from "./change-comment.ts";
import type { Comment } from "./comment.ts";
import { deleteDerived, findByEmail, findComment } from "./repository.ts";

/**
 * Erases comments on a person's request (GDPR Art. 17): text, name, address, judgements and sealed payloads go; the
 * history's bare lines and the chain stay, and stay verifiable. What a live claim needs is kept (Art. 17(3)(e)).
 * @param whose all comments of an e-mail address, or one comment
 */
export async function eraseComments(
  deps: Deps,
  site: Site,
  actorId: string,
  whose: { email?: string | undefined; comment_id?: string | undefined },
): Promise<{ erased: Comment[]; kept: Comment[] }> {
  if (whose.email === undefined && whose.comment_id === undefined) {
    throw new AppError("validation_failed", "Name an e-mail address or a comment.");
  }
  const named = whose.comment_id === undefined ? undefined : await findComment(deps.db, site.id, whose.comment_id);
  const all =
    whose.email === undefined
      ? [named].filter((comment) => comment !== undefined)
      : await findByEmail(deps.db, site.id, whose.email);
  const kept = all.filter((comment) => comment.claimId !== null);
  const erased = all.filter((comment) => comment.claimId === null && comment.status !== "erased");
  const now = deps.clock();
  const texts = {
    body: "",
    html: "",
    authorName: "",
    authorEmail: null,
    authorUrl: null,
    fingerprint: null,
    flagged: [],
  };
  for (const comment of erased) {
    const change: Change = { kind: "erased", actor: actorId, set: { ...texts, status: "erased", objectedAt: null } };
    await runBatch(deps.db, [
      ...(await changeStatements(deps, comment, change, now)),
      ...deleteDerived(deps.db, comment.id),
      erasePayloads(deps.db, site.id, comment.id),
    ]);
  }
  return { erased, kept };
}
