#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace likecast
{

/// What a column of a table of posts can hold.
enum class ColumnMeaning {
    Account,
    Time,
    Clock, ///< the hour of a post whose Time column holds the day
    Likes,
    Comments,
    MediaType,
    Caption,
    Permalink,
    Shortcode,
    MediaId, ///< of the app, not of the Graph API
    Photo,
    Followers,
    Following,
    MediaCount,
    Saves,
    Shares,
    Reach,
    Views,
    LikesHidden, ///< "true" where the count of likes is not a real one
    TimeZone,
    TimePrecision,
    Network, ///< of a table that also lists posts elsewhere
    Status,  ///< whether it was published
};
inline constexpr int columnMeaningCount = static_cast<int>(ColumnMeaning::Status) + 1;

/// "account", "taken_at", "likes", ...: the header of a plain CSV, and what --column takes.
QString columnMeaningName(ColumnMeaning meaning);
/// The inverse, in any case, with "time" and "date" for "taken_at".
std::optional<ColumnMeaning> columnMeaningFromName(const QString& name);

/// A person's answers: the title of the column that holds each meaning. An empty title: no column
/// does.
using ColumnChoices = std::map<ColumnMeaning, QString>;

/// Which column holds what; -1 or absent where none does.
class ColumnMap
{
public:
    int at(ColumnMeaning meaning) const { return m_places[static_cast<std::size_t>(meaning)]; }
    bool has(ColumnMeaning meaning) const { return at(meaning) >= 0; }
    void set(ColumnMeaning meaning, int column)
    {
        m_places[static_cast<std::size_t>(meaning)] = column;
    }
    std::optional<ColumnMeaning> of(int column) const;

private:
    std::vector<int> m_places = std::vector<int>(columnMeaningCount, -1);
};

/// Titles that stand there twice, told apart: "Likes" and "Likes (2)"; "column 3" for an empty one.
QStringList numberedTitles(const QStringList& header);

/// Columns by their titles: names of the Instagram API and of this program's plain CSV, of Meta
/// Business Suite in its languages, of Later, Iconosquare, Metricool, Buffer and Zeeschuimer, and
/// everyday words (column_meaning.cpp). `choices` come first.
struct ColumnGuess {
    ColumnMap columns;
    /// Meanings for which several columns are as likely; none of them is in `columns`.
    std::map<ColumnMeaning, QStringList> unclear;
    /// Titles in `choices` that no column has.
    QStringList unknownChoices;
    /// How many columns were recognised.
    int recognised = 0;
};
ColumnGuess guessColumns(const QStringList& header, const ColumnChoices& choices);

/// Whether a row can be the header of a table of posts: it names a time or likes, and one thing
/// more, or a column that was chosen.
bool isHeader(const QStringList& row, const ColumnChoices& choices);

/// The same for every table with the same columns: under it, answers can be remembered.
QString headerKey(const QStringList& header);

} // namespace likecast
