#include "core/storage/posts/face_corrections.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/photo_feature_json.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDateTime>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

static std::vector<FaceBox> withinThePhoto(std::vector<FaceBox> faces)
{
    for (FaceBox& face : faces) {
        const double right = std::clamp(face.x + face.width, 0.0, 1.0);
        const double bottom = std::clamp(face.y + face.height, 0.0, 1.0);
        face.x = std::clamp(face.x, 0.0, 1.0);
        face.y = std::clamp(face.y, 0.0, 1.0);
        face.width = right - face.x;
        face.height = bottom - face.y;
        face.smile = std::clamp(face.smile, 0.0, 1.0);
    }
    std::erase_if(faces,
                  [](const FaceBox& face) { return !(face.width > 0.0 && face.height > 0.0); });
    return faces;
}

Result<std::optional<std::vector<FaceBox>>> FaceCorrections::find(const QByteArray& photoSha256)
{
    return guarded([&]() -> std::optional<std::vector<FaceBox>> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT faces FROM face_correction WHERE sha256 = ?");
        bindAll(row, photoSha256);
        return row.executeStep() ? facesFromJson(textAt(row, 0).toUtf8()) : std::nullopt;
    });
}

Result<void> FaceCorrections::store(const QByteArray& photoSha256,
                                    const std::vector<FaceBox>& faces)
{
    constexpr qsizetype hashBytes = 32;
    if (photoSha256.size() != hashBytes)
        return failure(ErrorCode::InputInvalid, u"sha256"_s);
    return guarded([&] {
        execute(m_database.connection(),
                "INSERT OR REPLACE INTO face_correction (sha256, faces, corrected_at_ms) "
                "VALUES (?,?,?)",
                photoSha256, QString::fromUtf8(facesToJson(withinThePhoto(faces))),
                QDateTime::currentMSecsSinceEpoch());
    });
}

Result<void> FaceCorrections::remove(const QByteArray& photoSha256)
{
    return guarded([&] {
        execute(m_database.connection(), "DELETE FROM face_correction WHERE sha256 = ?",
                photoSha256);
    });
}

} // namespace likecast
