#include "core/instagram/formats/table/sheet_choice.h"

#include "core/instagram/formats/table/column_meaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

struct Titles {
    int score = 0; ///< higher: more clearly of posts
    std::size_t row = 0;
    QStringList titles;
};

int scoreOf(const QStringList& titles)
{
    const ColumnGuess guess = guessColumns(titles, {});
    const auto isNamed = [&guess](ColumnMeaning meaning) {
        return guess.columns.has(meaning) || guess.unclear.contains(meaning);
    };
    const bool hasBoth = isNamed(ColumnMeaning::Time) && isNamed(ColumnMeaning::Likes);
    // Totals per day have a date and likes, too.
    const bool hasPost = isNamed(ColumnMeaning::Caption) || isNamed(ColumnMeaning::Permalink) ||
                         isNamed(ColumnMeaning::Shortcode) || isNamed(ColumnMeaning::MediaId) ||
                         isNamed(ColumnMeaning::MediaType) || isNamed(ColumnMeaning::Photo);
    return 1 + (hasBoth ? 2 : 0) + (hasPost ? 1 : 0);
}

Titles titlesOf(const Sheet& sheet)
{
    constexpr std::size_t mostTitleRows = 20;
    for (std::size_t row = 0; row < std::min(mostTitleRows, sheet.rows.size()); ++row) {
        QStringList titles;
        for (const QByteArray& field : sheet.rows[row].fields)
            titles.append(fieldText(field).trimmed());
        while (!titles.isEmpty() && titles.back().isEmpty())
            titles.removeLast();
        titles = numberedTitles(titles);
        if (isHeader(titles, {}))
            return {scoreOf(titles), row, titles};
    }
    return {};
}

Result<void> deliver(const Sheet& sheet, std::size_t from, const CsvRowVisitor& visitor)
{
    for (std::size_t row = from; row < sheet.rows.size(); ++row) {
        const std::vector<QByteArrayView> views = sheet.rows[row].views();
        if (Result<void> taken = visitor({sheet.rows[row].line, views}); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<void> deliverSheets(const std::vector<Sheet>& sheets, const QString& document,
                           const CsvRowVisitor& visitor, ImportProblems& problems)
{
    std::vector<Titles> titles;
    for (const Sheet& sheet : sheets)
        titles.push_back(titlesOf(sheet));
    const auto best = std::ranges::max_element(titles, {}, &Titles::score);
    const auto chosen = static_cast<std::size_t>(best - titles.begin());
    if (const Result<void> taken = deliver(sheets[chosen], 0, visitor); !taken)
        return taken;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i == chosen)
            continue;
        if (best->score == 0 || titles[i].titles != best->titles) {
            problems.add(
                u"%1: sheet %2"_s.arg(document).arg(sheets[i].number),
                u"not read: its columns are not those of sheet %1"_s.arg(sheets[chosen].number));
        } else if (const auto taken = deliver(sheets[i], titles[i].row, visitor); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace likecast
