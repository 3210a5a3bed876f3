#pragma once

#include "core/drafts/draft.h"
#include "core/storage/database/database_worker.h"

#include <QObject>

#include <memory>

namespace likecast
{

/// Keeps the drafts' face corrections on the disk, by the photo's content. A correction that is
/// undone gives way to what was kept before this session, be it nothing. Lives on the window's
/// thread, never waits for the disk.
class FaceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FaceKeeper(DatabaseWorker& database, QObject* parent = nullptr);

    /// Call after every change of the board. Each photo whose faces changed is answered with kept()
    /// or failed().
    void keepChanges(const DraftBoard& before, const DraftBoard& after);

Q_SIGNALS:
    void kept(const QByteArray& photoSha256); ///< a prediction made from now on knows it
    void failed(const likecast::Error& error);

private:
    struct Originals;

    void write(const QByteArray& photoSha256, const std::optional<std::vector<FaceBox>>& faces);

    DatabaseWorker& m_database;
    std::shared_ptr<Originals> m_originals; ///< used on the worker only
};

} // namespace likecast
