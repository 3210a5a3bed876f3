#include "core/instagram/formats/table/table_header.h"

#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/text_shape.h"
#include "core/instagram/formats/table/time_text.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/locale_number.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

QStringList titlesOf(const BufferedRow& row)
{
    QStringList titles;
    for (const QByteArray& field : row.fields)
        titles.append(fieldText(field).trimmed());
    return numberedTitles(titles);
}

namespace
{

ColumnChoices choicesOf(const ImportOptions& options)
{
    ColumnChoices choices = options.columns;
    if (!options.likesLabel.isEmpty())
        choices.insert_or_assign(ColumnMeaning::Likes, options.likesLabel);
    return choices;
}

QString listOf(const QStringList& titles)
{
    constexpr qsizetype most = 30;
    QStringList quoted;
    for (const QString& title : titles.first(std::min(most, titles.size())))
        quoted.append(quotedField(title));
    return quoted.join(u", "_s) + (titles.size() > most ? u", ..."_s : QString());
}

bool mostRowsMatch(const TableTop& top, std::size_t from, qsizetype column,
                   const QRegularExpression& pattern)
{
    std::size_t rows = 0;
    std::size_t matches = 0;
    for (std::size_t i = from; i < top.rows.size(); ++i) {
        ++rows;
        matches += pattern.match(fieldText(top.rows[i].fields.value(column))).hasMatch() ? 1 : 0;
    }
    return rows > 0 && matches * 2 > rows;
}

/// The column order of Business Suite in every language: ..., username, name, description,
/// duration, publish time, permalink, post type, ...
void addBusinessSuiteColumns(const TableTop& top, TableLayout& layout)
{
    static const QRegularExpression timePattern(
        u"^\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}\\s*$"_s);
    static const QRegularExpression linkPattern(u"^\\s*https?://(www\\.)?instagram\\.com/"_s);
    const auto width = static_cast<int>(layout.titles.size());
    for (int column = 0; column + 1 < width; ++column) {
        if (!mostRowsMatch(top, layout.firstRow, column, timePattern) ||
            !mostRowsMatch(top, layout.firstRow, column + 1, linkPattern))
            continue;
        layout.isBusinessSuite = true;
        const auto put = [&](ColumnMeaning meaning, int place) {
            if (!layout.columns.has(meaning) && place >= 0 && place < width &&
                !layout.columns.of(place))
                layout.columns.set(meaning, place);
        };
        layout.columns.set(ColumnMeaning::Time, column);
        put(ColumnMeaning::Permalink, column + 1);
        put(ColumnMeaning::Account, column - 4);
        put(ColumnMeaning::Caption, column - 2);
        put(ColumnMeaning::MediaType, column + 2);
        return;
    }
}

/// "Publish date" and "Publish time": of the columns for the time, one holds only times of day.
void addClockColumn(const TableTop& top, TableLayout& layout)
{
    static const QRegularExpression clockPattern(
        u"^\\s*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression something(u"\\S"_s);
    int date = -1;
    int clock = -1;
    for (int column = 0; column < layout.titles.size(); ++column) {
        const std::optional<TitleMeaning> known = meaningOfTitle(layout.titles[column]);
        if (!known || known->meaning != ColumnMeaning::Time)
            continue;
        if (mostRowsMatch(top, layout.firstRow, column, clockPattern))
            clock = column;
        else if (date < 0 && mostRowsMatch(top, layout.firstRow, column, something))
            date = column;
    }
    if (date < 0 || clock < 0 || layout.columns.has(ColumnMeaning::Clock))
        return;
    layout.columns.set(ColumnMeaning::Time, date);
    layout.columns.set(ColumnMeaning::Clock, clock);
}

bool isBusinessSuiteHeader(const QStringList& titles)
{
    bool hasTime = false;
    bool hasLink = false;
    bool hasType = false;
    for (const QString& title : titles) {
        const std::optional<TitleMeaning> known = meaningOfTitle(title);
        if (!known)
            continue;
        hasTime = hasTime || (known->meaning == ColumnMeaning::Time && known->rank == 1);
        hasLink = hasLink || known->meaning == ColumnMeaning::Permalink;
        hasType = hasType || (known->meaning == ColumnMeaning::MediaType && known->rank == 1);
    }
    return hasTime && hasLink && hasType;
}

bool isOfFacebook(const TableTop& top, const TableLayout& layout)
{
    const bool hasPage =
        std::any_of(layout.titles.begin(), layout.titles.end(),
                    [](const QString& title) { return normalisedLabel(title) == u"pageid"_s; });
    static const QRegularExpression facebook(u"^\\s*https?://([a-z]+\\.)?facebook\\.com/"_s);
    const int link = layout.columns.at(ColumnMeaning::Permalink);
    return hasPage || (link >= 0 && mostRowsMatch(top, layout.firstRow, link, facebook));
}

/// "Date" and one figure per day, below a title.
bool isDailyTotals(const TableTop& top)
{
    for (std::size_t i = 0; i + 1 < top.rows.size(); ++i) {
        const QStringList titles = titlesOf(top.rows[i]);
        if (titles.size() != 2 || isHeader(titles, {}))
            continue;
        const std::optional<TitleMeaning> first = meaningOfTitle(titles.front());
        const bool isTime = first && first->meaning == ColumnMeaning::Time;
        const bool hasTitle =
            (i > 0 && top.rows[i - 1].fields.size() == 1) || titles[1] == u"Primary"_s;
        return isTime && hasTitle &&
               parseTimeText(fieldText(top.rows[i + 1].fields.value(0))).has_value();
    }
    return false;
}

/// One row per day with figures of the account and nothing of a post.
bool isAccountByDay(const TableTop& top, const TableLayout& layout)
{
    static const QSet<QString> accountFigures = [] {
        QSet<QString> keys;
        for (const QString& title :
             u"New followers|Followers gained|Net followers|Follower growth|Unfollows|"
             u"Profile visits|Profile views|Website clicks|Neue Follower|Profilbesuche|"
             u"Profilaufrufe|Nuevos seguidores|Visitas al perfil|Nouveaux abonnés|"
             u"Visites du profil|Visite al profilo|Nuovi follower|Novos seguidores|"
             u"Visitas ao perfil|Urmăritori noi|Vizite pe profil|Yeni takipçiler|"
             u"Profil ziyaretleri"_s.split(u'|'))
            keys.insert(normalisedLabel(title));
        return keys;
    }();
    for (const ColumnMeaning ofPost :
         {ColumnMeaning::Caption, ColumnMeaning::Permalink, ColumnMeaning::Shortcode,
          ColumnMeaning::MediaId, ColumnMeaning::MediaType, ColumnMeaning::Photo,
          ColumnMeaning::Clock}) {
        if (layout.columns.has(ofPost))
            return false;
    }
    const bool hasAccountFigure =
        std::any_of(layout.titles.begin(), layout.titles.end(), [](const QString& title) {
            return accountFigures.contains(normalisedLabel(title));
        });
    const int column = layout.columns.at(ColumnMeaning::Time);
    if (!hasAccountFigure || column < 0)
        return false;
    for (std::size_t i = layout.firstRow; i < top.rows.size(); ++i) {
        const auto time = parseTimeText(fieldText(top.rows[i].fields.value(column)).trimmed());
        if (time && (time->clock || time->utcMs))
            return false;
    }
    return true;
}

/// Whether a column of Business Suite says "Lifetime" nowhere, but the day that the row is about.
bool isPostByDay(const TableTop& top, const TableLayout& layout)
{
    static const QRegularExpression day(u"^\\s*\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\s*$"_s);
    for (int column = 0; layout.isBusinessSuite && column < layout.titles.size(); ++column) {
        if (!layout.columns.of(column) && mostRowsMatch(top, layout.firstRow, column, day))
            return true;
    }
    return false;
}

bool isText(const BufferedRow& row)
{
    for (const QByteArray& field : row.fields) {
        for (const char c : field) {
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
                return false;
        }
    }
    return true;
}

/// Titles of columns that hold nothing but counts.
QStringList countColumns(const TableTop& top, const TableLayout& layout)
{
    QStringList titles;
    const int first = layout.isBusinessSuite
                          ? std::max(layout.columns.at(ColumnMeaning::Time),
                                     layout.columns.at(ColumnMeaning::Permalink)) +
                                1
                          : 0;
    for (int column = first; column < layout.titles.size(); ++column) {
        bool holdsCounts = false;
        for (std::size_t i = layout.firstRow; i < top.rows.size(); ++i) {
            const CountText::Kind kind =
                readCountText(fieldText(top.rows[i].fields.value(column))).kind;
            if (kind == CountText::Kind::Missing)
                continue;
            holdsCounts = kind != CountText::Kind::Other;
            if (!holdsCounts)
                break;
        }
        if (holdsCounts && !layout.columns.of(column))
            titles.append(layout.titles[column]);
    }
    return titles;
}

/// Whether a row already holds a post, so that the table has no titles.
bool holdsTime(const BufferedRow& row)
{
    return std::any_of(row.fields.begin(), row.fields.end(), [](const QByteArray& field) {
        const auto time = parseTimeText(fieldText(field).trimmed());
        return time && (time->utcMs || time->isOrderOpen() || !time->date.isNull());
    });
}

void findTitles(const TableTop& top, const ColumnChoices& choices, TableLayout& layout)
{
    for (std::size_t i = 0; i < top.rows.size(); ++i) {
        if (!isHeader(titlesOf(top.rows[i]), choices))
            continue;
        layout.titles = titlesOf(top.rows[i]);
        layout.firstRow = i + 1;
        return;
    }
    std::size_t row = 0;
    while (row + 1 < top.rows.size() && top.rows[row].fields.size() < 2)
        ++row;
    if (holdsTime(top.rows[row])) {
        layout.titles = numberedTitles(QStringList(top.rows[row].fields.size()));
        layout.firstRow = row;
    } else {
        layout.titles = titlesOf(top.rows[row]);
        layout.firstRow = row + 1;
    }
}

} // namespace

TableLayout guessLayout(const TableTop& top, const ImportOptions& options)
{
    TableLayout layout;
    if (top.rows.empty())
        return layout;
    const ColumnChoices choices = choicesOf(options);
    findTitles(top, choices, layout);
    ColumnGuess guess = guessColumns(layout.titles, choices);
    layout.columns = std::move(guess.columns);
    layout.unclear = std::move(guess.unclear);
    layout.isBusinessSuite = isBusinessSuiteHeader(layout.titles);
    if (!layout.isBusinessSuite && !choices.contains(ColumnMeaning::Time)) {
        addBusinessSuiteColumns(top, layout);
        addClockColumn(top, layout);
    }
    return layout;
}

Result<TableLayout> findLayout(const TableTop& top, const ImportOptions& options)
{
    if (top.rows.empty() || !isText(top.rows.front()))
        return failure(ErrorCode::FormatUnrecognised, u"%1 is not a table"_s.arg(top.name));
    if (isDailyTotals(top))
        return failure(ErrorCode::DailyTotals, top.name);
    TableLayout layout = guessLayout(top, options);
    if (isOfFacebook(top, layout))
        return failure(ErrorCode::FacebookExport, top.name);
    const ColumnChoices choices = choicesOf(options);
    if (isPostByDay(top, layout) || (choices.empty() && isAccountByDay(top, layout)))
        return failure(ErrorCode::DailyTotals, top.name);
    const ColumnGuess guess = guessColumns(layout.titles, choices);
    const auto unclear = [&](const QString& what) {
        return failure(ErrorCode::ColumnsUnclear,
                       u"%1 %2 (columns: %3)"_s.arg(top.name, what, listOf(layout.titles)));
    };
    if (!guess.unknownChoices.isEmpty())
        return unclear(u"has no column %1"_s.arg(listOf(guess.unknownChoices)));
    for (const ColumnMeaning meaning : {ColumnMeaning::Time, ColumnMeaning::Likes}) {
        const auto several = layout.unclear.find(meaning);
        if (several != layout.unclear.end() && !layout.columns.has(meaning))
            return unclear(u"has several columns for %1: %2"_s.arg(columnMeaningName(meaning),
                                                                   listOf(several->second)));
    }
    const bool hasTime =
        layout.columns.has(ColumnMeaning::Time) || layout.columns.has(ColumnMeaning::Permalink) ||
        layout.columns.has(ColumnMeaning::Shortcode) || layout.columns.has(ColumnMeaning::MediaId);
    if (!hasTime)
        return unclear(u"has no column for taken_at"_s);
    const auto chosenLikes = choices.find(ColumnMeaning::Likes);
    const bool hasNoLikes = chosenLikes != choices.end() && chosenLikes->second.isEmpty();
    if (!layout.columns.has(ColumnMeaning::Likes) && !hasNoLikes) {
        const QStringList counts = countColumns(top, layout);
        return unclear(counts.isEmpty()
                           ? u"has no column for likes"_s
                           : u"has no column for likes; it may be one of %1"_s.arg(listOf(counts)));
    }
    return layout;
}

namespace
{

QStringList fieldsOf(const QString& line, QChar delimiter)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == delimiter && !isQuoted)
            fields.append(QString());
        else
            fields.last().append(c);
    }
    return fields;
}

/// The first lines of a text as rows of fields, good enough to identify it.
TableTop topOf(const QString& text)
{
    TableTop top;
    static const QRegularExpression lineEnds(u"\\r\\n?|\\n"_s);
    const QChar delimiter = QLatin1Char(delimiterOf(text.left(16'384).toUtf8()));
    const QStringList lines = text.left(16'384).split(lineEnds, Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (top.isFull())
            break;
        BufferedRow row{CsvRow{}};
        for (const QString& field : fieldsOf(line, delimiter))
            row.fields.append(field.toUtf8());
        top.rows.push_back(std::move(row));
    }
    return top;
}

} // namespace

bool startsAsPostTable(const QString& text)
{
    const TableTop top = topOf(text);
    const bool hasHeader =
        std::any_of(top.rows.begin(), top.rows.end(),
                    [](const BufferedRow& row) { return isHeader(titlesOf(row), {}); });
    if (hasHeader)
        return true;
    static const QRegularExpression timeThenPermalink(
        u"\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}\"?[,;\\t]\"?https?://(www\\.)?instagram\\.com/"_s);
    return text.contains(timeThenPermalink);
}

bool startsAsTable(const QString& text)
{
    const TableTop top = topOf(text);
    std::size_t alike = 0;
    for (std::size_t i = 1; i < top.rows.size(); ++i) {
        const qsizetype width = top.rows[i].fields.size();
        alike += width > 1 && width == top.rows[i - 1].fields.size() ? 1 : 0;
    }
    return alike > 0 && isText(top.rows.front());
}

} // namespace likecast
