CREATE TABLE `evidence_retention` (
	`site_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
) STRICT, WITHOUT ROWID;
