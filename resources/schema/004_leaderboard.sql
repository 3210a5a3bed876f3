-- The latest leaderboard of each account, with fingerprints of the models and posts it was computed
-- from. A cache that may be dropped at any time.
CREATE TABLE leaderboard (
    account_id INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE,
    models TEXT NOT NULL,
    posts TEXT NOT NULL,
    board TEXT NOT NULL
) STRICT;
