import type { Db } from "../db/client.ts";
import { runBatch } from "../db/client.ts";
import { equalBytes, randomToken, sha256, sha256Hex } from "../shared/bytes.ts";
import { DAY } from "../shared/clock.ts";
import { effectiveScopes, OPERATOR, type Actor } from "./access.ts";
import { deleteSession, findLiveToken, findSession, insertSession } from "./repository.ts";

/** A dashboard login ends after a week at the latest, or when its token is revoked. */
export const SESSION_LIFETIME = 7 * DAY;

/** Where tokens are looked up: the databases by site, and the operator's token, which is a secret of the Worker. */
export type TokenStore = { databaseOf: (siteId: string | null) => Db; operatorToken: string };

/** A new owner token: `hr_SITE_SECRET`. It names its site, so that it can be looked up where that site lives. */
export function newOwnerToken(siteId: string): string {
  return `hr_${siteId}_${randomToken()}`;
}

/** Who shows this token, or undefined. Compares hashes only, so that timing tells nothing of the token. */
export async function findActorByToken(store: TokenStore, token: string, now: number): Promise<Actor | undefined> {
  if (store.operatorToken !== "" && equalBytes(await sha256(token), await sha256(store.operatorToken))) return OPERATOR;
  const siteId = /^hr_([a-z0-9-]{1,40})_[\w-]{43}$/.exec(token)?.[1];
  return siteId === undefined ? undefined : await findMember(store.databaseOf(siteId), await sha256Hex(token), now);
}

/**
 * Exchanges a valid token for a session of its own.
 * @returns the cookie's text; only its hash is stored
 */
export async function openSession(store: TokenStore, token: string, now: number): Promise<string | undefined> {
  const actor = await findActorByToken(store, token, now);
  if (!actor) return undefined;
  const cookie = `${actor.siteId ?? ""}.${randomToken()}`;
  const tokenHash = actor.siteId === null ? null : await sha256Hex(token);
  const session = {
    hash: await sessionHash(store, cookie),
    tokenHash,
    createdAt: now,
    expiresAt: now + SESSION_LIFETIME,
  };
  await runBatch(store.databaseOf(actor.siteId), [insertSession(store.databaseOf(actor.siteId), session)]);
  return cookie;
}

/** Whose session a cookie names, or undefined: the token behind it must still be valid. */
export async function findActorBySession(store: TokenStore, cookie: string, now: number): Promise<Actor | undefined> {
  const db = store.databaseOf(siteOfCookie(cookie));
  const session = await findSession(db, await sessionHash(store, cookie), now);
  if (!session) return undefined;
  return session.tokenHash === null ? OPERATOR : await findMember(db, session.tokenHash, now);
}

/** Logs out: whoever still has the cookie is nobody from now on. */
export async function closeSession(store: TokenStore, cookie: string): Promise<void> {
  const db = store.databaseOf(siteOfCookie(cookie));
  await runBatch(db, [deleteSession(db, await sessionHash(store, cookie))]);
}

/** The operator's token has no row to revoke: its sessions are bound to its text, and end when it is changed. */
async function sessionHash(store: TokenStore, cookie: string): Promise<string> {
  return await sha256Hex(siteOfCookie(cookie) === null ? `${cookie}\n${store.operatorToken}` : cookie);
}

function siteOfCookie(cookie: string): string | null {
  return cookie.slice(0, cookie.indexOf(".")) || null;
}

async function findMember(db: Db, tokenHash: string, now: number): Promise<Actor | undefined> {
  const row = await findLiveToken(db, tokenHash, now);
  if (!row) return undefined;
  const { member, token } = row;
  return {
    id: member.id,
    name: member.name,
    siteId: member.siteId,
    role: member.role,
    scopes: effectiveScopes(member.role, token.scopes),
  };
}
