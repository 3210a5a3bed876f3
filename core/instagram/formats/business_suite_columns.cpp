#include "core/instagram/formats/business_suite_columns.h"

#include "core/instagram/formats/label_table.h"
#include "core/instagram/formats/locale_number.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// How many rows are looked at; the table is the same all the way down.
constexpr std::size_t sampleRows = 200;

/// The column where more than half of the first rows match, most of them first; -1 for none.
qsizetype columnMatching(const QRegularExpression& pattern, qsizetype columnCount,
                         const std::vector<BusinessSuiteRow>& rows)
{
    const std::size_t sampled = std::min(rows.size(), sampleRows);
    qsizetype best = -1;
    std::size_t bestMatches = sampled / 2;
    for (qsizetype column = 0; column < columnCount; ++column) {
        std::size_t matches = 0;
        for (std::size_t i = 0; i < sampled; ++i)
            matches += pattern.match(rows[i].field(column)).hasMatch() ? 1 : 0;
        if (matches > bestMatches) {
            best = column;
            bestMatches = matches;
        }
    }
    return best;
}

qsizetype columnTitled(Field field, const QStringList& header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (fieldOfLabel(header[column]) == field)
            return column;
    }
    return -1;
}

qsizetype columnTitled(const QString& title, const QStringList& header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (normalisedLabel(header[column]) == normalisedLabel(title))
            return column;
    }
    return -1;
}

/// The columns behind those of the post itself that hold nothing but counts.
std::vector<LabelCandidate> countColumns(const QStringList& header, qsizetype first,
                                         const std::vector<BusinessSuiteRow>& rows)
{
    constexpr std::size_t maxExamples = 3;
    std::vector<LabelCandidate> candidates;
    for (qsizetype column = first; column < header.size(); ++column) {
        LabelCandidate candidate{header[column], {}};
        bool holdsCounts = false;
        for (std::size_t i = 0; i < std::min(rows.size(), sampleRows); ++i) {
            const QString value = rows[i].field(column);
            if (value.isEmpty())
                continue;
            holdsCounts = countFromText(value).has_value();
            if (!holdsCounts)
                break;
            if (candidate.examples.size() < maxExamples)
                candidate.examples.push_back(value);
        }
        if (holdsCounts && fieldOfLabel(header[column]) != Field::Comments)
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace

BusinessSuiteColumns findBusinessSuiteColumns(const QStringList& header,
                                              const std::vector<BusinessSuiteRow>& rows,
                                              const QString& likesLabel)
{
    static const QRegularExpression timePattern(
        u"^\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}\\s*$"_s);
    static const QRegularExpression permalinkPattern(u"^\\s*https?://(www\\.)?instagram\\.com/"_s);
    BusinessSuiteColumns columns;
    columns.publishTime = columnTitled(Field::PublishTime, header);
    if (columns.publishTime < 0)
        columns.publishTime = columnMatching(timePattern, header.size(), rows);
    columns.permalink = columnTitled(Field::Permalink, header);
    if (columns.permalink < 0)
        columns.permalink = columnMatching(permalinkPattern, header.size(), rows);
    columns.username = columnTitled(Field::Username, header);
    columns.description = columnTitled(Field::Caption, header);
    columns.postType = columnTitled(Field::PostType, header);
    // Order in every export seen: ..., username, name, description, duration, publish time,
    // permalink, post type, ...
    const auto place = [&header](qsizetype column) {
        return column >= 0 && column < header.size() ? column : -1;
    };
    if (columns.publishTime >= 0 && columns.permalink == columns.publishTime + 1) {
        if (columns.username < 0)
            columns.username = place(columns.publishTime - 4);
        if (columns.description < 0)
            columns.description = place(columns.publishTime - 2);
        if (columns.postType < 0)
            columns.postType = place(columns.permalink + 1);
    }
    columns.comments = columnTitled(Field::Comments, header);
    columns.likes = likesLabel.isEmpty() ? columnTitled(Field::Likes, header)
                                         : columnTitled(likesLabel, header);
    if (columns.likes < 0) {
        columns.likesCandidates =
            countColumns(header, std::max(columns.permalink, columns.publishTime) + 1, rows);
    }
    return columns;
}

} // namespace likecast
