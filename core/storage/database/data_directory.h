#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

namespace likecast
{

/// Name of the marker file of a data directory.
QString dataDirectoryMarker();

/// Whether a folder is a data directory: it contains the marker, or a database of this program
/// (created before markers existed, or in a folder that already contained other files).
bool isDataDirectory(const QString& directory);

/// Creates the folder, readable only by its owner if it is new, and marks it if it is empty or
/// contains only this program's files. A folder with other files is not marked. Thread-safe.
/// Errors: FileUnwritable (the folder cannot be created).
Result<void> prepareDataDirectory(const QString& directory);

/// The contents of a data directory, by who wrote them. Absolute paths.
struct DataDirectoryContent {
    QStringList own;        ///< files
    QStringList ownFolders; ///< deepest first; remove them only if they are empty
    /// files, and folders (with a trailing slash) without the program's files
    QStringList foreign;
};

/// Recognises files by name: in a marked folder by every name the program uses, elsewhere only by
/// those nothing else uses (likecast.sqlite, SHA-1 thumbnails, ...). Does not descend into
/// profiles/, whose subfolders are data directories themselves, and does not follow links: a link
/// with one of the program's names counts as its file. The lock file belongs to the lock's owner
/// and is not listed.
DataDirectoryContent dataDirectoryContent(const QString& directory);

} // namespace likecast
