DROP INDEX `comments_replies`;--> statement-breakpoint
CREATE INDEX `comments_answers` ON `comments` (`parent_id`) WHERE parent_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_replies` ON `comments` (`root_id`,`status`,`id`) WHERE root_id IS NOT NULL;