-- The likes of the last posts that were typed in, newest first, between commas.

ALTER TABLE draft ADD COLUMN recent_likes TEXT NOT NULL DEFAULT '';
