import { runBatch, type Db } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { erasePayloads } from "../evidence/repository.ts";
import { AppError, found } from "../shared/errors.ts";
import { auditStatement } from "../sites/audit.ts";
import type { Site } from "../sites/repository.ts";
import { changeComments, staleRefusal, WITHOUT_WORDS, type Change } from "./change-comment.ts";
import type { Comment } from "./comment.ts";
import { forgetConfirmation } from "./confirm-email.ts";
import { findByEmail, findComment } from "./repository.ts";
import { deleteQuotations, deleteReadersTraces, forgetReporter } from "./trace-repository.ts";

/** The change that erases a comment: its words, and all that repeats them or tells who read them. */
export function erasureOf(db: Db, comment: Comment, actor: string) {
  const { siteId, id } = comment;
  return {
    kind: "erased",
    actor,
    set: { ...WITHOUT_WORDS, status: "erased" },
    also: [
      ...deleteQuotations(db, comment),
      ...deleteReadersTraces(db, id),
      erasePayloads(db, siteId, id),
      ...forgetConfirmation(db, id),
    ],
  } as const satisfies Change;
}

/**
 * Erases comments on a person's request (GDPR Art. 17): text, name, address, judgements and sealed payloads go; the
 * history's bare lines and the chain stay, and stay verifiable. What a live claim needs is kept (Art. 17(3)(e)).
 * @param whose all comments of an e-mail address, and the address in notices that its holder gave; one comment; or both
 * @param findHeld which of some comments must stay though no live claim needs them: those of a claim under legal hold
 * @throws AppError `not_found` for an unknown comment, `stale_revision` when one was changed meanwhile: asking again erases the rest
 */
export async function eraseComments(
  deps: Deps,
  site: Site,
  actorId: string,
  whose: { email?: string | undefined; comment_id?: string | undefined },
  findHeld: (commentIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<{ erased: Comment[]; kept: Comment[] }> {
  if (whose.email === undefined && whose.comment_id === undefined) {
    throw new AppError("validation_failed", "Name an e-mail address or a comment.");
  }
  const { comment_id: wanted, email } = whose;
  const named = wanted === undefined ? [] : [found(await findComment(deps.db, site.id, wanted), "comment")];
  const theirs = email === undefined ? [] : await findByEmail(deps.db, site.id, email);
  const all = [...named, ...theirs.filter(({ id }) => id !== wanted)];
  const held = await findHeld(all.map(({ id }) => id));
  const isKept = (comment: Comment) => comment.claimId !== null || held.has(comment.id);
  const kept = all.filter((comment) => isKept(comment));
  const erased = all.filter((comment) => !isKept(comment) && comment.status !== "erased");
  const planned = erased.map((comment) => {
    const { also, ...erasure } = erasureOf(deps.db, comment, actorId);
    const note = auditStatement(deps, site.id, { id: actorId }, { action: "comment.erased", subject: comment.id });
    return { comment, change: { ...erasure, also: [...also, note] } };
  });
  const [late] = await changeComments(deps, planned, deps.clock());
  if (late) throw staleRefusal(late.comment);
  if (whose.email !== undefined) {
    const details = { comments_erased: erased.length, comments_kept: kept.length };
    await runBatch(deps.db, [
      forgetReporter(deps.db, site.id, whose.email),
      auditStatement(deps, site.id, { id: actorId }, { action: "notices.erased", subject: site.id, details }),
    ]);
  }
  return { erased, kept };
}
