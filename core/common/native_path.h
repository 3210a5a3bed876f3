#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace likecast
{

// Qt's file names are Unicode, Unix file names are bytes: QFile cannot open a name that is not
// UTF-8. Such a file is opened by a link in a temporary folder, which is removed when the program
// ends.

/// A path by which Qt can open the file or folder of this name: the name itself if it is UTF-8,
/// else a link, with U+FFFD for bytes that are not UTF-8. A file that does not exist keeps its
/// name. Thread-safe.
QString openablePath(const QByteArray& nativePath);

/// The program's arguments as Qt returns them, with openablePath() for names that are not UTF-8.
QStringList unicodeArguments(int argumentCount, char** arguments);

/// A file below a folder whose name QDirIterator cannot list. Links are left out.
struct HiddenFile {
    QString path;     ///< relative to the folder, with U+FFFD for bytes that are not UTF-8
    QString openable; ///< see openablePath()
};
QList<HiddenFile> filesWithoutUnicodeName(const QString& folder);

} // namespace likecast
