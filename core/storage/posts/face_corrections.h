#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// What the user says of the faces in a photo. PhotoFeatureCache, PostPhotos and PhotoAnalyzer put
/// it in the place of what the detector found, so the next prediction of the photo follows it.
///
/// To correct a photo in the window: take Prediction::faces, remove, add or change boxes, store()
/// the whole list under Prediction::photoSha256 on the thread of the database, and predict again.
/// Undo stores the list of before, or calls remove() where there was no correction. A box that the
/// user has drawn has confidence 1; a smile that the user has decided is 1 or 0.
///
/// Same thread as the database, which must outlive it. Errors: those of SQLite; InputInvalid for a
/// hash that is not one.
class FaceCorrections
{
public:
    explicit FaceCorrections(Database& database)
        : m_database(database)
    {
    }

    /// Nothing where the photo was not corrected; an empty list where it shows no face.
    Result<std::optional<std::vector<FaceBox>>> find(const QByteArray& photoSha256);

    /// Replaces an earlier correction. Boxes are cut at the photo's edge, empty ones are dropped.
    Result<void> store(const QByteArray& photoSha256, const std::vector<FaceBox>& faces);

    /// Back to what the detector finds.
    Result<void> remove(const QByteArray& photoSha256);

private:
    Database& m_database;
};

} // namespace likecast
