#include "core/common/csv_field.h"

#include <algorithm>

namespace likecast
{

/// Whether it starts like a formula, after any number of apostrophes.
static bool isLikeFormula(QByteArrayView field)
{
    const auto* first = std::find_if(field.begin(), field.end(), [](char c) { return c != '\''; });
    return first != field.end() && QByteArrayView("=+-@\t\r").contains(*first);
}

QByteArray csvField(const QString& text)
{
    QByteArray field = text.toUtf8();
    const auto needsQuotes = [](char c) { return QByteArrayView(",\"\r\n").contains(c); };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    field.replace('"', "\"\"");
    return '"' + field + '"';
}

QByteArray csvTextField(const QString& text)
{
    return csvField(isLikeFormula(text.toUtf8()) ? u'\'' + text : text);
}

QByteArrayView withoutFormulaGuard(QByteArrayView field)
{
    return field.startsWith('\'') && isLikeFormula(field) ? field.sliced(1) : field;
}

} // namespace likecast
