#include "core/instagram/formats/table/time_column.h"

#include "core/instagram/formats/values/post_time.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 quarterHourMs = 15 * minuteMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

std::optional<ColumnTime> timeOf(const TimeText& text, DateOrder order, const QTimeZone& zone)
{
    ColumnTime time;
    if (text.utcMs) {
        time.utcMs = *text.utcMs;
    } else {
        const QDate date = text.dateIn(order);
        if (date.isNull())
            return std::nullopt;
        // A date alone has no time zone.
        const QDateTime moment = text.clock ? QDateTime(date, *text.clock, text.zone.value_or(zone))
                                            : QDateTime(date, QTime(0, 0), QTimeZone::utc());
        if (!moment.isValid())
            return std::nullopt;
        time.utcMs = moment.toMSecsSinceEpoch();
        time.isHourKnown = text.clock.has_value();
    }
    return isPlausiblePostTime(time.utcMs) ? std::optional(time) : std::nullopt;
}

/// The user's answer wins over what the table says.
QTimeZone zoneOf(const TimeMoment& moment, const TimeRules& rules)
{
    return moment.zone && !rules.isZoneKnown ? *moment.zone : rules.zone;
}

bool isWithinMinute(qint64 idTimeMs, qint64 utcMs)
{
    return idTimeMs >= utcMs && idTimeMs < utcMs + minuteMs;
}

/// Whether the difference is that of another time zone, in the steps that zones have.
bool isOffByZone(qint64 idTimeMs, qint64 utcMs)
{
    const qint64 difference = idTimeMs - utcMs;
    const qint64 steps =
        (difference + (difference < 0 ? -1 : 1) * quarterHourMs / 2) / quarterHourMs;
    return steps != 0 && std::abs(difference) <= dayMs + 2 * hourMs &&
           std::abs(difference - steps * quarterHourMs) <= minuteMs;
}

qint64 wholeSecond(qint64 utcMs)
{
    return utcMs / 1000 * 1000;
}

std::optional<ColumnTime> idTime(const TimeMoment& moment)
{
    if (!moment.idTimeMs || !isPlausiblePostTime(*moment.idTimeMs))
        return std::nullopt;
    return ColumnTime{wholeSecond(*moment.idTimeMs), true};
}

class Column
{
public:
    Column(const std::vector<TimeMoment>& moments, const TimeRules& rules)
        : m_moments(moments)
        , m_rules(rules)
    {
        bool hasGregorianYears = rules.hasGregorianYears;
        for (const TimeMoment& moment : moments) {
            const auto& text = m_texts.emplace_back(parseTimeText(moment.text));
            hasGregorianYears = hasGregorianYears || (text && !text->isBuddhist);
        }
        for (std::optional<TimeText>& text : m_texts) {
            if (text && text->isBuddhist && hasGregorianYears)
                text.reset();
        }
    }

    ColumnTimes read()
    {
        ColumnTimes read;
        const std::optional<DateOrder> order = chooseOrder();
        read.isOrderUnclear = !order;
        if (!order)
            return read;
        read.isDayFirst = hasOpenDate() && *order == DateOrder::DayFirst;
        for (std::size_t i = 0; i < m_moments.size(); ++i)
            read.times.push_back(m_texts[i]
                                     ? timeOf(*m_texts[i], *order, zoneOf(m_moments[i], m_rules))
                                     : std::nullopt);
        read.isOtherZone = !m_rules.isZoneKnown && isMostlyOffByZone(read);
        for (std::size_t i = 0; i < m_moments.size(); ++i)
            complete(i, read.isOtherZone, read.times[i]);
        return read;
    }

private:
    bool hasOpenDate() const
    {
        for (const std::optional<TimeText>& text : m_texts) {
            if (text && text->isOrderOpen())
                return true;
        }
        return false;
    }

    /// Counts votes of rows with a numeric date; an order that a row rules out cannot win.
    std::optional<DateOrder> chooseOrder() const
    {
        if (m_rules.order)
            return m_rules.order;
        qint64 open = 0;
        qint64 votes[3] = {0, 0, 0};
        qint64 ids[3] = {0, 0, 0};
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            if (!m_texts[i] || !m_texts[i]->isOrderOpen())
                continue;
            bool isPossible = false;
            for (const DateOrder order :
                 {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
                const auto time = timeOf(*m_texts[i], order, zoneOf(m_moments[i], m_rules));
                const bool isOwn = time && m_moments[i].idTimeMs &&
                                   std::abs(*m_moments[i].idTimeMs - time->utcMs) < 2 * dayMs;
                const auto place = static_cast<std::size_t>(order);
                votes[place] += time ? 1 : 0;
                ids[place] += isOwn ? 1 : 0;
                isPossible = isPossible || time;
            }
            open += isPossible ? 1 : 0;
        }
        if (open == 0)
            return DateOrder::DayFirst;
        if (ids[2] > std::max(ids[0], ids[1]))
            return DateOrder::YearFirst;
        if (ids[0] != ids[1])
            return ids[0] > ids[1] ? DateOrder::DayFirst : DateOrder::MonthFirst;
        const bool isDayPossible = votes[0] == open;
        const bool isMonthPossible = votes[1] == open;
        if (votes[2] == open) {
            if (!isDayPossible && !isMonthPossible)
                return DateOrder::YearFirst;
            // Days vary more than years.
            const auto [first, last] = distinctEnds();
            if (first < last)
                return DateOrder::YearFirst;
            if (first == last && !hasPoints())
                return std::nullopt;
        }
        // Nobody writes 12.31.2025, but somebody may have.
        if (hasPoints() && (isDayPossible || !isMonthPossible))
            return DateOrder::DayFirst;
        if (hasPoints())
            return std::nullopt;
        if (isDayPossible != isMonthPossible)
            return isDayPossible ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return m_rules.usualOrder;
    }

    /// How many different numbers the open dates start and end with.
    std::pair<qsizetype, qsizetype> distinctEnds() const
    {
        QSet<int> first;
        QSet<int> last;
        for (const std::optional<TimeText>& text : m_texts) {
            if (text && text->isOrderOpen()) {
                first.insert(text->first);
                last.insert(text->year);
            }
        }
        return {first.size(), last.size()};
    }

    bool hasPoints() const
    {
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            if (m_texts[i] && m_texts[i]->isOrderOpen())
                return m_moments[i].text.count(u'.') >= 2 && !m_moments[i].text.contains(u'/');
        }
        return false;
    }

    bool isMostlyOffByZone(const ColumnTimes& read) const
    {
        qint64 compared = 0;
        qint64 offByZone = 0;
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            if (!read.times[i] || !read.times[i]->isHourKnown || !m_moments[i].idTimeMs ||
                m_texts[i]->hasZone() || m_moments[i].zone)
                continue;
            ++compared;
            offByZone += isOffByZone(*m_moments[i].idTimeMs, read.times[i]->utcMs) ? 1 : 0;
        }
        constexpr qint64 fewestToJudge = 3;
        return offByZone == compared ? compared > 1
                                     : offByZone >= fewestToJudge && offByZone * 5 >= compared * 3;
    }

    void complete(std::size_t i, bool isOtherZone, std::optional<ColumnTime>& time) const
    {
        const TimeMoment& moment = m_moments[i];
        if (!time) {
            time = idTime(moment);
            return;
        }
        if (!moment.idTimeMs || m_texts[i]->hasZone())
            return;
        const qint64 idTimeMs = *moment.idTimeMs;
        if (!time->isHourKnown) {
            if (std::abs(idTimeMs - time->utcMs) < 2 * dayMs)
                time = idTime(moment);
            return;
        }
        const bool isOtherHour = isWithinMinute(idTimeMs, time->utcMs + hourMs) ||
                                 isWithinMinute(idTimeMs, time->utcMs - hourMs);
        const QTimeZone zone = zoneOf(moment, m_rules);
        const bool isDoubledHour =
            isOtherHour && zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time->utcMs)) !=
                               zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(idTimeMs));
        const bool isRounded = isWithinMinute(idTimeMs, time->utcMs) && !m_texts[i]->hasSeconds;
        if (isRounded || isDoubledHour || (isOtherZone && isOffByZone(idTimeMs, time->utcMs)))
            time = idTime(moment);
    }

    const std::vector<TimeMoment>& m_moments;
    const TimeRules& m_rules;
    std::vector<std::optional<TimeText>> m_texts;
};

} // namespace

TimeRules TimeRules::ofBusinessSuite()
{
    TimeRules rules;
    rules.zone = QTimeZone("America/Los_Angeles");
    rules.usualOrder = DateOrder::MonthFirst;
    return rules;
}

bool isSettled(const TimeMoment& moment, const std::optional<TimeText>& parsed,
               const TimeRules& rules)
{
    if (parsed && parsed->isBuddhist)
        return false;
    if (!parsed || parsed->utcMs)
        return true;
    if (parsed->isOrderOpen() && !rules.order)
        return false;
    return !moment.idTimeMs;
}

std::optional<ColumnTime> settledTime(const TimeMoment& moment,
                                      const std::optional<TimeText>& parsed, const TimeRules& rules)
{
    if (!parsed)
        return idTime(moment);
    return timeOf(*parsed, rules.order.value_or(DateOrder::DayFirst), zoneOf(moment, rules));
}

ColumnTimes readTimeColumn(const std::vector<TimeMoment>& moments, const TimeRules& rules)
{
    return Column(moments, rules).read();
}

} // namespace likecast
