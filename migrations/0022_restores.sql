CREATE TABLE `restores` (
	`site_id` text PRIMARY KEY NOT NULL,
	`export_id` text NOT NULL,
	`began_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `creditors` ADD `numbered_to` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- A claim that is here without all of its account must not be changed: what is still to come would be booked a second time.
-- A restore itself only ever adds rows.
CREATE TRIGGER `claims_whole` BEFORE UPDATE ON `claims`
WHEN EXISTS (SELECT 1 FROM restores WHERE site_id = OLD.site_id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'being restored'); END;
