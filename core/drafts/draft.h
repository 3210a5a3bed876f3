#pragma once

#include "core/drafts/composition.h"
#include "core/faces/face_box.h"
#include "core/storage/drafts/stored_draft.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace likecast
{

/// The user's correction of the faces in a photo.
struct FaceCorrection {
    QByteArray photoSha256;
    std::vector<FaceBox> faces;

    friend bool operator==(const FaceCorrection&, const FaceCorrection&) = default;
};

/// A video and the frame of it that was saved as the cover.
struct ReelFiles {
    QString cover;
    QString video;
};

/// One planned post on the Predict page. A plain value.
struct Draft {
    qint64 id = 0;               ///< above 0; ids are never reused
    QString photoPath = {};      ///< may be empty
    QStringList morePhotos = {}; ///< the others of a carousel in order; photoPath is its cover
    QString videoPath = {};      ///< what photoPath is a frame of; empty unless a reel
    Composition composition = {};
    /// Made in this session. Stored with the photo, not with the draft; see FaceKeeper.
    std::optional<FaceCorrection> faces = std::nullopt;
    /// The example of an example account, shown until the user adds a photo; never stored.
    bool isSample = false;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// All drafts in order and the current one; the state that undo and redo restore. A plain value.
struct DraftBoard {
    std::vector<Draft> drafts;
    qint64 currentId = 0; ///< 0 if there is no draft

    const Draft* find(qint64 id) const;
    const Draft* current() const { return find(currentId); }

    friend bool operator==(const DraftBoard&, const DraftBoard&) = default;
};

/// All photos in order, the cover first.
QStringList photosOf(const Draft& draft);

/// Name of a draft by its position: "A" to "Z", then "AA".
QString draftLetter(int index);

StoredDraft toStored(const Draft& draft, int position);
Draft fromStored(const StoredDraft& stored);

/// The prediction request of a draft.
PredictionRequest requestOf(const Draft& draft);

} // namespace likecast
