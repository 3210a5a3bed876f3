#pragma once

#include "core/storage/database/database.h"

#include <memory>
#include <optional>

namespace likecast::cli
{

/// The user's database as a command that predicts needs it: for writing where this program can
/// have the lock, read-only beside an open window, else none. Opened at the first use; one thread.
class StoredData
{
public:
    explicit StoredData(QString dataDirectory);
    ~StoredData();
    Q_DISABLE_COPY_MOVE(StoredData)

    /// Null when there is none or it cannot be opened.
    Database* database();

private:
    QString m_dataDirectory;
    bool m_tried = false;
    std::unique_ptr<Database> m_database;
};

} // namespace likecast::cli
