#include "core/insights/post_insights.h"

#include "core/caption/caption_features.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/rolling_origin.h"
#include "core/history/posting_times.h"
#include "core/insights/significance.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace likecast
{

namespace
{

const QStringList& propertyNames()
{
    static const QStringList names{QStringLiteral("caption_characters"),
                                   QStringLiteral("hashtags"),
                                   QStringLiteral("mentions"),
                                   QStringLiteral("emoji"),
                                   QStringLiteral("questions"),
                                   QStringLiteral("lines"),
                                   QStringLiteral("hour"),
                                   QStringLiteral("weekend"),
                                   QStringLiteral("is_video"),
                                   QStringLiteral("is_carousel"),
                                   QStringLiteral("hours_since_last")};
    return names;
}

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// Over the posts of which both values are known.
std::optional<double> correlationOf(const std::vector<double>& first,
                                    const std::vector<double>& second)
{
    std::vector<double> knownFirst;
    std::vector<double> knownSecond;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (std::isnan(first[i]) || std::isnan(second[i]))
            continue;
        knownFirst.push_back(first[i]);
        knownSecond.push_back(second[i]);
    }
    return spearmanCorrelation(knownFirst, knownSecond);
}

class Insights
{
public:
    explicit Insights(const QByteArray& timeZoneId)
        : m_timeZoneId(timeZoneId)
        , m_columns(static_cast<std::size_t>(propertyNames().size()))
    {
    }

    void add(const AccountPosts& account)
    {
        std::size_t moment = 0; // index of the first post of the same time
        m_words.beginAccount();
        ++m_accounts;
        for (const ScoredPost& scored : scoredPosts(account)) {
            const Post& post = account.posts[scored.index];
            while (account.posts[moment].takenAtMs < post.takenAtMs)
                ++moment;
            const double aboveUsual = scored.y - scored.pastMedian;
            m_aboveUsual.push_back(aboveUsual);
            const LocalTime time = localTimeOf(post, m_timeZoneId);
            addProperties(post, time, moment > 0 ? &account.posts[moment - 1] : nullptr);
            m_words.add(post.caption, dayOf(time), aboveUsual);
            const double ratio = std::exp(aboveUsual) * 4.0;
            const auto last = static_cast<double>(PostInsights::ratioBins - 1);
            ++m_result.likesOverUsual[static_cast<std::size_t>(std::min(ratio, last))];
        }
    }

    PostInsights finish()
    {
        m_result.posts = static_cast<qint64>(m_aboveUsual.size());
        if (!m_result.isEnough()) {
            m_result.likesOverUsual.fill(0);
            return std::move(m_result);
        }
        rankProperties();
        fillMatrix();
        const std::vector<WordInsight> words = m_words.standingOut();
        for (const WordInsight& word : words) {
            if (word.logEffect > 0.0 && m_result.moreLikes.size() < PostInsights::shownWords)
                m_result.moreLikes.push_back(word);
        }
        for (auto word = words.rbegin(); word != words.rend(); ++word) {
            if (word->logEffect < 0.0 && m_result.fewerLikes.size() < PostInsights::shownWords)
                m_result.fewerLikes.push_back(*word);
        }
        return std::move(m_result);
    }

private:
    /// A number unique to each day of each account.
    qint64 dayOf(const LocalTime& time) const
    {
        constexpr qint64 daysPerAccount = 10'000'000;
        return m_accounts * daysPerAccount + (time.year * 12 + time.month) * 31 + time.day;
    }

    void addProperties(const Post& post, const LocalTime& time, const Post* before)
    {
        const CaptionFeatures caption = measureCaption(post.caption);
        const double gapHours =
            before ? static_cast<double>(post.takenAtMs - before->takenAtMs) / 3'600'000.0 : 0.0;
        const auto isOfType = [&post](std::initializer_list<MediaType> types) {
            return !post.mediaType                                            ? notKnown
                   : std::ranges::find(types, *post.mediaType) != types.end() ? 1.0
                                                                              : 0.0;
        };
        const std::array values{static_cast<double>(caption.characters),
                                static_cast<double>(caption.hashtags),
                                static_cast<double>(caption.mentions),
                                static_cast<double>(caption.emoji),
                                static_cast<double>(caption.questions),
                                static_cast<double>(caption.lines),
                                time.hour,
                                time.weekday >= 5 ? 1.0 : 0.0,
                                isOfType({MediaType::Video, MediaType::Reel}),
                                isOfType({MediaType::Carousel}),
                                gapHours};
        for (std::size_t i = 0; i < values.size(); ++i)
            m_columns[i].push_back(values[i]);
    }

    void rankProperties()
    {
        std::vector<double> pValues;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto correlation = correlationOf(m_columns[i], m_aboveUsual);
            const auto unknown =
                std::ranges::count_if(m_columns[i], [](double value) { return std::isnan(value); });
            const qint64 posts = m_result.posts - unknown;
            if (!correlation || posts < PostInsights::leastPosts)
                continue;
            const double degrees = static_cast<double>(posts) - 3.0;
            // Fieller et al. 1957, for rank correlations
            const double error = 1.03 / std::sqrt(degrees);
            const double z = std::atanh(std::clamp(*correlation, -0.9999, 0.9999));
            m_result.properties.push_back({propertyNames()[static_cast<qsizetype>(i)], *correlation,
                                           std::tanh(z - eightyPercent * error),
                                           std::tanh(z + eightyPercent * error)});
            pValues.push_back(twoSidedP(z / error, degrees));
        }
        const std::vector<bool> standOut = standingOut(pValues);
        for (std::size_t i = 0; i < standOut.size(); ++i)
            m_result.properties[i].standsOut = standOut[i];
        std::ranges::stable_sort(m_result.properties, std::greater(), [](const auto& property) {
            return std::pair(property.standsOut, std::abs(property.correlation));
        });
    }

    void fillMatrix()
    {
        std::vector<const std::vector<double>*> columns{&m_aboveUsual};
        m_result.matrixNames = {QStringLiteral("likes")};
        for (const PropertyInsight& property : m_result.properties) {
            m_result.matrixNames += property.name;
            columns.push_back(
                &m_columns[static_cast<std::size_t>(propertyNames().indexOf(property.name))]);
        }
        const std::size_t size = columns.size();
        m_result.matrix.assign(size * size, 1.0);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t k = i + 1; k < size; ++k) {
                const double value = correlationOf(*columns[i], *columns[k]).value_or(0.0);
                m_result.matrix[i * size + k] = value;
                m_result.matrix[k * size + i] = value;
            }
        }
    }

    const QByteArray m_timeZoneId;
    PostInsights m_result;
    WordInsights m_words;
    qint64 m_accounts = 0;
    std::vector<double> m_aboveUsual;
    std::vector<std::vector<double>> m_columns;
};

} // namespace

Result<PostInsights> postInsights(std::span<const AccountPosts> accounts,
                                  const QByteArray& timeZoneId,
                                  const CancellationToken& cancellation)
{
    Insights insights(timeZoneId);
    for (const AccountPosts& account : accounts) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        insights.add(account);
    }
    return insights.finish();
}

} // namespace likecast
