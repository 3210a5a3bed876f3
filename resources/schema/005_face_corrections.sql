-- Faces as corrected by the user: boxes added or removed, smiles flipped. They replace whatever a
-- detector finds in the file. faces: JSON as in photo_features.

CREATE TABLE face_correction (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    faces TEXT NOT NULL,
    corrected_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
