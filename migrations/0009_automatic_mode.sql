CREATE TABLE `automation_decisions` (
	`claim_id` text NOT NULL,
	`version` integer NOT NULL,
	`site_id` text NOT NULL,
	`act` text NOT NULL,
	`would_approve` integer NOT NULL,
	`guards` text NOT NULL,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `automation_decisions_recent` ON `automation_decisions` (`site_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `automation_events` (
	`site_id` text NOT NULL,
	`n` integer NOT NULL,
	`action` text NOT NULL,
	`actor` text NOT NULL,
	`cause` text,
	`claim_id` text,
	`amount` integer,
	`currency` text,
	`on` text NOT NULL,
	`evidence_seq` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`site_id`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `automation_approvals` ON `automation_events` (`site_id`,`on`) WHERE action = 'approve';--> statement-breakpoint
CREATE INDEX `claims_disputed` ON `claims` (`site_id`) WHERE payment_state = 'disputed';
--> statement-breakpoint
CREATE TRIGGER `automation_events_keep` BEFORE UPDATE ON `automation_events` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `automation_events_stay` BEFORE DELETE ON `automation_events` BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
-- What was decided on a claim is replaced only while the claim stands as it did then.
CREATE TRIGGER `automation_decisions_keep` BEFORE UPDATE ON `automation_decisions`
WHEN NEW.act <> 'approve' AND EXISTS (SELECT 1 FROM claim_events WHERE claim_id = OLD.claim_id AND version > OLD.version)
BEGIN SELECT RAISE(ABORT, 'the claim has changed since'); END;
