#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

namespace likecast
{

/// Name of the file that marks a folder as a data directory of this program.
QString dataDirectoryMark();

/// Whether a folder is a data directory: it carries the mark, or holds a database of this program
/// (written before there were marks, or in a folder that already held other files).
bool isDataDirectory(const QString& directory);

/// Makes the folder, readable by its owner only where it is new, and marks it if it is empty or
/// holds nothing but this program's files. A folder with files of others stays unmarked. Any
/// thread. Error: FileUnwritable (the folder cannot be made).
Result<void> prepareDataDirectory(const QString& directory);

/// What lies in a data directory, told apart by who wrote it. Absolute paths.
struct DataDirectoryContent {
    QStringList own;        ///< files
    QStringList ownFolders; ///< deepest first; only worth removing once they are empty
    QStringList foreign;    ///< files, and folders (with a slash at the end) without own files
};

/// Recognises files by name: in a marked folder by every name that the program gives, elsewhere
/// only by those that nothing else uses (likecast.sqlite, SHA-1 thumbnails, ...). Does not look
/// into profiles/, which holds data directories of their own, and does not follow links: a link
/// with an own name is an own file. The lock file belongs to whoever holds it and is not listed.
DataDirectoryContent dataDirectoryContent(const QString& directory);

} // namespace likecast
