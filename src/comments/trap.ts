import type { Deps } from "../db/deps.ts";
import { findPayloads } from "../evidence/repository.ts";
import type { Comment } from "./comment.ts";

/** Whether the field that people do not see was filled in: then a person has a look, whatever becomes known later. */
export async function wasTrapped({ db }: Pick<Deps, "db">, { siteId, id }: Pick<Comment, "siteId" | "id">) {
  const payloads = await findPayloads(db, siteId, [id]);
  return payloads.some(({ payload }) => Boolean((JSON.parse(payload ?? "{}") as { trap?: string | null }).trap));
}
