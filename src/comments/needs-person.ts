import type { Db } from "../db/client.ts";
import { findPayloads } from "../evidence/repository.ts";
import type { Comment } from "./comment.ts";
import { findDecided } from "./repository.ts";

/** What was sealed with a comment may name what keeps it from readers beside its judgement. */
type Sealed = { trap?: string | null; imported?: { status: string } };

/**
 * Those of some hidden comments whose fate is a person's alone, whatever their text, their article or their author's address
 * say later: one has decided, the field that people do not see was filled in, or they were held where they were imported from.
 * Of a comment whose sealed records are erased nobody can tell any more.
 */
export async function findPersonsOnly(db: Db, siteId: string, ids: readonly string[]): Promise<Set<string>> {
  const [decided, payloads] = await Promise.all([findDecided(db, siteId, ids), findPayloads(db, siteId, ids)]);
  const kept = payloads.filter(({ payload }) => {
    if (payload === null) return true;
    const { trap, imported } = JSON.parse(payload) as Sealed;
    return Boolean(trap) || imported?.status === "held";
  });
  return new Set([...decided, ...kept.map(({ subject }) => subject)]);
}

/** Whether a hidden comment's fate is a person's alone. */
export async function needsPerson(db: Db, { siteId, id }: Pick<Comment, "siteId" | "id">): Promise<boolean> {
  return (await findPersonsOnly(db, siteId, [id])).has(id);
}
