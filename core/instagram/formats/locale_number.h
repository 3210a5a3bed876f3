#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// A count as interfaces write it: "1,234", "12.345", "1 234", "1'234", "1,23,456", "63.3K",
/// "1,2 Mio.", in any script's digits. Nothing for "--", empty text, percentages, negative numbers
/// and text around a number. Abbreviated counts are as exact as they are written.
std::optional<qint64> countFromText(const QString& text);

} // namespace likecast
