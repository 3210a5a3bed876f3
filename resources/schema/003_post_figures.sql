-- More fields that some sources have. time_precision 'day': taken_at_ms is midnight UTC, without a
-- meaningful hour; 'unknown': only the order of posts is known. time_zone: the IANA name of the zone
-- the account posted in.

ALTER TABLE post ADD COLUMN time_zone TEXT CHECK (time_zone <> '');
ALTER TABLE post ADD COLUMN time_precision TEXT NOT NULL DEFAULT 'second'
    CHECK (time_precision = 'second' OR time_precision = 'day' OR time_precision = 'unknown');
ALTER TABLE post ADD COLUMN saves INTEGER CHECK (saves >= 0);
ALTER TABLE post ADD COLUMN shares INTEGER CHECK (shares >= 0);
ALTER TABLE post ADD COLUMN reach INTEGER CHECK (reach >= 0);
ALTER TABLE post ADD COLUMN views INTEGER CHECK (views >= 0);
ALTER TABLE post ADD COLUMN watch_ms INTEGER CHECK (watch_ms >= 0);
ALTER TABLE post ADD COLUMN is_boosted INTEGER NOT NULL DEFAULT 0
    CHECK (is_boosted = 0 OR is_boosted = 1);
ALTER TABLE post ADD COLUMN is_coauthored INTEGER NOT NULL DEFAULT 0
    CHECK (is_coauthored = 0 OR is_coauthored = 1);
