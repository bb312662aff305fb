CREATE TABLE `audit_log` (
	`site_id` text NOT NULL,
	`at` integer NOT NULL,
	`id` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`site_id`, `at`, `id`),
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `evidence_decisions` ON `evidence` (`site_id`,`at`,`seq`) WHERE kind = 'decided';--> statement-breakpoint
CREATE INDEX `evidence_claims` ON `evidence` (`site_id`,`at`,`seq`) WHERE kind >= 'claim.' AND kind < 'claim/';
--> statement-breakpoint
CREATE TRIGGER `audit_log_keep` BEFORE UPDATE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_stay` BEFORE DELETE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
