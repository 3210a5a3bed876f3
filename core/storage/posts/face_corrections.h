#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// The user's corrections of the faces in a photo. PhotoFeatureCache, PostPhotos and PhotoAnalyzer
/// use them instead of the detector's faces, so they apply from the photo's next prediction on.
///
/// To correct a photo in the window: take Prediction::faces, remove, add or change boxes, store()
/// the whole list under Prediction::photoSha256 on the database's thread, and predict again. To
/// undo, store the previous list, or call remove() if there was no correction. A box drawn by the
/// user has confidence 1; a smile set by the user is 1 or 0.
///
/// Use it on the database's thread; the database must outlive it. Errors: those of SQLite;
/// InputInvalid for an invalid hash.
class FaceCorrections
{
public:
    explicit FaceCorrections(Database& database)
        : m_database(database)
    {
    }

    /// std::nullopt if the photo was not corrected; an empty list if it shows no face.
    Result<std::optional<std::vector<FaceBox>>> find(const QByteArray& photoSha256);

    /// Replaces an earlier correction. Boxes are clipped to the photo, empty ones are dropped.
    Result<void> store(const QByteArray& photoSha256, const std::vector<FaceBox>& faces);

    /// Removes the correction: the detector's faces apply again.
    Result<void> remove(const QByteArray& photoSha256);

private:
    Database& m_database;
};

} // namespace likecast
