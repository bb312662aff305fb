ALTER TABLE `claims` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `claims` ADD `legal_hold` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `legal_hold_until` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `claims_ended` ON `claims` (`site_id`,`ended_at`) WHERE ended_at IS NOT NULL AND erased_at IS NULL;--> statement-breakpoint
CREATE INDEX `claims_ended_unsent` ON `claims` (`site_id`,`ended_at`) WHERE ended_at IS NOT NULL AND erased_at IS NULL AND approved_by IS NULL;--> statement-breakpoint
CREATE INDEX `claims_held_until` ON `claims` (`site_id`,`legal_hold_until`) WHERE legal_hold_until IS NOT NULL;--> statement-breakpoint
ALTER TABLE `debtors` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `claim_comments_comment` ON `claim_comments` (`comment_id`);
--> statement-breakpoint
-- When the claims that are here already came to their end: their last event, which their account changed with if at all.
DROP TRIGGER `claims_version_grows`;
--> statement-breakpoint
UPDATE `claims` SET `ended_at` = (SELECT max(`at`) FROM `claim_events` WHERE `claim_events`.`claim_id` = `claims`.`id`)
WHERE `status` IN ('rejected', 'conceded', 'cancelled', 'expired', 'settled', 'written_off');
--> statement-breakpoint
CREATE TRIGGER `claims_version_grows` BEFORE UPDATE ON `claims`
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale_version'); END;
--> statement-breakpoint
-- Erased is erased; and nothing is that has not ended, or is under legal hold.
CREATE TRIGGER `claims_erased_once` BEFORE UPDATE ON `claims`
WHEN OLD.erased_at IS NOT NEW.erased_at AND (OLD.erased_at IS NOT NULL OR OLD.legal_hold IS NOT NULL OR NEW.legal_hold IS NOT NULL
  OR OLD.status NOT IN ('rejected', 'conceded', 'cancelled', 'expired', 'settled', 'written_off'))
BEGIN SELECT RAISE(ABORT, 'not to be erased'); END;
--> statement-breakpoint
-- A debtor's row sees one change: it is blanked, once no claim needs it.
DROP TRIGGER `debtors_keep`;
--> statement-breakpoint
CREATE TRIGGER `debtors_keep` BEFORE UPDATE ON `debtors`
WHEN NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
  AND NEW.id = OLD.id AND NEW.site_id = OLD.site_id AND NEW.kind = OLD.kind AND NEW.country = OLD.country AND NEW.created_at = OLD.created_at
  AND NEW.name = '' AND NEW.email = '' AND NEW.vat_id IS NULL AND NEW.register IS NULL
  AND NEW.line1 = '' AND NEW.line2 IS NULL AND NEW.postal_code = '' AND NEW.city = ''
  AND NOT EXISTS (SELECT 1 FROM claims WHERE debtor_id = OLD.id AND erased_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'a debtor is immutable, and erased after the last claim only'); END;
--> statement-breakpoint
-- Whoever claims and whoever erases at the same moment meet here: no live claim names nobody.
CREATE TRIGGER `claims_debtor_known` BEFORE INSERT ON `claims`
WHEN NEW.erased_at IS NULL AND EXISTS (SELECT 1 FROM debtors WHERE id = NEW.debtor_id AND erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the debtor was erased'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_debtor_still_known` BEFORE UPDATE OF debtor_id ON `claims`
WHEN NEW.erased_at IS NULL AND EXISTS (SELECT 1 FROM debtors WHERE id = NEW.debtor_id AND erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the debtor was erased'); END;
--> statement-breakpoint
-- Nothing that was sealed goes while a claim that rests on it is under legal hold, whoever asks.
CREATE TRIGGER `evidence_payloads_held` BEFORE UPDATE ON `evidence_payloads`
WHEN EXISTS (SELECT 1 FROM claims WHERE id = OLD.subject AND legal_hold IS NOT NULL)
  OR EXISTS (SELECT 1 FROM claim_comments JOIN claims ON claims.id = claim_comments.claim_id
    WHERE claim_comments.comment_id = OLD.subject AND claims.legal_hold IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'under legal hold'); END;
--> statement-breakpoint
-- A frozen request may be erased once it will never be sent again; its key stays.
DROP TRIGGER `outbox_frozen`;
--> statement-breakpoint
CREATE TRIGGER `outbox_frozen` BEFORE UPDATE ON `outbox`
WHEN NEW.key <> OLD.key OR (NEW.request <> OLD.request
  AND NOT (NEW.request = '{"erased":true}' AND NEW.state = OLD.state AND OLD.state IN ('done', 'failed', 'dropped')))
BEGIN SELECT RAISE(ABORT, 'a request is frozen'); END;
