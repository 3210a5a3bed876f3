#pragma once

#include "core/drafts/composition.h"
#include "core/faces/face_box.h"
#include "core/storage/drafts/stored_draft.h"

#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

/// What the user says of the faces in a photo.
struct FaceCorrection {
    QByteArray photoSha256;
    std::vector<FaceBox> faces;

    friend bool operator==(const FaceCorrection&, const FaceCorrection&) = default;
};

/// One planned post on the Predict page. A plain value.
struct Draft {
    qint64 id = 0;          ///< above 0, never given to another draft again
    QString photoPath = {}; ///< may be empty
    Composition composition = {};
    /// Made in this session. Kept with the photo, not with the draft; see FaceKeeper.
    std::optional<FaceCorrection> faces = std::nullopt;
    /// The example that is there before the user's first photo, of an example account; never
    /// stored.
    bool isSample = false;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// All drafts in order and the one that is open; what undo and redo restore. A plain value.
struct DraftBoard {
    std::vector<Draft> drafts;
    qint64 currentId = 0; ///< 0 when there is no draft

    const Draft* find(qint64 id) const;
    const Draft* current() const { return find(currentId); }

    friend bool operator==(const DraftBoard&, const DraftBoard&) = default;
};

/// "A" to "Z", then "AA": how the drafts are called, by their place.
QString draftLetter(int index);

StoredDraft toStored(const Draft& draft, int position);
Draft fromStored(const StoredDraft& stored);

/// What the service is asked for this draft.
PredictionRequest requestOf(const Draft& draft);

} // namespace likecast
