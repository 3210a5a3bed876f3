#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace likecast
{

/// What a column in a table of posts can hold.
enum class ColumnMeaning {
    Account,
    Time,
    Clock, ///< time of day if the Time column holds the day
    Likes,
    Comments,
    MediaType,
    Caption,
    Permalink,
    Shortcode,
    MediaId, ///< the app's, not the Graph API's
    Photo,
    Followers,
    Following,
    MediaCount,
    Saves,
    Shares,
    Reach,
    Views,
    LikesHidden, ///< "true" if the like count is not real
    TimeZone,
    TimePrecision,
    Network, ///< of a table that also lists posts on other networks
    Status,  ///< whether the post was published
};
inline constexpr int columnMeaningCount = static_cast<int>(ColumnMeaning::Status) + 1;

/// "account", "taken_at", "likes", ...: the header of a plain CSV, and what --column accepts.
QString columnMeaningName(ColumnMeaning meaning);
/// The inverse, case-insensitive; also accepts "time" and "date" for "taken_at".
std::optional<ColumnMeaning> columnMeaningFromName(const QString& name);

/// The user's answers: the title of the column for each meaning. An empty title means no column.
using ColumnChoices = std::map<ColumnMeaning, QString>;

/// Maps meanings to columns; -1 or std::nullopt if there is none.
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

/// Numbers duplicate titles: "Likes" and "Likes (2)". An empty title becomes "column 3".
QStringList numberedTitles(const QStringList& header);

/// Columns recognised by title: names of the Instagram API and of this program's plain CSV, of Meta
/// Business Suite in its languages, of Later, Iconosquare, Metricool, Buffer and Zeeschuimer, and
/// everyday words (column_meaning.cpp). `choices` take precedence.
struct ColumnGuess {
    ColumnMap columns;
    /// Meanings with several equally likely columns; none of them is in `columns`.
    std::map<ColumnMeaning, QStringList> unclear;
    /// Titles in `choices` that match no column.
    QStringList unknownChoices;
    /// The number of recognised columns.
    int recognised = 0;
};
ColumnGuess guessColumns(const QStringList& header, const ColumnChoices& choices);

/// Whether a row can be the header of a table of posts: it names a time or likes and at least one
/// more thing, or a chosen column.
bool isHeader(const QStringList& row, const ColumnChoices& choices);

/// The same key for every table with the same columns; answers can be remembered under it.
QString headerKey(const QStringList& header);

} // namespace likecast
