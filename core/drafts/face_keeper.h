#pragma once

#include "core/drafts/draft.h"
#include "core/storage/database/database_worker.h"

#include <QObject>

#include <memory>

namespace likecast
{

/// Saves the drafts' face corrections to disk, by the photo's content. Undoing a correction
/// restores what was stored before this session, even if that is nothing. Use on the window's
/// thread; never waits for the disk.
class FaceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FaceKeeper(DatabaseWorker& database, QObject* parent = nullptr);

    /// Call after every change of the board. Emits kept() or failed() for each photo whose faces
    /// changed.
    void keepChanges(const DraftBoard& before, const DraftBoard& after);

Q_SIGNALS:
    void kept(const QByteArray& photoSha256); ///< predictions made from now on use it
    void failed(const likecast::Error& error);

private:
    struct Originals;

    void write(const QByteArray& photoSha256, const std::optional<std::vector<FaceBox>>& faces);

    DatabaseWorker& m_database;
    std::shared_ptr<Originals> m_originals; ///< used on the worker only
};

} // namespace likecast
