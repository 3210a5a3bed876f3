#pragma once

#include <QString>

namespace likecast
{

/// From now on a crash (a fatal signal, on Windows an exception that nobody handles) writes a
/// report to `filePath`, in a folder that exists by then, before the program ends as it would
/// have: `version`, the kind of system, the signal, and for each frame of the stack the name of
/// its module, the offset in it and the symbol if there is one. No path, name or content of a
/// file of the user's is in it. Once, on the main thread, with a QCoreApplication.
void writeCrashReportsTo(const QString& filePath, const QString& version);

/// Moves the report of an earlier run aside, so that it is offered once; its new path, or empty.
QString takeCrashReport(const QString& filePath);

} // namespace likecast
