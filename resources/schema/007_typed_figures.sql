-- Figures that a person typed. They count until a source that counted later says otherwise.

ALTER TABLE post ADD COLUMN likes_typed INTEGER NOT NULL DEFAULT 0
    CHECK (likes_typed = 0 OR likes_typed = 1);
ALTER TABLE account ADD COLUMN followers_typed INTEGER NOT NULL DEFAULT 0
    CHECK (followers_typed = 0 OR followers_typed = 1);
