import type { Deps } from "../db/deps.ts";
import { findPayloads } from "../evidence/repository.ts";
import type { Comment } from "./comment.ts";
import { isDecided } from "./repository.ts";

/**
 * Whether a hidden comment's fate is a person's alone, whatever its text, its article or its author's address say later: one
 * has decided on it, or the field that people do not see was filled in.
 */
export async function needsPerson({ db }: Pick<Deps, "db">, { siteId, id }: Pick<Comment, "siteId" | "id">) {
  if (await isDecided(db, id)) return true;
  const payloads = await findPayloads(db, siteId, [id]);
  return payloads.some(({ payload }) => Boolean((JSON.parse(payload ?? "{}") as { trap?: string | null }).trap));
}
