#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace likecast
{

/// The rows recovered from one table of a damaged file.
struct TableRescue {
    QString table;
    qint64 rowsSaved = 0;
    bool complete = true; ///< false if some rows were unreadable or no longer fit
};

/// What opening the database involved; the user is told where a damaged file was moved.
struct OpenReport {
    bool created = false;
    int migratedFrom = 0;        ///< schema version found; 0 if no migration was needed
    QString migrationBackupPath; ///< copy of the file before migration
    QString damagedFilePath;     ///< where the damaged file was moved; empty if it was intact
    std::vector<TableRescue> rescued;
    bool networkDrive = false; ///< slower; must not be used from two computers at once
};

} // namespace likecast
