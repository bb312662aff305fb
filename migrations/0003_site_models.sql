CREATE TABLE `site_models` (
	`site_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`layer` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
