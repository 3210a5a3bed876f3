-- A carousel's other photos in order, as a JSON array of paths; photo_path is its cover.

ALTER TABLE draft ADD COLUMN more_photos TEXT NOT NULL DEFAULT '[]';
