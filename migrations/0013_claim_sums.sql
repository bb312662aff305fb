CREATE TABLE `claim_sums` (
	`site_id` text NOT NULL,
	`status` text NOT NULL,
	`currency` text NOT NULL,
	`count` integer NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`site_id`, `status`, `currency`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `claim_sums` SELECT `site_id`, `status`, `currency`, count(*), sum(`amount`) FROM `claims` GROUP BY 1, 2, 3;
--> statement-breakpoint
-- A claim's sum and currency never change (claims_sum_stays), and no claim is ever deleted (claims_stay).
CREATE TRIGGER `claims_counted` AFTER INSERT ON `claims` BEGIN
	INSERT INTO `claim_sums` VALUES (NEW.site_id, NEW.status, NEW.currency, 1, NEW.amount)
	ON CONFLICT DO UPDATE SET count = count + 1, amount = amount + excluded.amount;
END;
--> statement-breakpoint
CREATE TRIGGER `claims_recounted` AFTER UPDATE OF `status` ON `claims` WHEN OLD.status <> NEW.status BEGIN
	UPDATE `claim_sums` SET count = count - 1, amount = amount - OLD.amount
	WHERE site_id = OLD.site_id AND status = OLD.status AND currency = OLD.currency;
	INSERT INTO `claim_sums` VALUES (NEW.site_id, NEW.status, NEW.currency, 1, NEW.amount)
	ON CONFLICT DO UPDATE SET count = count + 1, amount = amount + excluded.amount;
END;
