#include "core/instagram/formats/table/count_field.h"

#include "core/instagram/formats/table/column_titles.h"

#include <algorithm>

namespace likecast
{

namespace
{

bool isUnit(QString text, ColumnMeaning meaning)
{
    text = text.trimmed();
    while (text.endsWith(u':'))
        text.chop(1);
    const auto named = meaningOfTitle(text);
    return named && named->meaning == meaning;
}

/// Hearts and thumbs, of which fonts know many.
QString withoutSymbols(const QString& text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Symbol_Other && category != QChar::Mark_NonSpacing)
            plain += QString::fromUcs4(&c, 1);
    }
    return plain.trimmed();
}

QString withoutUnit(const QString& text, ColumnMeaning meaning)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(text.begin(), text.end(), isDigit) - text.begin();
    const auto end = text.rend() - std::find_if(text.rbegin(), text.rend(), isDigit);
    if (isUnit(text.first(first), meaning))
        return text.sliced(first);
    // "12 mil Me gusta": the first words may belong to the number.
    for (auto space = text.indexOf(u' ', end); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (isUnit(text.sliced(space), meaning))
            return text.first(space);
    }
    return text;
}

} // namespace

CountText readCountField(const QString& text, ColumnMeaning meaning)
{
    constexpr qsizetype longest = 60;
    const CountText count = readCountText(text);
    if (count.kind != CountText::Kind::Other || text.size() > longest)
        return count;
    const QString plain = withoutSymbols(text).replace(QChar::Nbsp, u' ');
    const bool hasDigit =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? readCountText(withoutUnit(plain, meaning)) : count;
}

} // namespace likecast
