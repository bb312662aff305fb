DROP INDEX `claims_disputed`;--> statement-breakpoint
ALTER TABLE `claims` ADD `dispute` text;--> statement-breakpoint
CREATE INDEX `claims_dispute` ON `claims` (`site_id`) WHERE dispute IS NOT NULL;