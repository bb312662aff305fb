import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Mails that were not handed to anybody: the outbox of one's own machine, to be looked at. */
export const localMails = sqliteTable("local_mails", {
  key: text().primaryKey(),
  to: text().notNull(),
  fromName: text().notNull(),
  replyTo: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  sentAt: integer().notNull(),
});
