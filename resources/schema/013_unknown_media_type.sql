-- A post's media type is NULL if its source does not tell it.

DROP INDEX post_by_time;
ALTER TABLE post RENAME COLUMN media_type TO known_media_type;
ALTER TABLE post ADD COLUMN media_type TEXT
    CHECK (media_type = 'photo' OR media_type = 'carousel'
           OR media_type = 'video' OR media_type = 'reel');
UPDATE post SET media_type = known_media_type;
ALTER TABLE post DROP COLUMN known_media_type;
CREATE INDEX post_by_time ON post(account_id, taken_at_ms, fingerprint, observed_at_ms, likes,
                                  comments, media_type);
