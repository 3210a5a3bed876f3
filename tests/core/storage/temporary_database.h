#pragma once

#include "core/storage/database/database.h"

#include <QTemporaryDir>

namespace likecast
{

/// A real database in a temporary directory; reopen() closes it and opens the same file again.
class TemporaryDatabase
{
public:
    TemporaryDatabase() { reopen(); }

    Database& operator*() { return *opened.database; }
    Database* operator->() { return opened.database.get(); }
    QString path() const { return directory.path(); }

    void close() { opened.database.reset(); }

    void reopen()
    {
        close();
        auto lock = InstanceLock::acquire(directory.path());
        if (!lock)
            qFatal("no lock: %s", qPrintable(lock.error().detail));
        auto result = Database::open(*lock);
        if (!result)
            qFatal("no database: %s", qPrintable(result.error().detail));
        opened = std::move(*result);
    }

    QTemporaryDir directory;
    OpenedDatabase opened;
};

} // namespace likecast
