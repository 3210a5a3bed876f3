#include "core/instagram/formats/values/mojibake.h"

#include <QStringDecoder>

#include <algorithm>

namespace likecast
{

QString decodeMojibake(const QString& text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    const auto isByte = [](QChar c) { return c.unicode() <= 0xff; };
    if (std::all_of(text.cbegin(), text.cend(), isAscii) ||
        !std::all_of(text.cbegin(), text.cend(), isByte)) {
        return text;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString decoded = decoder(text.toLatin1());
    return decoder.hasError() ? text : decoded;
}

} // namespace likecast
