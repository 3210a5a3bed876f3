#pragma once

#include <QString>

namespace likecast
{

/// Makes a crash (a fatal signal, on Windows an unhandled exception) write a report to `filePath`
/// before the program ends as usual. The file's folder must exist by then. The report contains
/// `version`, the kind of system, the signal and, for each stack frame, the module's name, the
/// offset in it and the symbol if there is one; no path, name or content of the user's files. Call
/// once, on the main thread, with a QCoreApplication.
void writeCrashReportsTo(const QString& filePath, const QString& version);

/// Moves an earlier run's report aside, so that it is offered only once; returns its new path, or
/// an empty string.
QString takeCrashReport(const QString& filePath);

} // namespace likecast
