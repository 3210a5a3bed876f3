#include "core/common/csv_field.h"

#include <algorithm>

namespace likecast
{

QByteArray csvField(const QString& text)
{
    QByteArray field = text.toUtf8();
    const auto needsQuotes = [](char c) { return QByteArrayView(",\"\r\n").contains(c); };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    field.replace('"', "\"\"");
    return '"' + field + '"';
}

} // namespace likecast
