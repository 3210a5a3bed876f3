#pragma once

#include "core/drafts/draft.h"
#include "core/storage/database/database_worker.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace likecast
{

/// Saves drafts to disk: every edit within a quarter of a second, also during continuous typing;
/// flush() saves at once. The sample is not stored. Until the stored drafts have been read, only
/// flush() writes, and adds: a window that closes early loses nothing. A failed read overwrites
/// nothing. Use on the window's thread; never waits for the disk.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(DatabaseWorker& database, QObject* parent = nullptr);

    void load(); ///< emits loaded() or failed()

    /// Call after every change of the board.
    void keep(const DraftBoard& board);
    bool isLoaded() const { return m_loaded; }

    void flush();
    void abandon(); ///< stops saving
    void saveAll(); ///< saves everything again, after an error was resolved

Q_SIGNALS:
    void loaded(const std::vector<likecast::Draft>& drafts);
    void saved();
    void failed(const likecast::Error& error);

private:
    /// Runs `change(DraftRepository&)` on the worker; emits saved() or failed().
    template<typename Change>
    void write(Change change);
    void saveBeforeLoaded();

    DatabaseWorker& m_database;
    DraftBoard m_board; ///< the state on disk, or being written
    QSet<qint64> m_changed;
    QTimer m_delay;
    bool m_loaded = false;
    bool m_stopped = false; ///< abandoned, or the stored drafts cannot be read
};

} // namespace likecast
