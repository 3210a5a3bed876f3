-- The faces of a photo as the user has corrected them: boxes removed or added, smiles flipped. They
-- take the place of what any detector finds in that file. faces is JSON as in photo_features.

CREATE TABLE face_correction (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    faces TEXT NOT NULL,
    corrected_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
