import type { Db } from "../db/client.ts";
import { listMembers } from "../sites/repository.ts";

/** The addresses of a site's owners, each once. */
export async function ownersOf(db: Db, siteId: string): Promise<string[]> {
  const members = await listMembers(db, siteId);
  return [...new Set(members.filter(({ role }) => role === "owner").map(({ email }) => email))];
}
