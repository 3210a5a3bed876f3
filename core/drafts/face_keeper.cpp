#include "core/drafts/face_keeper.h"

#include "core/common/when_answered.h"
#include "core/storage/posts/face_corrections.h"

#include <QHash>
#include <QSet>

namespace likecast
{

/// The stored correction of each photo before this session's first change; std::nullopt if none.
struct FaceKeeper::Originals {
    QHash<QByteArray, std::optional<std::vector<FaceBox>>> faces;
};

FaceKeeper::FaceKeeper(DatabaseWorker& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_originals(std::make_shared<Originals>())
{
}

void FaceKeeper::keepChanges(const DraftBoard& before, const DraftBoard& after)
{
    QSet<QByteArray> written; // drafts of one photo change together
    for (const Draft& draft : after.drafts) {
        const Draft* old = before.find(draft.id);
        if (!old || old->photoPath != draft.photoPath || old->faces == draft.faces)
            continue;
        const QByteArray photo = draft.faces ? draft.faces->photoSha256 : old->faces->photoSha256;
        if (written.contains(photo))
            continue;
        written.insert(photo);
        write(photo, draft.faces ? std::optional(draft.faces->faces) : std::nullopt);
    }
}

void FaceKeeper::write(const QByteArray& photoSha256,
                       const std::optional<std::vector<FaceBox>>& faces)
{
    const auto written = m_database.run([originals = m_originals, photoSha256,
                                         faces](Database& database) -> Result<void> {
        FaceCorrections corrections(database);
        auto original = originals->faces.find(photoSha256);
        if (original == originals->faces.end()) {
            const auto found = corrections.find(photoSha256);
            if (!found)
                return failure(found.error());
            original = originals->faces.insert(photoSha256, *found);
        }
        const auto& wanted = faces ? faces : *original;
        return wanted ? corrections.store(photoSha256, *wanted) : corrections.remove(photoSha256);
    });
    whenAnswered(written, this, [this, photoSha256](const Result<void>& result) {
        if (result)
            Q_EMIT kept(photoSha256);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace likecast
