CREATE TABLE `letters` (
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`round` integer NOT NULL,
	`site_id` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`sha256` text NOT NULL,
	`deadline_on` text,
	`evidence_seq` integer NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `kind`, `round`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `local_mails` (
	`key` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`from_name` text NOT NULL,
	`reply_to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`sent_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `letters_keep` BEFORE UPDATE ON `letters` BEGIN SELECT RAISE(ABORT, 'letters are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `letters_stay` BEFORE DELETE ON `letters` BEGIN SELECT RAISE(ABORT, 'letters are immutable'); END;
