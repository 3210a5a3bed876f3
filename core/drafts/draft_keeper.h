#pragma once

#include "core/drafts/draft.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/drafts/stored_session.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace likecast
{

/// Saves drafts and their session (the open draft, the undo steps) to disk: every edit within a
/// quarter of a second, also during continuous typing; flush() saves at once. The sample is not
/// stored. Until the stored drafts have been read, only flush() writes, and adds: a window that
/// closes early loses nothing. A failed read overwrites nothing. Use on the window's thread; never
/// waits for the disk.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `session` is called for each save; empty: only drafts are saved.
    explicit DraftKeeper(DatabaseWorker& database, std::function<StoredSession()> session = {},
                         QObject* parent = nullptr);

    void load(); ///< emits loaded() or failed()

    /// Call after every change of the board.
    void keep(const DraftBoard& board);
    bool isLoaded() const { return m_loaded; }

    void flush();
    void abandon(); ///< stops saving
    void saveAll(); ///< saves everything again, after an error was resolved

Q_SIGNALS:
    void loaded(const std::vector<likecast::Draft>& drafts, const likecast::StoredSession& session);
    void saved();
    void failed(const likecast::Error& error);

private:
    /// Runs `change(DraftRepository&)` on the worker; emits saved() or failed().
    template<typename Change>
    void write(Change change);
    void writeDrafts();
    void writeSession();
    void saveBeforeLoaded();

    DatabaseWorker& m_database;
    std::function<StoredSession()> m_session;
    StoredSession m_storedSession; ///< on disk, or being written
    DraftBoard m_board;            ///< the state on disk, or being written
    QSet<qint64> m_changed;
    QTimer m_delay;
    bool m_loaded = false;
    bool m_stopped = false; ///< abandoned, or the stored drafts cannot be read
};

} // namespace likecast
