ALTER TABLE `comments` ADD `email_asked_at` integer;--> statement-breakpoint
ALTER TABLE `comments` ADD `email_confirmed_at` integer;