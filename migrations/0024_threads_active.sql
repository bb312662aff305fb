ALTER TABLE `threads` ADD `active_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `threads` SET `active_at` = `newest`.`at` FROM (SELECT `thread_id`, max(`created_at`) AS `at` FROM `comments` GROUP BY `thread_id`) AS `newest` WHERE `newest`.`thread_id` = `threads`.`id`;--> statement-breakpoint
CREATE INDEX `threads_active` ON `threads` (`site_id`,`active_at`,`id`);