-- Schema 1. Times are UTC milliseconds since 1970. NULL means "not known", never 0.
-- All tables but photo_features have rowids, so that a damaged file can be salvaged row by row.

PRAGMA application_id = 0x4c6b4374;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profile(id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
    platform_user_id TEXT CHECK (platform_user_id <> ''),
    followers INTEGER CHECK (followers >= 0),
    following INTEGER CHECK (following >= 0),
    media_count INTEGER CHECK (media_count >= 0),
    counted_at_ms INTEGER,
    refreshed_at_ms INTEGER,
    refresh_cursor TEXT,
    created_at_ms INTEGER NOT NULL,
    UNIQUE (profile_id, name)
) STRICT;

CREATE TABLE account_snapshot (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    followers INTEGER CHECK (followers >= 0),
    following INTEGER CHECK (following >= 0),
    media_count INTEGER CHECK (media_count >= 0),
    counted_at_ms INTEGER NOT NULL,
    UNIQUE (account_id, day)
) STRICT;

-- CHECK uses = and OR because SQLite builds a temporary table for an IN list, for every row.
-- likes_at_ms and comments_at_ms say when the figures were counted: the newest wins, in whatever
-- order sources are imported.
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    taken_at_ms INTEGER NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type = 'photo' OR media_type = 'carousel'
                                    OR media_type = 'video' OR media_type = 'reel'),
    likes INTEGER CHECK (likes >= 0),
    likes_at_ms INTEGER,
    comments INTEGER CHECK (comments >= 0),
    comments_at_ms INTEGER,
    caption TEXT NOT NULL,
    media_id TEXT CHECK (media_id <> ''),
    shortcode TEXT CHECK (shortcode <> ''),
    photo_path TEXT CHECK (photo_path <> ''),
    photo_sha256 BLOB CHECK (length(photo_sha256) = 32),
    observed_at_ms INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL,
    CHECK ((likes IS NULL) = (likes_at_ms IS NULL)),
    CHECK ((comments IS NULL) = (comments_at_ms IS NULL))
) STRICT;

-- A covering index for finding unchanged posts in a repeated import, for the counts, and for sorting
-- by time and figures, so that none of them reads captions. A second index by likes would add a
-- third to the time of an import.
CREATE INDEX post_by_time ON post(account_id, taken_at_ms, fingerprint, observed_at_ms, likes,
                                  comments, media_type);
CREATE UNIQUE INDEX post_by_media_id ON post(account_id, media_id) WHERE media_id IS NOT NULL;
CREATE UNIQUE INDEX post_by_shortcode ON post(account_id, shortcode) WHERE shortcode IS NOT NULL;

-- A cache. Rows of other versions are measured again; the least recently used are dropped.
CREATE TABLE photo_features (
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    detector TEXT NOT NULL,
    version INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    feature_values TEXT NOT NULL,
    faces TEXT NOT NULL,
    used_at_ms INTEGER NOT NULL,
    PRIMARY KEY (sha256, detector)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_features_by_use ON photo_features(used_at_ms);

-- Predictions for published posts. Entries outlive their account and post, so they keep the name.
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER REFERENCES account(id) ON DELETE SET NULL,
    account_name TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL,
    posted_at_ms INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type = 'photo' OR media_type = 'carousel'
                                    OR media_type = 'video' OR media_type = 'reel'),
    caption TEXT NOT NULL,
    photo_path TEXT NOT NULL,
    photo_sha256 BLOB CHECK (length(photo_sha256) = 32),
    predicted_median REAL NOT NULL CHECK (predicted_median >= 0),
    predicted_low REAL NOT NULL CHECK (predicted_low >= 0),
    predicted_high REAL NOT NULL CHECK (predicted_high >= predicted_low),
    coverage REAL NOT NULL CHECK (coverage > 0 AND coverage < 1),
    usual_likes REAL NOT NULL,
    model_name TEXT NOT NULL,
    model_version TEXT NOT NULL,
    post_id INTEGER REFERENCES post(id) ON DELETE SET NULL,
    actual_likes INTEGER CHECK (actual_likes >= 0),
    actual_at_ms INTEGER,
    CHECK ((actual_likes IS NULL) = (actual_at_ms IS NULL))
) STRICT;

CREATE INDEX journal_entry_by_time ON journal_entry(posted_at_ms);
CREATE INDEX journal_entry_by_account ON journal_entry(account_id, posted_at_ms);
CREATE INDEX journal_entry_by_post ON journal_entry(post_id) WHERE post_id IS NOT NULL;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    photo_path TEXT NOT NULL,
    caption TEXT NOT NULL,
    taken_at_ms INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type = 'photo' OR media_type = 'carousel'
                                    OR media_type = 'video' OR media_type = 'reel'),
    account_name TEXT NOT NULL,
    followers INTEGER CHECK (followers >= 0),
    average_likes REAL CHECK (average_likes >= 0)
) STRICT;

CREATE INDEX draft_by_position ON draft(position, id);

CREATE TABLE import_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    imported_at_ms INTEGER NOT NULL,
    format TEXT NOT NULL,
    source TEXT NOT NULL,
    source_sha256 BLOB CHECK (length(source_sha256) = 32),
    posts_found INTEGER NOT NULL,
    posts_added INTEGER NOT NULL,
    posts_updated INTEGER NOT NULL,
    posts_unchanged INTEGER NOT NULL,
    posts_without_likes INTEGER NOT NULL,
    problems TEXT NOT NULL
) STRICT;

CREATE INDEX import_log_by_account ON import_log(account_id, imported_at_ms);
CREATE INDEX import_log_by_source ON import_log(source_sha256) WHERE source_sha256 IS NOT NULL;
