#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

namespace likecast::cli
{

/// Reads one hashtag per line, with or without #, and skips empty lines; UTF-8, at most 4 MB.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge; FormatUnrecognised (not text, a line that is
/// not a hashtag, or no hashtags).
Result<QStringList> readHashtagList(const QString& path);

} // namespace likecast::cli
