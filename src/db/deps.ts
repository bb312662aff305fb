import type { Clock } from "../shared/clock.ts";
import type { Db } from "./client.ts";

/** What a use case needs to act on a site: the database that the site lives in, the time, ids, and the key that signs tokens. */
export type Deps = {
  db: Db;
  clock: Clock;
  newId: () => string;
  secret: string;
  /** Where our own pages are reached from outside: an origin without a trailing slash. */
  publicUrl: string;
  /** Whether mail reaches whoever wishes it: without a sender, or on a free plan, it does not. */
  mailsAnyone: boolean;
  /** Work that may outlive the answer; whatever must not be lost lies in the database and is swept. */
  waitUntil: (work: Promise<unknown>) => void;
};
