#include "core/instagram/formats/table/count_field.h"

#include "core/instagram/formats/table/column_titles.h"

#include <algorithm>
#include <string>

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

/// Hearts, thumbs and their variation selectors, but not arrows, which mark changes.
bool isSymbol(char32_t c)
{
    constexpr char32_t firstAfterArrows = 0x2600;
    const QChar::Category category = QChar::category(c);
    return c >= firstAfterArrows &&
           (category == QChar::Symbol_Other || category == QChar::Mark_NonSpacing);
}

/// Only at the ends: of symbols between digits, those behind may be another figure.
QString withoutSymbols(const QString& text)
{
    const std::u32string characters = text.toStdU32String();
    const auto isText = [](char32_t c) { return !isSymbol(c); };
    const auto first = std::find_if(characters.begin(), characters.end(), isText);
    const auto end = std::find_if(characters.rbegin(), characters.rend(), isText).base();
    return first < end ? QString::fromStdU32String({first, end}).trimmed() : QString();
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
    const QString plain = withoutSymbols(text.trimmed()).replace(QChar::Nbsp, u' ');
    const bool hasDigit =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? readCountText(withoutUnit(plain, meaning)) : count;
}

} // namespace likecast
