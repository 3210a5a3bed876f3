#include "core/instagram/formats/table/column_meaning.h"

#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/values/label_table.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr std::array<QLatin1StringView, columnMeaningCount> names{
    QLatin1StringView("account"),        QLatin1StringView("taken_at"),
    QLatin1StringView("clock"),          QLatin1StringView("likes"),
    QLatin1StringView("comments"),       QLatin1StringView("media_type"),
    QLatin1StringView("caption"),        QLatin1StringView("permalink"),
    QLatin1StringView("shortcode"),      QLatin1StringView("media_id"),
    QLatin1StringView("photo"),          QLatin1StringView("followers"),
    QLatin1StringView("following"),      QLatin1StringView("media_count"),
    QLatin1StringView("saves"),          QLatin1StringView("shares"),
    QLatin1StringView("reach"),          QLatin1StringView("views"),
    QLatin1StringView("likes_hidden"),   QLatin1StringView("time_zone"),
    QLatin1StringView("time_precision"), QLatin1StringView("network"),
    QLatin1StringView("status")};

int placeOfTitle(const QStringList& header, const QString& title)
{
    for (int column = 0; column < header.size(); ++column) {
        if (header[column].trimmed() == title.trimmed())
            return column;
    }
    for (int column = 0; column < header.size(); ++column) {
        if (normalisedLabel(header[column]) == normalisedLabel(title))
            return column;
    }
    return -1;
}

/// The inverse of numberedTitles().
QString withoutNumber(QString title)
{
    static const QRegularExpression number(u" \\(\\d+\\)$"_s);
    return title.remove(number);
}

bool isFigure(ColumnMeaning meaning)
{
    switch (meaning) {
    case ColumnMeaning::Time:
    case ColumnMeaning::Clock:
    case ColumnMeaning::Likes:
    case ColumnMeaning::Comments:
    case ColumnMeaning::Followers:
    case ColumnMeaning::Following:
    case ColumnMeaning::MediaCount:
    case ColumnMeaning::Saves:
    case ColumnMeaning::Shares:
    case ColumnMeaning::Reach:
    case ColumnMeaning::Views:
        return true;
    default:
        return false;
    }
}

struct Candidates {
    int rank = 0;
    std::vector<int> columns;
};

void take(ColumnMeaning meaning, const Candidates& candidates, const QStringList& header,
          ColumnGuess& guess)
{
    if (candidates.columns.size() == 1) {
        guess.columns.set(meaning, candidates.columns.front());
        return;
    }
    QStringList titles;
    QStringList plainTitles;
    for (const int column : candidates.columns) {
        titles.append(header[column]);
        plainTitles.append(withoutNumber(header[column]));
    }
    // Of duplicate text columns, the first will do; of duplicate figures, one is wrong.
    if (plainTitles.removeDuplicates() > 0 && plainTitles.size() == 1 && !isFigure(meaning))
        guess.columns.set(meaning, candidates.columns.front());
    else
        guess.unclear.emplace(meaning, titles);
}

} // namespace

QString columnMeaningName(ColumnMeaning meaning)
{
    return names[static_cast<std::size_t>(meaning)];
}

std::optional<ColumnMeaning> columnMeaningFromName(const QString& name)
{
    const QString key = normalisedLabel(name);
    if (key == u"time"_s || key == u"date"_s)
        return ColumnMeaning::Time;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (normalisedLabel(names[i]) == key)
            return static_cast<ColumnMeaning>(i);
    }
    return std::nullopt;
}

std::optional<ColumnMeaning> ColumnMap::of(int column) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] == column)
            return static_cast<ColumnMeaning>(i);
    }
    return std::nullopt;
}

QStringList numberedTitles(const QStringList& header)
{
    QStringList titles;
    for (const QString& written : header) {
        const QString title = written.isEmpty() ? u"column %1"_s.arg(titles.size() + 1) : written;
        QString numbered = title;
        for (int i = 2; titles.contains(numbered); ++i)
            numbered = u"%1 (%2)"_s.arg(title).arg(i);
        titles.append(numbered);
    }
    return titles;
}

ColumnGuess guessColumns(const QStringList& header, const ColumnChoices& choices)
{
    ColumnGuess guess;
    for (const auto& [meaning, title] : choices) {
        const int column = title.isEmpty() ? -1 : placeOfTitle(header, title);
        guess.columns.set(meaning, column);
        if (column < 0 && !title.isEmpty())
            guess.unknownChoices.append(title);
    }
    std::map<ColumnMeaning, Candidates> found;
    for (int column = 0; column < header.size(); ++column) {
        const std::optional<TitleMeaning> title = meaningOfTitle(withoutNumber(header[column]));
        if (guess.columns.of(column)) {
            ++guess.recognised;
            continue;
        }
        if (!title || choices.contains(title->meaning))
            continue;
        ++guess.recognised;
        Candidates& candidates = found[title->meaning];
        if (candidates.columns.empty() || title->rank < candidates.rank)
            candidates = {title->rank, {column}};
        else if (title->rank == candidates.rank)
            candidates.columns.push_back(column);
    }
    for (const auto& [meaning, candidates] : found)
        take(meaning, candidates, header, guess);
    // "Time" next to "Date" is the hour; alone, it is the full time.
    if (!guess.columns.has(ColumnMeaning::Time) && !guess.unclear.contains(ColumnMeaning::Time) &&
        !choices.contains(ColumnMeaning::Time) && guess.columns.has(ColumnMeaning::Clock)) {
        guess.columns.set(ColumnMeaning::Time, guess.columns.at(ColumnMeaning::Clock));
        guess.columns.set(ColumnMeaning::Clock, -1);
    }
    return guess;
}

bool isHeader(const QStringList& row, const ColumnChoices& choices)
{
    for (const auto& [meaning, title] : choices) {
        if (!title.isEmpty() && placeOfTitle(row, title) >= 0)
            return true;
    }
    const ColumnGuess guess = guessColumns(row, {});
    const auto isNamed = [&](ColumnMeaning meaning) {
        return guess.columns.has(meaning) || guess.unclear.contains(meaning);
    };
    return guess.recognised >= 2 && (isNamed(ColumnMeaning::Time) || isNamed(ColumnMeaning::Likes));
}

QString headerKey(const QStringList& header)
{
    QStringList titles;
    for (const QString& title : header)
        titles.append(normalisedLabel(title));
    titles.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(32));
}

} // namespace likecast
