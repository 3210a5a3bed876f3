#pragma once

#include "core/common/result.h"
#include "core/storage/drafts/stored_draft.h"

#include <vector>

namespace likecast
{

class Database;

/// The drafts of the Predict page. Every call is one transaction: when it returns without an error
/// the change is on the disk. Same thread as the database, which must outlive it.
/// Errors: those of SQLite (DiskFull, DatabaseLocked, DatabaseReadOnly, DatabaseDamaged, ...).
class DraftRepository
{
public:
    explicit DraftRepository(Database& database)
        : m_database(database)
    {
    }

    /// In order of position.
    Result<std::vector<StoredDraft>> loadAll();

    /// Stores a new draft (id 0) or replaces the one with this id, also one that was removed.
    /// Returns its id.
    Result<qint64> save(const StoredDraft& draft);

    /// An id that is not there is no error: the draft is gone either way.
    Result<void> remove(qint64 id);

    /// Gives the drafts their places in the list as positions; others keep theirs.
    Result<void> reorder(const std::vector<qint64>& idsInOrder);

private:
    Database& m_database;
};

} // namespace likecast
