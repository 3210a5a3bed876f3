#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace likecast
{

/// What was read from one table of a damaged file.
struct TableRescue {
    QString table;
    qint64 rowsSaved = 0;
    bool complete = true; ///< false when a part could not be read or did not fit any more
};

/// What opening the database had to do; the user is told where a damaged file went.
struct OpenReport {
    bool created = false;
    int migratedFrom = 0;        ///< schema version found; 0 when no migration was needed
    QString migrationBackupPath; ///< the file as it was before, when migrated
    QString damagedFilePath;     ///< where the damaged file was set aside; empty when it was sound
    std::vector<TableRescue> rescued;
    bool networkDrive = false; ///< slower, and not to be used from two computers at once
};

} // namespace likecast
