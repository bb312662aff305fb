CREATE TABLE `evidence_checks` (
	`site_id` text NOT NULL,
	`at` integer NOT NULL,
	`entries` integer NOT NULL,
	`records` integer NOT NULL,
	`problems` text NOT NULL,
	`next` integer,
	PRIMARY KEY(`site_id`, `at`)
) STRICT, WITHOUT ROWID;
