-- For skipping sources that were imported before. No longer used; 008 drops all but problems_total.

ALTER TABLE import_log ADD COLUMN source_bytes INTEGER;
ALTER TABLE import_log ADD COLUMN source_accounts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE import_log ADD COLUMN read_with TEXT NOT NULL DEFAULT '';
ALTER TABLE import_log ADD COLUMN posts_digest INTEGER;
ALTER TABLE import_log ADD COLUMN problems_total INTEGER NOT NULL DEFAULT 0;

CREATE INDEX import_log_by_path ON import_log(source, imported_at_ms);

-- Few posts have a photo of their own; they are searched for after every import.
CREATE INDEX post_by_photo ON post(account_id, taken_at_ms) WHERE photo_path IS NOT NULL;
