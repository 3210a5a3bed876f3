-- Likes that a person typed into the journal. They count until a source that counted later says
-- otherwise.

ALTER TABLE journal_entry ADD COLUMN actual_typed INTEGER NOT NULL DEFAULT 0
    CHECK (actual_typed = 0 OR actual_typed = 1);
