-- Drops what 001 and 002 stored in order to skip sources that were imported before: imports compare
-- every post by its fingerprint instead.

DROP INDEX import_log_by_source;
DROP INDEX import_log_by_path;

ALTER TABLE import_log DROP COLUMN source_sha256;
ALTER TABLE import_log DROP COLUMN source_bytes;
ALTER TABLE import_log DROP COLUMN source_accounts;
ALTER TABLE import_log DROP COLUMN read_with;
ALTER TABLE import_log DROP COLUMN posts_digest;
