#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

namespace likecast::cli
{

/// A text of one hashtag a line, with # or without, empty lines passed over; UTF-8, at most 4 MB.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge; FormatUnrecognised (other bytes than text, a
/// line that is no hashtag, none at all).
Result<QStringList> readHashtagList(const QString& path);

} // namespace likecast::cli
