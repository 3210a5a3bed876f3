#pragma once

#include <QString>

namespace likecast
{

/// Undoes the mojibake of Instagram's exports, which write each UTF-8 byte as a character ("Ã¼" for
/// "ü"). Applies only if every character fits into a byte and the bytes are valid UTF-8; other text
/// is returned unchanged.
QString decodeMojibake(const QString& text);

} // namespace likecast
