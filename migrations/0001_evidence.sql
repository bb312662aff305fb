CREATE TABLE `anchors` (
	`site_id` text NOT NULL,
	`n` integer NOT NULL,
	`hash` text NOT NULL,
	`place` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`site_id`, `n`, `place`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `chain` (
	`site_id` text NOT NULL,
	`n` integer NOT NULL,
	`first_seq` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`root` text NOT NULL,
	`prev` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`site_id`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evidence` (
	`site_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL,
	`commitment` text NOT NULL,
	PRIMARY KEY(`site_id`, `seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evidence_payloads` (
	`site_id` text NOT NULL,
	`subject` text NOT NULL,
	`seq` integer NOT NULL,
	`salt` text,
	`payload` text,
	PRIMARY KEY(`site_id`, `subject`, `seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- Evidence is never changed. Erasure empties a payload; its record, and so the chain, stays.
CREATE TRIGGER `evidence_keep` BEFORE UPDATE ON `evidence` BEGIN SELECT RAISE(ABORT, 'evidence is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_stay` BEFORE DELETE ON `evidence` BEGIN SELECT RAISE(ABORT, 'evidence is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_payloads_keep` BEFORE UPDATE ON `evidence_payloads`
WHEN NEW.salt IS NOT NULL OR NEW.payload IS NOT NULL
  OR NEW.site_id <> OLD.site_id OR NEW.subject <> OLD.subject OR NEW.seq <> OLD.seq
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_payloads_stay` BEFORE DELETE ON `evidence_payloads` BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
--> statement-breakpoint
CREATE TRIGGER `chain_keep` BEFORE UPDATE ON `chain` BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `chain_stay` BEFORE DELETE ON `chain` BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `anchors_keep` BEFORE UPDATE ON `anchors` BEGIN SELECT RAISE(ABORT, 'anchors are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `anchors_stay` BEFORE DELETE ON `anchors` BEGIN SELECT RAISE(ABORT, 'anchors are append-only'); END;
