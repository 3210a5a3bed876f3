#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace likecast
{

// Qt's file names are Unicode, those of Unix are bytes: a name that is not UTF-8 reaches no QFile.
// It is reached by a link of another name, in a temporary folder that goes when the program ends.

/// A path by which Qt opens the file or folder of that name: the name itself where it is UTF-8,
/// else such a link, with U+FFFD for what is not UTF-8. A file that does not exist keeps its name.
/// Any thread.
QString openablePath(const QByteArray& nativePath);

/// What the program was called with, as Qt gives it, but for the names above.
QStringList unicodeArguments(int argumentCount, char** arguments);

/// Below a folder, the files with names that no QDirIterator shows. Links are left out.
struct HiddenFile {
    QString path;     ///< relative to the folder, with U+FFFD for what is not UTF-8
    QString openable; ///< see openablePath()
};
QList<HiddenFile> filesWithoutUnicodeName(const QString& folder);

} // namespace likecast
