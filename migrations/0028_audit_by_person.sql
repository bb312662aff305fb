CREATE INDEX `claim_events_people` ON `claim_events` (`actor`,`at`,`evidence_seq`) WHERE actor NOT IN ('system', 'debtor');--> statement-breakpoint
CREATE INDEX `comment_revisions_decided` ON `comment_revisions` (`actor`,`at`,`evidence_seq`) WHERE kind = 'decided';--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor`,`at`,`id`);--> statement-breakpoint
-- Switches from before the log told of them.
INSERT INTO `audit_log` (`site_id`, `at`, `id`, `actor`, `action`, `subject`, `details`)
SELECT `site_id`, `at`, printf('00000000-0000-7000-8000-%012d', `n`), `actor`, 'automation.' || `action`, `site_id`,
  iif(`cause` IS NULL, '{}', json_object('cause', `cause`))
FROM `automation_events` WHERE `action` <> 'approve';
