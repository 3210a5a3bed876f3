-- The newest test of the models on an account's posts, and what it was made from. A cache: it may
-- be dropped at any time.
CREATE TABLE leaderboard (
    account_id INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE,
    models TEXT NOT NULL,
    posts TEXT NOT NULL,
    board TEXT NOT NULL
) STRICT;
