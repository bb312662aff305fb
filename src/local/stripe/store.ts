import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Kind, Kinds } from "./kinds.ts";

type Row = Record<string, unknown> | undefined;

/** Fields by which objects are found without reading all of their kind. */
const INDEXED = ["customer", "invoice", "charge", "status", "number", "$invoice", "$credit_note"] as const;
export type IndexedField = (typeof INDEXED)[number];
const valueOf = (field: IndexedField): string => `json_extract(body, '$."${field}"')`;

const TABLES = `
  CREATE TABLE IF NOT EXISTS objects (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    body TEXT NOT NULL, changed_at INTEGER NOT NULL, earlier TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS objects_by_kind ON objects (kind, seq);
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS idempotency (
    key TEXT PRIMARY KEY, endpoint TEXT NOT NULL, params TEXT NOT NULL,
    status INTEGER NOT NULL, body TEXT NOT NULL, stored_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, endpoint TEXT NOT NULL, type TEXT NOT NULL,
    state TEXT NOT NULL, attempts INTEGER NOT NULL, due_at INTEGER NOT NULL, created_at INTEGER NOT NULL,
    last_status INTEGER, last_error TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS deliveries_waiting ON deliveries (due_at) WHERE state = 'waiting';
  CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL) STRICT;
  ${INDEXED.map((field, index) => `CREATE INDEX IF NOT EXISTS objects_${index} ON objects (kind, ${valueOf(field)});`).join("\n")}`;

const TABLE_NAMES = ["objects", "settings", "idempotency", "deliveries", "requests"] as const;

/** Opens the state. What a transaction wrote is on disk before an answer leaves, so `kill -9` loses nothing answered. */
export function openStore(file: string, clock: () => number) {
  if (file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;");
  db.exec(TABLES);
  const find = db.prepare("SELECT body FROM objects WHERE id = ? AND kind = ?");
  const all = db.prepare("SELECT body FROM objects WHERE kind = ? ORDER BY seq DESC");
  const after = db.prepare(
    "SELECT body FROM objects WHERE kind = ? AND seq < (SELECT seq FROM objects WHERE id = ?) ORDER BY seq DESC",
  );
  const where = Object.fromEntries(
    INDEXED.map((field) => [
      field,
      db.prepare(`SELECT body FROM objects WHERE kind = ? AND ${valueOf(field)} = ? ORDER BY seq DESC`),
    ]),
  );
  const insert = db.prepare("INSERT INTO objects (id, kind, body, changed_at) VALUES (?, ?, ?, ?)");
  const update = db.prepare("UPDATE objects SET earlier = body, body = ?, changed_at = ? WHERE id = ?");
  const remove = db.prepare("DELETE FROM objects WHERE id = ?");
  const getSetting = db.prepare("SELECT value FROM settings WHERE name = ?");
  const setSetting = db.prepare("INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  const indexed = db.prepare(
    `SELECT iif(changed_at <= :seen, body, earlier) AS body FROM objects WHERE kind = :kind ORDER BY seq DESC`,
  );

  const states = db.prepare("SELECT state FROM deliveries WHERE event = ?");

  // Bodies are only ever written by insert and update below, under their own kind.
  const parse = (text: unknown): unknown => JSON.parse(String(text));
  const store = {
    db,
    find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
      const row: Row = find.get(id, kind);
      return row && (parse(row["body"]) as Kinds[K]);
    },
    /** @returns all of a kind, newest first, as Stripe lists them */
    all<K extends Kind>(kind: K): Kinds[K][] {
      return all.all(kind).map((row) => parse(row["body"]) as Kinds[K]);
    },
    /** All of a kind, newest first, read one by one; from the one after `id` on when it is given. */
    *newestFirst<K extends Kind>(kind: K, id?: string): Generator<Kinds[K]> {
      for (const row of id === undefined ? all.iterate(kind) : after.iterate(kind, id))
        yield parse(row["body"]) as Kinds[K];
    },
    /** @returns those of a kind with this value in this field, newest first */
    where<K extends Kind>(kind: K, field: IndexedField, value: string): Kinds[K][] {
      const rows = where[field]?.all(kind, value) ?? [];
      return rows.map((row) => parse(row["body"]) as Kinds[K]);
    },
    /** @returns all of a kind as they were at `seen` (epoch milliseconds): a search index that lags behind */
    allAsOf<K extends Kind>(kind: K, seen: number): Kinds[K][] {
      const rows = indexed.all({ kind, seen });
      return rows.flatMap((row) => (row["body"] === null ? [] : [parse(row["body"]) as Kinds[K]]));
    },
    insert<K extends Kind>(kind: K, object: Kinds[K] & { id: string }): void {
      insert.run(object.id, kind, JSON.stringify(object), clock());
    },
    update(object: Kinds[Kind]): void {
      update.run(JSON.stringify(object), clock(), object.id);
    },
    remove(id: string): void {
      remove.run(id);
    },
    deliveryStates: (event: string): string[] => states.all(event).map((row) => String(row["state"])),
    setting<T>(name: string, fallback: T): T {
      const row: Row = getSetting.get(name);
      return row ? (JSON.parse(String(row["value"])) as T) : fallback;
    },
    saveSetting(name: string, value: unknown): void {
      setSetting.run(name, JSON.stringify(value));
    },
    /** Everything inside happens, or nothing: `work` must not wait for anything. */
    transaction<T>(work: () => T): T {
      db.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        db.exec("COMMIT");
        return result;
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      }
    },
    reset(): void {
      for (const table of TABLE_NAMES) db.exec(`DELETE FROM ${table}`);
    },
    /** Remembers all that is stored; @returns what puts it in place of all that is stored by then */
    remember(): () => void {
      const kept = TABLE_NAMES.map((table) => ({ table, rows: db.prepare(`SELECT * FROM ${table}`).all() }));
      return () => {
        store.reset();
        for (const { table, rows } of kept.filter((one) => one.rows.length > 0)) {
          const names = Object.keys(rows[0] ?? {});
          const row = db.prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => "?").join()})`);
          for (const values of rows) row.run(...Object.values(values));
        }
      };
    },
    close: () => db.close(),
  };
  return store;
}

export type Store = ReturnType<typeof openStore>;
