/** What a token may do; each route names the one it needs. */
export const SCOPES = ["comments:read", "comments:moderate", "claims:read", "claims:write", "site:admin"] as const;
export type Scope = (typeof SCOPES)[number];

export const ROLES = ["owner", "moderator", "viewer"] as const;
export type Role = (typeof ROLES)[number];

const ROLE_SCOPES: Readonly<Record<Role, readonly Scope[]>> = {
  owner: SCOPES,
  moderator: ["comments:read", "comments:moderate", "claims:read"],
  viewer: ["comments:read", "claims:read"],
};

/** Someone who has shown a valid token or session. `siteId` null: the deployment's operator, for all sites. */
export type Actor = { id: string; name: string; siteId: string | null; role: Role; scopes: readonly Scope[] };

export const OPERATOR: Actor = { id: "operator", name: "operator", siteId: null, role: "owner", scopes: SCOPES };

/** The scopes that a member's role leaves of those a token was given. */
export function effectiveScopes(role: Role, granted: readonly Scope[]): Scope[] {
  return granted.filter((scope) => ROLE_SCOPES[role].includes(scope));
}

/** Whether the actor may do that at this site. */
export function mayAct(actor: Actor, siteId: string, scope: Scope): boolean {
  return (actor.siteId === null || actor.siteId === siteId) && actor.scopes.includes(scope);
}

/**
 * Whether the actor may see what leads to a debtor's page, where anybody could object in the debtor's name: owners alone, by
 * whatever token they read claims.
 */
export function seesDebtorLinks({ role }: Actor): boolean {
  return role === "owner";
}
