CREATE TABLE `claim_comments` (
	`claim_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`revision` integer NOT NULL,
	`bars` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`claim_id`, `comment_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_comments_bar` ON `claim_comments` (`comment_id`) WHERE bars = 1;--> statement-breakpoint
CREATE TABLE `claim_events` (
	`claim_id` text NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`from_status` text,
	`to_status` text NOT NULL,
	`actor` text NOT NULL,
	`guards` text NOT NULL,
	`evidence_seq` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`status` text NOT NULL,
	`contested_from` text,
	`payment_state` text DEFAULT 'none' NOT NULL,
	`dunning_level` integer DEFAULT 0 NOT NULL,
	`hold` text,
	`attention` text,
	`mode` text NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`version` integer NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`debtor_id` text,
	`creditor` text,
	`attribution_level` text,
	`attribution_grounds` text,
	`terms_locale` text NOT NULL,
	`terms_version` integer NOT NULL,
	`nature` text NOT NULL,
	`invoice_id` text,
	`invoice_number` text,
	`invoice_status` text,
	`invoice_url` text,
	`invoice_read_at` integer,
	`due_on` text,
	`time_barred_on` text NOT NULL,
	`hearing_ends_on` text,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	`created_by` text NOT NULL,
	`approved_by` text,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_amount" CHECK(amount > 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `claims_list` ON `claims` (`site_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `claims_invoice` ON `claims` (`invoice_id`) WHERE invoice_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claims_debtor` ON `claims` (`debtor_id`) WHERE debtor_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `debtors` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`vat_id` text,
	`register` text,
	`line1` text NOT NULL,
	`line2` text,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `objections` (
	`claim_id` text NOT NULL,
	`version` integer NOT NULL,
	`raised_by` text NOT NULL,
	`evidence_seq` integer NOT NULL,
	`raised_at` integer NOT NULL,
	`outcome` text,
	`decided_at` integer,
	PRIMARY KEY(`claim_id`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `postings` (
	`claim_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`on` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`claim_id`, `version`, `kind`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`topic` text NOT NULL,
	`subject_id` text NOT NULL,
	`generation` integer NOT NULL,
	`step` text NOT NULL,
	`site_id` text NOT NULL,
	`request` text NOT NULL,
	`key` text NOT NULL,
	`state` text DEFAULT 'pending' NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`first_sent_at` integer,
	`last_sent_at` integer,
	`object_id` text,
	`last_error` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	PRIMARY KEY(`topic`, `subject_id`, `generation`, `step`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`topic`,`due_at`) WHERE state IN ('pending', 'sending');--> statement-breakpoint
CREATE TABLE `stripe_inbox` (
	`event_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`object_id` text,
	`account` text,
	`livemode` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`received_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `stripe_inbox_due` ON `stripe_inbox` (`due_at`) WHERE state = 'pending';
--> statement-breakpoint
-- History, accounts and debtors are never changed: a wrong line is answered by a later one.
CREATE TRIGGER `claim_events_keep` BEFORE UPDATE ON `claim_events` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_events_stay` BEFORE DELETE ON `claim_events` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `postings_keep` BEFORE UPDATE ON `postings` BEGIN SELECT RAISE(ABORT, 'an account is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `postings_stay` BEFORE DELETE ON `postings` BEGIN SELECT RAISE(ABORT, 'an account is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `debtors_keep` BEFORE UPDATE ON `debtors` BEGIN SELECT RAISE(ABORT, 'a debtor is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `debtors_stay` BEFORE DELETE ON `debtors` BEGIN SELECT RAISE(ABORT, 'a debtor is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_stay` BEFORE DELETE ON `claims` BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_comments_keep` BEFORE UPDATE ON `claim_comments`
WHEN NEW.bars > OLD.bars OR NEW.claim_id <> OLD.claim_id OR NEW.comment_id <> OLD.comment_id OR NEW.revision <> OLD.revision
BEGIN SELECT RAISE(ABORT, 'a comment can only be freed'); END;
--> statement-breakpoint
CREATE TRIGGER `objections_once` BEFORE UPDATE ON `objections`
WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an objection is decided once'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_version_grows` BEFORE UPDATE ON `claims`
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale_version'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_sum_stays` BEFORE UPDATE ON `claims`
WHEN NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency OR NEW.site_id <> OLD.site_id
BEGIN SELECT RAISE(ABORT, 'a claim keeps its sum'); END;
--> statement-breakpoint
-- The legal moves, as transition.ts has them: a trigger can be dropped and created anew by a later migration.
CREATE TRIGGER `claims_moves` BEFORE UPDATE OF status ON `claims`
WHEN OLD.status <> NEW.status AND instr(
    ' candidate>review unattributable>review candidate>unattributable review>unattributable review>hearing review>invoicing '
    || ' candidate>rejected unattributable>rejected review>rejected hearing>invoicing invoicing>open '
    || ' candidate>cancelled unattributable>cancelled review>cancelled hearing>cancelled invoicing>cancelled '
    || ' hearing>contested invoicing>contested open>contested settled>contested written_off>contested referred>contested '
    || ' contested>review contested>invoicing contested>settled contested>open contested>written_off contested>referred '
    || ' hearing>conceded invoicing>conceded open>conceded settled>conceded written_off>conceded referred>conceded contested>conceded '
    || ' open>settled written_off>settled referred>settled open>written_off referred>written_off open>referred written_off>referred '
    || ' candidate>expired unattributable>expired review>expired hearing>expired ',
    ' ' || OLD.status || '>' || NEW.status || ' ') = 0
BEGIN SELECT RAISE(ABORT, 'no such move'); END;
--> statement-breakpoint
-- Whoever cancels and whoever finalizes meet here: once the finalizing step has been taken up, there may be an invoice out.
CREATE TRIGGER `claims_cancel_in_time` BEFORE UPDATE OF status ON `claims`
WHEN NEW.status = 'cancelled' AND OLD.status <> 'cancelled' AND EXISTS (
  SELECT 1 FROM outbox WHERE topic = 'claim' AND subject_id = OLD.id AND generation = OLD.generation
    AND step = 'finalize' AND (attempts > 0 OR state IN ('sending', 'done', 'failed')))
BEGIN SELECT RAISE(ABORT, 'finalizing'); END;
--> statement-breakpoint
CREATE TRIGGER `outbox_frozen` BEFORE UPDATE ON `outbox`
WHEN NEW.request <> OLD.request OR NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a request is frozen'); END;
--> statement-breakpoint
-- What is done is never done again; only "undo", which reads and decides, may look a second time.
CREATE TRIGGER `outbox_done` BEFORE UPDATE OF state ON `outbox`
WHEN OLD.state = 'done' AND NEW.state <> 'done' AND OLD.step <> 'undo'
BEGIN SELECT RAISE(ABORT, 'a step is done once'); END;
--> statement-breakpoint
CREATE TRIGGER `outbox_stay` BEFORE DELETE ON `outbox` BEGIN SELECT RAISE(ABORT, 'the outbox is kept'); END;
