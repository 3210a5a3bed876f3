#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringConverter>

#include <optional>

namespace likecast
{

/// The delimiter that most of the first records have equally often, outside quotes; of two, the one
/// they have more of.
char delimiterOf(QByteArrayView head);

/// The length of Excel's first line "sep=;" with its line end, and its delimiter; 0 without one.
qsizetype separatorLineSize(QByteArrayView head, char& delimiter);

/// The encoding of UTF-16 text by its first bytes; nothing for any other.
std::optional<QStringConverter::Encoding> utf16Encoding(QByteArrayView head);

/// The first bytes of a text file as UTF-8, without a byte order mark.
QByteArray utf8Head(const QByteArray& head);

} // namespace likecast
