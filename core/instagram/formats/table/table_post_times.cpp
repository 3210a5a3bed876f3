#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/named_zone.h"
#include "core/instagram/formats/table/table_posts.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// TablePosts: times.

namespace likecast
{

/// What the titles and the first rows say about the times.
void TablePosts::readTimeTitles(const TableLayout& layout)
{
    for (const ColumnMeaning meaning : {ColumnMeaning::Time, ColumnMeaning::Clock}) {
        const auto zone = m_fields.has(meaning) && m_options.timeZone.isEmpty()
                              ? zoneInTitle(m_fields.title(meaning))
                              : std::nullopt;
        if (zone) {
            m_rules.zone = *zone;
            m_rules.isZoneKnown = true;
        }
    }
    for (int column = 0; m_fields.has(ColumnMeaning::Clock) && column < layout.titles.size();
         ++column) {
        if (!layout.columns.of(column) && holdsHalvesOfDay(layout.firstRow, column))
            m_halfOfDayColumn = column;
    }
}

/// Whether the column has nothing but AM and PM.
bool TablePosts::holdsHalvesOfDay(std::size_t firstRow, int column) const
{
    static const QRegularExpression half(u"^[ap]\\.? ?m\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    bool isThere = false;
    for (std::size_t i = firstRow; i < m_top.rows.size(); ++i) {
        const QString text = fieldText(m_top.rows[i].fields.value(column)).trimmed();
        if (text.isEmpty())
            continue;
        isThere = half.match(text).hasMatch();
        if (!isThere)
            break;
    }
    return isThere;
}

/// Counts times that cannot be those of posting: a tool's own, such as when it read the post.
void TablePosts::compareWithId(qint64 utcMs)
{
    constexpr qint64 enoughRows = 200;
    constexpr qint64 twoDaysMs = 2LL * 24 * 3600 * 1000;
    // In Business Suite, posts may have been scheduled days before.
    if (m_isBusinessSuite || m_options.columns.contains(ColumnMeaning::Time) ||
        m_timesCompared >= enoughRows)
        return;
    const std::optional<qint64> id = idTimeMs();
    m_timesCompared += id ? 1 : 0;
    m_lateTimes += id && utcMs - *id > twoDaysMs ? 1 : 0;
}

bool TablePosts::areTimesLate() const
{
    constexpr qint64 fewestToJudge = 3;
    return m_lateTimes >= fewestToJudge && m_lateTimes * 10 >= m_timesCompared * 9;
}

std::optional<qint64> TablePosts::idTimeMs()
{
    const auto asText = [this](ColumnMeaning meaning) {
        return QString::fromUtf8(m_fields.bytes(meaning)).trimmed();
    };
    std::optional<quint64> id;
    if (m_fields.has(ColumnMeaning::Shortcode))
        id = mediaIdFromShortcode(asText(ColumnMeaning::Shortcode));
    if (!id && m_fields.has(ColumnMeaning::Permalink))
        id = mediaIdFromShortcode(shortcodeFromPermalink(asText(ColumnMeaning::Permalink)));
    if (!id && m_fields.has(ColumnMeaning::MediaId))
        id = mediaIdFromText(asText(ColumnMeaning::MediaId));
    const std::optional<qint64> timeMs = id ? takenAtMsFromMediaId(*id) : std::nullopt;
    return timeMs && isPlausiblePostTime(*timeMs) ? timeMs : std::nullopt;
}

TimeMoment TablePosts::moment()
{
    TimeMoment moment;
    moment.text = fieldText(m_fields.bytes(ColumnMeaning::Time)).trimmed();
    if (m_fields.has(ColumnMeaning::Clock)) {
        const QString clock = fieldText(m_fields.bytes(ColumnMeaning::Clock)).trimmed();
        moment.text += u' ' + clock;
        const bool isHour = clock.size() <= 2 && !clock.isEmpty() && clock.back().isDigit();
        if (isHour)
            moment.text += u":00"_s;
        if (m_halfOfDayColumn >= 0)
            moment.text += u' ' + fieldText(m_fields.bytesAt(m_halfOfDayColumn)).trimmed();
    }
    moment.idTimeMs = idTimeMs();
    moment.zone = zoneOfRow();
    return moment;
}

/// An IANA name, "CET" or "GMT+1".
std::optional<QTimeZone> TablePosts::zoneOfRow()
{
    const QByteArrayView field = m_fields.bytes(ColumnMeaning::TimeZone).trimmed();
    if (field.isEmpty())
        return std::nullopt;
    if (field != m_lastZoneField) {
        m_lastZoneField = field.toByteArray();
        m_lastZone = zoneNamed(m_lastZoneField);
        const auto midnight = parseTimeText(u"1970-01-01 00:00 "_s + fieldText(field));
        if (!m_lastZone && midnight && midnight->utcMs)
            m_lastZone = QTimeZone(static_cast<int>(-*midnight->utcMs / 1000));
        if (!m_lastZone)
            m_fields.addProblem(u"%1 is not the name of a time zone: %2"_s.arg(
                m_fields.title(ColumnMeaning::TimeZone), quotedField(fieldText(field))));
    }
    return m_lastZone;
}

bool TablePosts::settleTime(std::optional<ColumnTime>& time)
{
    const QByteArrayView field = m_fields.bytes(ColumnMeaning::Time);
    const bool isUtc = field.endsWith('Z') && !m_fields.has(ColumnMeaning::Clock);
    if (const auto plain = isUtc ? postTimeFromPlainIso(field) : std::nullopt) {
        time = ColumnTime{*plain, true};
        return true;
    }
    const TimeMoment written = moment();
    const std::optional<TimeText> parsed = parseTimeText(written.text);
    if (parsed && !parsed->hasZone() && parsed->clock && !written.idTimeMs && !written.zone &&
        !m_isBusinessSuite)
        m_questions.hasTimesWithoutZone = !m_rules.isZoneKnown;
    if (parsed && parsed->isOrderOpen()) {
        const bool mayYearLead = !parsed->dateIn(DateOrder::YearFirst).isNull();
        m_questions.mayYearLead = mayYearLead && (m_questions.mayYearLead || !m_hasOpenDates);
        m_hasOpenDates = true;
    }
    if (!isSettled(written, parsed, m_rules))
        return false;
    time = settledTime(written, parsed, m_rules);
    return true;
}

} // namespace likecast
