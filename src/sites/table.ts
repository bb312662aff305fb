import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { SiteLayer } from "../rules/site-layer.ts";
import type { Fee, TermsNature } from "./terms.ts";
import type { Policy } from "./policy.ts";
import type { CreditorTax } from "./tax.ts";
import type { Role, Scope } from "./access.ts";
import type { AuditAction } from "./audit.ts";

/** Who asks for the money. Frozen into each claim at approval, so it may change later. */
export const creditors = sqliteTable("creditors", {
  id: text().primaryKey(),
  legalName: text().notNull(),
  line1: text().notNull(),
  line2: text(),
  postalCode: text().notNull(),
  city: text().notNull(),
  country: text().notNull(),
  email: text().notNull(),
  taxNumber: text(),
  vatId: text(),
  iban: text(),
  provider: text({ enum: ["stripe", "manual"] }).notNull(),
  stripeAccount: text(),
  /** Null until a tax adviser has decided: then a price cannot be asked for. */
  tax: text({ mode: "json" }).$type<CreditorTax>(),
  createdAt: integer().notNull(),
  /** The last invoice number that another deployment gave, for whichever site: here they go on after it. */
  numberedTo: integer().notNull().default(0),
});

/** A blog. `id` is its key in every path, token and Stripe metadata; it never changes. */
export const sites = sqliteTable("sites", {
  id: text().primaryKey(),
  name: text().notNull(),
  locale: text({ enum: ["de", "en"] }).notNull(),
  creditorId: text().references(() => creditors.id),
  /** How claims are carried on: `dry_run` does everything but sending. */
  mode: text({ enum: ["dry_run", "manual", "auto"] }).notNull(),
  createdAt: integer().notNull(),
});

/** A site that came out of an export. Until all of it is here it is not acted on: a claim may lack its account. */
export const restores = sqliteTable("restores", {
  siteId: text()
    .primaryKey()
    .references(() => sites.id),
  /** Which export it is: no other may go on with it. */
  exportId: text().notNull(),
  beganAt: integer().notNull(),
  /** When all of it was here; null until then. */
  endedAt: integer(),
});

export const siteOrigins = sqliteTable(
  "site_origins",
  {
    siteId: text()
      .notNull()
      .references(() => sites.id),
    /** As a browser sends it: scheme, host and port in lower case, no trailing slash. */
    origin: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.origin] })],
);

/** The site's settings, one row a site; absent means the defaults. */
export const policies = sqliteTable("policies", {
  siteId: text()
    .primaryKey()
    .references(() => sites.id),
  settings: text({ mode: "json" }).$type<Partial<Policy>>().notNull(),
  updatedAt: integer().notNull(),
});

/** One version of the posted terms in one language: never changed, never deleted. */
export const terms = sqliteTable(
  "terms",
  {
    siteId: text()
      .notNull()
      .references(() => sites.id),
    locale: text({ enum: ["de", "en"] }).notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    sha256: text().notNull(),
    nature: text().$type<TermsNature>().notNull(),
    fees: text({ mode: "json" }).$type<Fee[]>().notNull(),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.locale, table.version] })],
);

export const members = sqliteTable(
  "members",
  {
    id: text().primaryKey(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    name: text().notNull(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    createdAt: integer().notNull(),
    removedAt: integer(),
  },
  (table) => [uniqueIndex("members_email").on(table.siteId, table.email)],
);

/** An owner token: only its SHA-256 is kept. It can do what its scopes and its member's role both allow. */
export const tokens = sqliteTable(
  "tokens",
  {
    hash: text().primaryKey(),
    id: text().notNull(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    memberId: text()
      .notNull()
      .references(() => members.id),
    name: text().notNull(),
    scopes: text({ mode: "json" }).$type<Scope[]>().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer(),
    revokedAt: integer(),
  },
  (table) => [uniqueIndex("tokens_id").on(table.siteId, table.id)],
);

/** A dashboard login: the SHA-256 of the cookie's secret, and the token that it was exchanged for. */
export const sessions = sqliteTable("sessions", {
  hash: text().primaryKey(),
  /** The owner token's hash; null for the deployment's operator, whose token is a secret of the Worker. */
  tokenHash: text().references(() => tokens.hash),
  createdAt: integer().notNull(),
  expiresAt: integer().notNull(),
});

/** What a site's decisions have taught the judge; absent, it has learned nothing. */
export const siteModels = sqliteTable("site_models", {
  siteId: text()
    .primaryKey()
    .references(() => sites.id),
  version: integer().notNull(),
  layer: text({ mode: "json" }).$type<SiteLayer>().notNull(),
  updatedAt: integer().notNull(),
});

/** What was done to a site's settings, by whom: append-only, and so without secrets and without names of people. */
export const auditLog = sqliteTable(
  "audit_log",
  {
    siteId: text()
      .notNull()
      .references(() => sites.id),
    at: integer().notNull(),
    id: text().notNull(),
    /** The id of a member or the operator. */
    actor: text().notNull(),
    action: text().$type<AuditAction>().notNull(),
    subject: text().notNull(),
    details: text({ mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.siteId, table.at, table.id] }),
    index("audit_log_actor").on(table.actor, table.at, table.id),
  ],
);

/**
 * A site that is being deleted, or was: while it is not finished, nobody finds the site, and its history may go. The row
 * stays, since nothing else of the site does.
 */
export const siteDeletions = sqliteTable(
  "site_deletions",
  {
    siteId: text().notNull(),
    begunAt: integer().notNull(),
    /** The id of the operator. */
    actor: text().notNull(),
    /** Whether the operator stated that the claims' records are kept elsewhere. */
    keptElsewhere: integer({ mode: "boolean" }).notNull(),
    /** The table that the next run goes on with; null begins with the first. */
    next: text(),
    /** How many rows are gone. */
    rows: integer().notNull().default(0),
    /**
     * The day (YYYY-MM-DD, UTC) of its last run, and what D1 counted as written on it, entries of indexes included, with what
     * it counted as read by its weight.
     */
    day: text(),
    written: integer().notNull().default(0),
    finishedAt: integer(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.begunAt] })],
);
