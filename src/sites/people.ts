import { sql } from "drizzle-orm";
import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { DAY, isoTime } from "../shared/clock.ts";
import { AppError, found } from "../shared/errors.ts";
import { effectiveScopes, mayAct, type Actor, type Role, type Scope } from "./access.ts";
import { auditStatement } from "./audit.ts";
import { newOwnerToken } from "./authenticate.ts";
import {
  findMember,
  idOfMember,
  insertMember,
  insertToken,
  isMember,
  isUnrevoked,
  removeMember,
  revokeToken,
  type Member,
  type Site,
} from "./repository.ts";

/**
 * Adds a member, or takes back one who was removed; the tokens of then stay revoked.
 * @throws AppError `conflict` when the site has a member of that address
 */
export async function addMember(
  deps: Deps,
  site: Site,
  actor: Actor,
  input: { name: string; email: string; role: Role },
): Promise<Member> {
  const { db } = deps;
  const member = { id: deps.newId(), siteId: site.id, ...input, createdAt: deps.clock() };
  const subject = idOfMember(site.id, input.email, member.id);
  const note = { action: "member.added", subject, details: { role: input.role } } as const;
  const isNew = sql`NOT ${isMember(site.id, { email: input.email })}`;
  const [, [added]] = await db.batch([
    auditStatement(deps, site.id, actor, note, isNew),
    insertMember(db, member),
  ] as const);
  if (!added) throw new AppError("conflict", "The site has a member with this address.");
  return added;
}

/** Ends a membership, and with it every token of that member; one that has ended already stays as it is. */
export async function endMembership(deps: Deps, site: Site, actor: Actor, memberId: string): Promise<void> {
  const { db, clock } = deps;
  const note = { action: "member.removed", subject: memberId } as const;
  await runBatch(db, [
    auditStatement(deps, site.id, actor, note, isMember(site.id, { id: memberId })),
    ...removeMember(db, site.id, memberId, clock()),
  ]);
}

/**
 * Makes an owner token for a member.
 * @param actor who makes it, and can hand on no scope beyond those of the token shown
 * @returns the token's text, which is shown this once: only its hash is stored
 * @throws AppError `forbidden`, `not_found` for an unknown member
 */
export async function addToken(
  deps: Deps,
  site: Site,
  actor: Actor,
  input: { member_id: string; name: string; scopes: Scope[]; expires_in_days?: number | undefined },
) {
  const beyond = input.scopes.filter((scope) => !mayAct(actor, site.id, scope));
  if (beyond.length > 0) throw new AppError("forbidden", `Your own token lacks ${beyond.join(", ")}.`);
  const member = found(await findMember(deps.db, site.id, input.member_id), "member");
  const token = newOwnerToken(site.id);
  const now = deps.clock();
  const row = {
    id: deps.newId(),
    hash: await sha256Hex(token),
    siteId: site.id,
    memberId: member.id,
    name: input.name,
    scopes: effectiveScopes(member.role, input.scopes),
    createdAt: now,
    expiresAt: input.expires_in_days === undefined ? null : now + input.expires_in_days * DAY,
  };
  const { memberId, scopes, expiresAt } = row;
  const details = { member_id: memberId, scopes, expires_at: expiresAt === null ? null : isoTime(expiresAt) };
  await runBatch(deps.db, [
    insertToken(deps.db, row),
    auditStatement(deps, site.id, actor, { action: "token.added", subject: row.id, details }),
  ]);
  return { ...row, token };
}

/** Ends a token and its sessions; one that has ended already stays as it is. */
export async function endToken(deps: Deps, site: Site, actor: Actor, tokenId: string): Promise<void> {
  const { db, clock } = deps;
  const note = { action: "token.revoked", subject: tokenId } as const;
  await runBatch(db, [
    auditStatement(deps, site.id, actor, note, isUnrevoked(site.id, tokenId)),
    revokeToken(db, site.id, tokenId, clock()),
  ]);
}
