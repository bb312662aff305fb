CREATE TABLE `subscriptions` (
	`comment_id` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `subscriptions_expire` ON `subscriptions` (`expires_at`);
