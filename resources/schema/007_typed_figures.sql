-- Whether the user entered the figure. It holds until a later count replaces it.

ALTER TABLE post ADD COLUMN likes_typed INTEGER NOT NULL DEFAULT 0
    CHECK (likes_typed = 0 OR likes_typed = 1);
ALTER TABLE account ADD COLUMN followers_typed INTEGER NOT NULL DEFAULT 0
    CHECK (followers_typed = 0 OR followers_typed = 1);
