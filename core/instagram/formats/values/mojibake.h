#pragma once

#include <QString>

namespace likecast
{

/// Instagram's export writes each byte of UTF-8 as a character of its own ("Ã¼" for "ü"). Undone
/// where all characters fit into a byte and the bytes are UTF-8; any other text is returned as is.
QString decodeMojibake(const QString& text);

} // namespace likecast
