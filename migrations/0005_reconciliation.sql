CREATE TABLE `quarantine` (
	`site_id` text NOT NULL,
	`invoice_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`status` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`found_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	PRIMARY KEY(`site_id`, `invoice_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reconciliations` (
	`account` text NOT NULL,
	`at` integer NOT NULL,
	`report` text NOT NULL,
	`cursor` text,
	PRIMARY KEY(`account`, `at`)
) STRICT, WITHOUT ROWID;
