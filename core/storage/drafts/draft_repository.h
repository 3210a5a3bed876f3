#pragma once

#include "core/common/result.h"
#include "core/storage/drafts/stored_draft.h"
#include "core/storage/drafts/stored_session.h"

#include <vector>

namespace likecast
{

class Database;

/// The drafts of the Predict page. Every call is one transaction: if it returns without an error,
/// the change is on disk. Use it on the database's thread; the database must outlive it.
/// Errors: those of SQLite (DiskFull, DatabaseLocked, DatabaseReadOnly, DatabaseDamaged, ...).
class DraftRepository
{
public:
    explicit DraftRepository(Database& database)
        : m_database(database)
    {
    }

    /// Ordered by position.
    Result<std::vector<StoredDraft>> loadAll();

    /// Inserts a new draft (id 0) or replaces the one with this id, even if it was removed. Returns
    /// its id.
    Result<qint64> save(const StoredDraft& draft);

    /// Removing an unknown id succeeds.
    Result<void> remove(qint64 id);

    /// Sets the drafts' positions to their indices in the list; others keep theirs.
    Result<void> reorder(const std::vector<qint64>& idsInOrder);

    /// Empty if none was saved.
    Result<StoredSession> loadSession();

    /// Replaces the stored session `before` by `now`; writes only what differs.
    Result<void> saveSession(const StoredSession& before, const StoredSession& now);

private:
    Database& m_database;
};

} // namespace likecast
