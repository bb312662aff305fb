DROP INDEX `claims_stopped`;--> statement-breakpoint
CREATE INDEX `claims_stopped` ON `claims` (`site_id`,`id`) WHERE (attention IS NOT NULL OR hold IS NOT NULL OR status = 'contested');