import type { Db } from "../db/client.ts";
import { isoTime } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { findDeletion, type SiteDeletion } from "./deletion-repository.ts";

/** @throws AppError `site_deleting`: nothing is made under a key of which something is still there */
export async function refuseWhileDeleting(db: Db, siteId: string): Promise<void> {
  if (await findDeletion(db, siteId)) throw new AppError("site_deleting", `The site ${siteId} is still being deleted.`);
}

/** As the API tells it. */
export function presentDeletion({ siteId, actor, begunAt, keptElsewhere, rows, finishedAt }: SiteDeletion) {
  return {
    key: siteId,
    actor,
    kept_elsewhere: keptElsewhere,
    begun_at: isoTime(begunAt),
    rows,
    finished_at: finishedAt === null ? null : isoTime(finishedAt),
  };
}
