CREATE TABLE `comment_revisions` (
	`comment_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`actor` text NOT NULL,
	`evidence_seq` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `revision`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`parent_id` text,
	`root_id` text,
	`author_name` text NOT NULL,
	`author_email` text,
	`author_url` text,
	`is_owner` integer DEFAULT false NOT NULL,
	`locale` text NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`likes` integer DEFAULT 0 NOT NULL,
	`reports` integer DEFAULT 0 NOT NULL,
	`flagged` text NOT NULL,
	`fingerprint` text,
	`terms_locale` text,
	`terms_version` integer,
	`claim_id` text,
	`objected_at` integer,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`listed` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`root_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `comments_list` ON `comments` (`thread_id`,`id`) WHERE root_id IS NULL AND listed = 1;--> statement-breakpoint
CREATE INDEX `comments_top` ON `comments` (`thread_id`,`likes`,`id`) WHERE root_id IS NULL AND listed = 1;--> statement-breakpoint
CREATE INDEX `comments_replies` ON `comments` (`root_id`,`id`) WHERE root_id IS NOT NULL AND status = 'published';--> statement-breakpoint
CREATE INDEX `comments_queue` ON `comments` (`site_id`,`status`,`id`) WHERE status IN ('held', 'rejected', 'spam');--> statement-breakpoint
CREATE INDEX `comments_claim` ON `comments` (`claim_id`) WHERE claim_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`site_id` text NOT NULL,
	`key` text NOT NULL,
	`request_sha256` text,
	`response` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`site_id`, `key`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `judgements` (
	`comment_id` text NOT NULL,
	`revision` integer NOT NULL,
	`judgement` text NOT NULL,
	`judged_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `revision`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reactions` (
	`comment_id` text NOT NULL,
	`reader` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `reader`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reports` (
	`comment_id` text NOT NULL,
	`id` text NOT NULL,
	`site_id` text NOT NULL,
	`reason` text NOT NULL,
	`email` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`count` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT false NOT NULL,
	`article` text,
	`article_sha256` text,
	`article_source` text,
	`article_read_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `creditors` (
	`id` text PRIMARY KEY NOT NULL,
	`legal_name` text NOT NULL,
	`line1` text NOT NULL,
	`line2` text,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`email` text NOT NULL,
	`tax_number` text,
	`vat_id` text,
	`iban` text,
	`provider` text NOT NULL,
	`stripe_account` text,
	`created_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`site_id`,`email`);--> statement-breakpoint
CREATE TABLE `policies` (
	`site_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`token_hash` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`token_hash`) REFERENCES `tokens`(`hash`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `site_origins` (
	`site_id` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`site_id`, `origin`),
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`creditor_id` text,
	`mode` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`creditor_id`) REFERENCES `creditors`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `terms` (
	`site_id` text NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`sha256` text NOT NULL,
	`nature` text NOT NULL,
	`fees` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`site_id`, `locale`, `version`),
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`site_id` text NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_id` ON `tokens` (`site_id`,`id`);--> statement-breakpoint
-- History and posted terms are never changed: a wrong line is answered by a later one.
CREATE TRIGGER `terms_keep` BEFORE UPDATE ON `terms` BEGIN SELECT RAISE(ABORT, 'terms are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `terms_stay` BEFORE DELETE ON `terms` BEGIN SELECT RAISE(ABORT, 'terms are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_revisions_keep` BEFORE UPDATE ON `comment_revisions` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_revisions_stay` BEFORE DELETE ON `comment_revisions` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
-- Legal values and moves by trigger, not by CHECK: a later migration can drop and create a trigger, but a changed CHECK rebuilds the table.
CREATE TRIGGER `comments_values` BEFORE INSERT ON `comments`
WHEN NEW.status NOT IN ('published', 'held', 'rejected', 'spam', 'removed', 'erased')
BEGIN SELECT RAISE(ABORT, 'no such status'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_moves` BEFORE UPDATE OF status, claim_id ON `comments`
WHEN NEW.status NOT IN ('published', 'held', 'rejected', 'spam', 'removed', 'erased')
  OR (OLD.status = 'erased' AND NEW.status <> 'erased')
  OR (OLD.status = 'removed' AND NEW.status NOT IN ('removed', 'erased'))
  OR (NEW.claim_id IS NOT NULL AND NEW.status = 'published')
BEGIN SELECT RAISE(ABORT, 'no such move'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_one_claim` BEFORE UPDATE OF claim_id ON `comments`
WHEN OLD.claim_id IS NOT NULL AND NEW.claim_id IS NOT NULL AND OLD.claim_id <> NEW.claim_id
BEGIN SELECT RAISE(ABORT, 'claim_exists'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_revision_grows` BEFORE UPDATE OF revision ON `comments`
WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'stale_revision'); END;
