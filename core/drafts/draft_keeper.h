#pragma once

#include "core/drafts/draft.h"
#include "core/storage/database/database_worker.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace likecast
{

/// Keeps the drafts on the disk: every edit within a quarter of a second, in the
/// middle of a burst too, all at once on flush().
/// The sample is not stored. Until what is stored has been read nothing is written, so that a
/// failed read overwrites nothing. Lives on the window's thread, never waits for the disk.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(DatabaseWorker& database, QObject* parent = nullptr);

    void load(); ///< answers with loaded() or failed()

    /// Call after every change of the board.
    void keep(const DraftBoard& board);
    bool isLoaded() const { return m_loaded; }

    void flush();
    void abandon(); ///< nothing is stored any more
    void saveAll(); ///< everything again, after a failure was mended

Q_SIGNALS:
    void loaded(const std::vector<likecast::Draft>& drafts);
    void saved();
    void failed(const likecast::Error& error);

private:
    /// Runs `change(DraftRepository&)` on the worker; answers with saved() or failed().
    template<typename Change>
    void write(Change change);

    DatabaseWorker& m_database;
    DraftBoard m_board; ///< as it is or will be on the disk
    QSet<qint64> m_changed;
    QTimer m_delay;
    bool m_loaded = false;
};

} // namespace likecast
