CREATE TABLE `site_deletions` (
	`site_id` text NOT NULL,
	`begun_at` integer NOT NULL,
	`actor` text NOT NULL,
	`kept_elsewhere` integer NOT NULL,
	`next` text,
	`rows` integer DEFAULT 0 NOT NULL,
	`day` text,
	`written` integer DEFAULT 0 NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`site_id`, `begun_at`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- History, evidence and accounts go with their site, and only then: while its deletion is under way.
DROP TRIGGER `terms_stay`;
--> statement-breakpoint
CREATE TRIGGER `terms_stay` BEFORE DELETE ON `terms`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'terms are immutable'); END;
--> statement-breakpoint
DROP TRIGGER `evidence_stay`;
--> statement-breakpoint
CREATE TRIGGER `evidence_stay` BEFORE DELETE ON `evidence`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'evidence is immutable'); END;
--> statement-breakpoint
DROP TRIGGER `evidence_payloads_stay`;
--> statement-breakpoint
CREATE TRIGGER `evidence_payloads_stay` BEFORE DELETE ON `evidence_payloads`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
--> statement-breakpoint
DROP TRIGGER `chain_stay`;
--> statement-breakpoint
CREATE TRIGGER `chain_stay` BEFORE DELETE ON `chain`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;
--> statement-breakpoint
DROP TRIGGER `anchors_stay`;
--> statement-breakpoint
CREATE TRIGGER `anchors_stay` BEFORE DELETE ON `anchors`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'anchors are append-only'); END;
--> statement-breakpoint
DROP TRIGGER `debtors_stay`;
--> statement-breakpoint
CREATE TRIGGER `debtors_stay` BEFORE DELETE ON `debtors`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a debtor is immutable'); END;
--> statement-breakpoint
DROP TRIGGER `claims_stay`;
--> statement-breakpoint
CREATE TRIGGER `claims_stay` BEFORE DELETE ON `claims`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;
--> statement-breakpoint
DROP TRIGGER `outbox_stay`;
--> statement-breakpoint
CREATE TRIGGER `outbox_stay` BEFORE DELETE ON `outbox`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the outbox is kept'); END;
--> statement-breakpoint
DROP TRIGGER `letters_stay`;
--> statement-breakpoint
CREATE TRIGGER `letters_stay` BEFORE DELETE ON `letters`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'letters are immutable'); END;
--> statement-breakpoint
DROP TRIGGER `automation_events_stay`;
--> statement-breakpoint
CREATE TRIGGER `automation_events_stay` BEFORE DELETE ON `automation_events`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
DROP TRIGGER `audit_log_stay`;
--> statement-breakpoint
CREATE TRIGGER `audit_log_stay` BEFORE DELETE ON `audit_log`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = OLD.site_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
DROP TRIGGER `comment_revisions_stay`;
--> statement-breakpoint
CREATE TRIGGER `comment_revisions_stay` BEFORE DELETE ON `comment_revisions`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = (SELECT site_id FROM comments WHERE id = OLD.comment_id) AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
DROP TRIGGER `claim_events_stay`;
--> statement-breakpoint
CREATE TRIGGER `claim_events_stay` BEFORE DELETE ON `claim_events`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = (SELECT site_id FROM claims WHERE id = OLD.claim_id) AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
DROP TRIGGER `postings_stay`;
--> statement-breakpoint
CREATE TRIGGER `postings_stay` BEFORE DELETE ON `postings`
WHEN NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = (SELECT site_id FROM claims WHERE id = OLD.claim_id) AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'an account is append-only'); END;
--> statement-breakpoint
-- Whoever changes a claim and whoever deletes its site meet here: each change begins with its event.
CREATE TRIGGER `claim_events_closed` BEFORE INSERT ON `claim_events`
WHEN EXISTS (SELECT 1 FROM site_deletions WHERE site_id = (SELECT site_id FROM claims WHERE id = NEW.claim_id) AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the site is being deleted'); END;
