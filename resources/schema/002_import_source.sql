-- What makes it needless to read a source once more: the same bytes, to be read the same way, and
-- accounts whose posts are still as that import left them (posts_digest). The rows of one import
-- share source and imported_at_ms; source_accounts is how many there were.

ALTER TABLE import_log ADD COLUMN source_bytes INTEGER;
ALTER TABLE import_log ADD COLUMN source_accounts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE import_log ADD COLUMN read_with TEXT NOT NULL DEFAULT '';
ALTER TABLE import_log ADD COLUMN posts_digest INTEGER;
ALTER TABLE import_log ADD COLUMN problems_total INTEGER NOT NULL DEFAULT 0;

CREATE INDEX import_log_by_path ON import_log(source, imported_at_ms);

-- Posts with a photo of their own are few, and are looked for after every import.
CREATE INDEX post_by_photo ON post(account_id, taken_at_ms) WHERE photo_path IS NOT NULL;
