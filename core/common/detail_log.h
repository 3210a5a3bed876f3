#pragma once

#include <QLatin1StringView>
#include <QString>

namespace likecast
{

/// Where libraries' own words about a failure go: the user reads a sentence instead. Once, at the
/// start of the program, on the main thread; without it they are dropped. Also silences what Qt's
/// image formats would print to standard error.
void setDetailLog(const QString& filePath);

/// Appends a line, with the user's folder as "~"; nothing that the user wrote may be in it. `part`
/// names the library. A file of 256 KB begins anew. Any thread, also in plugins.
void logDetail(QLatin1StringView part, const char* words);

} // namespace likecast
