CREATE TABLE `stripe_backfills` (
	`account` text NOT NULL,
	`at` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`cursor` text,
	`events` integer NOT NULL,
	`missed` integer NOT NULL,
	PRIMARY KEY(`account`, `at`)
) STRICT, WITHOUT ROWID;
