#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringConverter>

#include <optional>

namespace likecast
{

/// The delimiter that occurs equally often in most of the first records, outside quotes; of two,
/// the more frequent.
char delimiterOf(QByteArrayView head);

/// The length of Excel's first line "sep=;" including its line end, and its delimiter; 0 without
/// one.
qsizetype separatorLineSize(QByteArrayView head, char& delimiter);

/// Detects UTF-16 and its byte order from the first bytes; std::nullopt for other text.
std::optional<QStringConverter::Encoding> utf16Encoding(QByteArrayView head);

/// The first bytes of a text file as UTF-8, without a byte order mark.
QByteArray utf8Head(const QByteArray& head);

} // namespace likecast
