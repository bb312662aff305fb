CREATE TABLE `invoice_numbers` (
	`creditor_id` text NOT NULL,
	`n` integer NOT NULL,
	`claim_id` text NOT NULL,
	`generation` integer NOT NULL,
	`issued_at` integer NOT NULL,
	PRIMARY KEY(`creditor_id`, `n`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_numbers_claim` ON `invoice_numbers` (`claim_id`,`generation`);--> statement-breakpoint
ALTER TABLE `creditors` ADD `tax` text;
--> statement-breakpoint
-- A number that was given is given for good.
CREATE TRIGGER `invoice_numbers_keep` BEFORE UPDATE ON `invoice_numbers` BEGIN SELECT RAISE(ABORT, 'an invoice keeps its number'); END;
--> statement-breakpoint
CREATE TRIGGER `invoice_numbers_stay` BEFORE DELETE ON `invoice_numbers` BEGIN SELECT RAISE(ABORT, 'an invoice keeps its number'); END;
