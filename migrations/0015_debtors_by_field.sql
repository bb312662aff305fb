CREATE INDEX `debtors_email` ON `debtors` (`site_id`,`email`);--> statement-breakpoint
CREATE INDEX `debtors_name` ON `debtors` (`site_id`,`name`);--> statement-breakpoint
CREATE INDEX `debtors_vat_id` ON `debtors` (`site_id`,`vat_id`) WHERE vat_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `debtors_register` ON `debtors` (`site_id`,`register`) WHERE register IS NOT NULL;