-- The video of a reel, whose cover photo_path is: its frames are read again to choose another one.

ALTER TABLE draft ADD COLUMN video_path TEXT NOT NULL DEFAULT '';
