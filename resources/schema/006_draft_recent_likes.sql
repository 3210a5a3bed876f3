-- Likes of the most recent posts as entered by the user: comma-separated, newest first.

ALTER TABLE draft ADD COLUMN recent_likes TEXT NOT NULL DEFAULT '';
