import { closeSite } from "../../archive/delete-site.ts";
import { isoTime } from "../../shared/clock.ts";
import { compact } from "../../shared/compact.ts";
import { cutPage, cutPageBy, readCursor, readIdCursor } from "../../shared/cursor.ts";
import {
  findPolicy,
  listCreditors,
  listMembers,
  listOrigins,
  listSites,
  listTerms,
  listTokens,
  type Member,
  type Site,
  type Token,
} from "../../sites/repository.ts";
import { mayAct } from "../../sites/access.ts";
import { presentCreditor } from "../../sites/creditor.ts";
import { presentDeletion } from "../../sites/deletion.ts";
import { listDeletions } from "../../sites/deletion-repository.ts";
import { addMember, addToken, endMembership, endToken } from "../../sites/people.ts";
import { addCreditor, addSite, changeCreditorTax, changePolicy, changeSite, postTerms } from "../../sites/settings.ts";
import type { Terms } from "../../sites/terms.ts";
import { requireOperator } from "../authorize.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Sites, creditors, terms, policy, members and tokens. */
export function mountSettings(app: App): void {
  mount(app, operations.createSite, async ({ actor, services, body }) => {
    const deps = services.at(body.key);
    return { site: await presentSite(deps.db, await addSite(deps, actor, body)) };
  });
  mount(app, operations.listSites, async ({ services }) => {
    const dbs = services.databases();
    const all = await Promise.all(
      dbs.map(async (db) => await Promise.all((await listSites(db)).map((site) => presentSite(db, site)))),
    );
    const deletions = (await Promise.all(dbs.map((db) => listDeletions(db, 100)))).flat();
    return { sites: all.flat(), deletions: deletions.map(presentDeletion), next_cursor: null };
  });
  mount(app, operations.deleteSite, async ({ actor, site, deps, query: { confirm, kept_elsewhere } }) => {
    const statement = { confirm, keptElsewhere: kept_elsewhere === "true" };
    return { deletion: presentDeletion(await closeSite(deps, site, actor, statement)) };
  });
  mount(app, operations.createCreditor, async ({ deps, body }) => ({
    creditor: presentCreditor(await addCreditor(deps, body)),
  }));
  mount(app, operations.updateCreditor, async ({ actor, deps, body, param }) => ({
    creditor: presentCreditor(await changeCreditorTax(deps, actor, param("creditor"), body.tax)),
  }));
  mount(app, operations.listCreditors, async ({ deps }) => ({
    creditors: (await listCreditors(deps.db)).map(presentCreditor),
    next_cursor: null,
  }));

  mount(app, operations.getSite, async ({ actor, site, deps }) => {
    const policy = await findPolicy(deps.db, site.id);
    const { anchor_url: url } = policy;
    // Whoever sets the address sees it: it may hold a key in its path or query.
    const isShown = url === null || mayAct(actor, site.id, "site:admin");
    return {
      site: await presentSite(deps.db, site),
      policy: isShown ? policy : { ...policy, anchor_url: new URL(url).origin },
    };
  });
  mount(app, operations.updateSite, async ({ c, actor, site, deps, body }) => {
    // In whose name money is asked for is not a site's own choice: creditors belong to the deployment.
    if (body.creditor_id !== undefined) requireOperator(c);
    return { site: await presentSite(deps.db, await changeSite(deps, site, actor, body)) };
  });
  mount(app, operations.updatePolicy, async ({ actor, site, deps, body }) => {
    return { policy: await changePolicy(deps, site, actor, compact(body)) };
  });

  mount(app, operations.createTerms, async ({ actor, site, deps, body }) => ({
    terms: presentTermsRow(await postTerms(deps, site, actor, body)),
  }));
  mount(app, operations.listTerms, async ({ site, deps, query: { cursor, limit } }) => {
    const after = cursor === undefined ? undefined : readCursor(cursor, "terms", ["string", "number"]);
    const rows = await listTerms(deps.db, site.id, after, limit + 1);
    const { page, next } = cutPageBy("terms", rows, limit, ({ locale, version }) => [locale, version]);
    return { terms: page.map(presentTermsRow), next_cursor: next };
  });

  mount(app, operations.createMember, async ({ actor, site, deps, body }) => ({
    member: presentMember(await addMember(deps, site, actor, body)),
  }));
  mount(app, operations.listMembers, async ({ site, deps, query }) => {
    const after = readIdCursor("members", query.cursor);
    const { page, next } = cutPage("members", await listMembers(deps.db, site.id, after, query.limit + 1), query.limit);
    return { members: page.map(presentMember), next_cursor: next };
  });
  mount(app, operations.removeMember, async ({ actor, site, deps, param }) => {
    await endMembership(deps, site, actor, param("member"));
    return {};
  });

  mount(app, operations.createToken, async ({ actor, site, deps, body }) => {
    const { token, ...row } = await addToken(deps, site, actor, body);
    return { token: { ...presentToken({ ...row, revokedAt: null }), secret: token } };
  });
  mount(app, operations.listTokens, async ({ site, deps, query }) => {
    const after = readIdCursor("tokens", query.cursor);
    const { page, next } = cutPage("tokens", await listTokens(deps.db, site.id, after, query.limit + 1), query.limit);
    return { tokens: page.map(presentToken), next_cursor: next };
  });
  mount(app, operations.revokeToken, async ({ actor, site, deps, param }) => {
    await endToken(deps, site, actor, param("token"));
    return {};
  });
}

async function presentSite(db: Parameters<typeof listOrigins>[0], site: Site) {
  const { id: key, name, locale, mode, creditorId: creditor_id } = site;
  return {
    key,
    name,
    locale,
    mode,
    creditor_id,
    origins: await listOrigins(db, key),
    created_at: isoTime(site.createdAt),
  };
}

function presentTermsRow({ version, locale, text, html, sha256, nature, fees, createdAt }: Terms) {
  return { version, locale, text, html, sha256, nature, fees, created_at: isoTime(createdAt) };
}

function presentMember({ id, name, email, role }: Pick<Member, "id" | "name" | "email" | "role">) {
  return { id, name, email, role };
}

function presentToken({ id, memberId, name, scopes, createdAt, expiresAt, revokedAt }: Omit<Token, "hash" | "siteId">) {
  const time = (at: number | null) => (at === null ? null : isoTime(at));
  return {
    id,
    member_id: memberId,
    name,
    scopes,
    created_at: isoTime(createdAt),
    expires_at: time(expiresAt),
    revoked_at: time(revokedAt),
  };
}
