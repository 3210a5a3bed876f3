#pragma once

#include <QLatin1StringView>
#include <QString>

namespace likecast
{

/// Sets the log file for libraries' own messages about failures, which the user does not see. Call
/// once on the main thread, when the program starts; without it messages are dropped. Also
/// suppresses what Qt's image formats would print to standard error.
void setDetailLog(const QString& filePath);

/// Appends a line, with the user's home folder as "~". It must not contain anything the user wrote.
/// `part` names the library. The file is restarted at 256 KB. Thread-safe, also in plugins.
void logDetail(QLatin1StringView part, const char* words);

} // namespace likecast
