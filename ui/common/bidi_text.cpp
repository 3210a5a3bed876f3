#include "ui/common/bidi_text.h"

#include <QGuiApplication>

namespace likecast
{

QString isolated(const QString& text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? leftToRightIsolate + text + popIsolate : text;
}

QString accountHandle(const QString& name)
{
    return isolated(u'@' + name);
}

} // namespace likecast
