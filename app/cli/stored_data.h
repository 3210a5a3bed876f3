#pragma once

#include "core/storage/database/database.h"

#include <memory>
#include <optional>

namespace likecast::cli
{

/// The user's database for a command that predicts: writable if this program can get the lock,
/// read-only beside an open window, otherwise none. Opened on first use; one thread.
class StoredData
{
public:
    explicit StoredData(QString dataDirectory);
    ~StoredData();
    Q_DISABLE_COPY_MOVE(StoredData)

    /// Null if there is none or it cannot be opened.
    Database* database();

private:
    QString m_dataDirectory;
    bool m_tried = false;
    std::unique_ptr<Database> m_database;
};

} // namespace likecast::cli
