-- What the Predict page restores besides the drafts: the undo steps, each the JSON of what it changed,
-- and the open draft. steps_done of them are done; the later ones can be redone.

CREATE TABLE draft_step (
    id INTEGER PRIMARY KEY,
    step TEXT NOT NULL
) STRICT;

CREATE TABLE draft_session (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    current_draft INTEGER NOT NULL,
    steps_done INTEGER NOT NULL CHECK (steps_done >= 0)
) STRICT;
