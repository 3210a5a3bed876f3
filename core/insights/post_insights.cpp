#include "core/insights/post_insights.h"

#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/rolling_origin.h"
#include "core/posts/local_time.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace likecast
{

namespace
{

constexpr int leastPostsWithWord = 5;
constexpr double shrinkage = 5.0; ///< posts without effect that stand beside those with the word

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

struct WordSums {
    QString word;
    int posts = 0;
    double sum = 0.0;
};

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
        std::size_t moment = 0; // where the post's begins
        for (const ScoredPost& scored : scoredPosts(account, 0)) {
            const Post& post = account.posts[scored.index];
            while (account.posts[moment].takenAtMs < post.takenAtMs)
                ++moment;
            const double aboveUsual = scored.y - scored.pastMedian;
            m_aboveUsual.push_back(aboveUsual);
            addProperties(post, moment > 0 ? &account.posts[moment - 1] : nullptr);
            addWords(post.caption, aboveUsual);
            const double ratio = std::exp(aboveUsual) * 4.0;
            const auto last = static_cast<double>(PostInsights::ratioBins - 1);
            ++m_result.likesOverUsual[static_cast<std::size_t>(std::min(ratio, last))];
        }
    }

    PostInsights finish()
    {
        m_result.posts = static_cast<qint64>(m_aboveUsual.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto correlation = spearmanCorrelation(m_columns[i], m_aboveUsual);
            if (correlation)
                m_result.properties.push_back(
                    {propertyNames()[static_cast<qsizetype>(i)], *correlation});
        }
        std::ranges::stable_sort(
            m_result.properties, std::greater(),
            [](const PropertyInsight& property) { return std::abs(property.correlation); });
        fillMatrix();
        rankWords();
        return std::move(m_result);
    }

private:
    void addProperties(const Post& post, const Post* before)
    {
        const CaptionFeatures caption = measureCaption(post.caption);
        const LocalTime time =
            localTime(post.takenAtMs, utcOffsetSecondsAt(m_timeZoneId, post.takenAtMs).value_or(0));
        const double gapHours =
            before ? static_cast<double>(post.takenAtMs - before->takenAtMs) / 3'600'000.0 : 0.0;
        const std::array values{
            static_cast<double>(caption.characters),
            static_cast<double>(caption.hashtags),
            static_cast<double>(caption.mentions),
            static_cast<double>(caption.emoji),
            static_cast<double>(caption.questions),
            static_cast<double>(caption.lines),
            time.hour,
            time.weekday >= 5 ? 1.0 : 0.0,
            post.mediaType == MediaType::Video || post.mediaType == MediaType::Reel ? 1.0 : 0.0,
            post.mediaType == MediaType::Carousel ? 1.0 : 0.0,
            gapHours};
        for (std::size_t i = 0; i < values.size(); ++i)
            m_columns[i].push_back(values[i]);
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
                const double value = spearmanCorrelation(*columns[i], *columns[k]).value_or(0.0);
                m_result.matrix[i * size + k] = value;
                m_result.matrix[k * size + i] = value;
            }
        }
    }

    void addWords(const QString& caption, double aboveUsual)
    {
        std::set<quint64> seen;
        for (const CaptionWord& word : m_reader.read(caption).words) {
            if (word.stopWord || !seen.insert(word.id).second)
                continue;
            WordSums& sums = m_words[word.id];
            sums.word = caption.mid(word.begin, word.length);
            ++sums.posts;
            sums.sum += aboveUsual;
        }
    }

    void rankWords()
    {
        std::vector<WordInsight> words;
        for (const auto& [id, sums] : m_words) {
            if (sums.posts >= leastPostsWithWord)
                words.push_back({sums.word, sums.posts, sums.sum / (sums.posts + shrinkage)});
        }
        std::ranges::sort(words, [](const WordInsight& a, const WordInsight& b) {
            return std::pair(-a.logEffect, a.word) < std::pair(-b.logEffect, b.word);
        });
        for (const WordInsight& word : words) {
            if (word.logEffect > 0.0 && m_result.moreLikes.size() < PostInsights::shownWords)
                m_result.moreLikes.push_back(word);
        }
        for (auto word = words.rbegin(); word != words.rend(); ++word) {
            if (word->logEffect < 0.0 && m_result.fewerLikes.size() < PostInsights::shownWords)
                m_result.fewerLikes.push_back(*word);
        }
    }

    const QByteArray m_timeZoneId;
    PostInsights m_result;
    CaptionWordReader m_reader;
    std::unordered_map<quint64, WordSums> m_words;
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
    PostInsights result = insights.finish();
    if (result.posts == 0)
        return failure(ErrorCode::PostsTooFew);
    return result;
}

} // namespace likecast
