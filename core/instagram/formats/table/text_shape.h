#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace likecast
{

/// The delimiter that occurs equally often in most of the first records, outside quotes; of two,
/// the more frequent.
char delimiterOf(QByteArrayView head);

/// The length of Excel's first line "sep=;" including its line end, and its delimiter; 0 without
/// one.
qsizetype separatorLineSize(QByteArrayView head, char& delimiter);

/// The name of the encoding for QStringDecoder, from the first bytes; null for UTF-8 and
/// Windows-1252. UTF-16 is known by its byte order; Windows-1251, Shift-JIS and other encodings of
/// a script, where Qt has them, by a header that only they turn into known titles.
const char* encodingOf(QByteArrayView head);

/// The first bytes of a text file as UTF-8, without a byte order mark.
QByteArray utf8Head(const QByteArray& head);

} // namespace likecast
