CREATE TABLE `webhooks` (
	`site_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`site_id`, `id`),
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`site_id`,`step`,`created_at`) WHERE topic = 'webhook' AND state IN ('pending', 'sending', 'failed');
