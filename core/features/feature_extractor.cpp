#include "core/features/feature_extractor.h"

#include "core/posts/wall_time.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array judgedRules{Rule::MeanHalfLife1,  Rule::MeanHalfLife4, Rule::MeanHalfLife16,
                                 Rule::MeanHalfLife64, Rule::MeanOneDay,    Rule::MeanTenDays,
                                 Rule::LastPost,       Rule::Median30,      Rule::TypeMedian30};

/// Writes the values of a row in schema order.
class RowWriter
{
public:
    explicit RowWriter(const LevelEstimate& level)
        : m_level(level)
    {
    }

    void add(double value) { m_row[m_next++] = static_cast<float>(value); }
    /// Adds y's distance from the level, in spreads.
    void addRelative(double y) { add((y - m_level.logLikes) / m_level.spread); }
    void addInSpreads(double difference) { add(difference / m_level.spread); }
    const FeatureRow& row() const { return m_row; }

private:
    const LevelEstimate& m_level;
    FeatureRow m_row{};
    std::size_t m_next = 0;
};

void addRules(RowWriter& writer, const AccountHistory& history, const LevelEstimate& level)
{
    const RuleBank& rules = history.rules();
    const std::size_t count = history.count();
    const std::vector<double>& values = rules.values();
    writer.add(level.logLikes);
    writer.add(level.spread);
    writer.add(std::log1p(static_cast<double>(count)));
    for (const double forecast : level.rules)
        writer.addRelative(count > 0 ? forecast : notKnown);
    for (std::size_t lag = 2; lag <= 5; ++lag)
        writer.addRelative(count >= lag ? values[count - lag] : notKnown);
    writer.add(static_cast<double>(rules.best()));
    for (const Rule rule : judgedRules)
        writer.addInSpreads(count > 3 ? rules.meanAbsoluteError(rule) : notKnown);
}

void addForm(RowWriter& writer, const AccountHistory& history, const PostOccasion& occasion)
{
    const std::vector<double>& values = history.rules().values();
    writer.addInSpreads(history.recentError());
    writer.add(history.momentum());
    const std::span<const double> last = lastOf(values, 30);
    std::vector<double> sorted(last.begin(), last.end());
    std::ranges::sort(sorted);
    for (const double probability : {0.1, 0.25, 0.75, 0.9})
        writer.addRelative(sorted.size() > 4 ? quantileOfSorted(sorted, probability) : notKnown);
    writer.addRelative(sorted.empty() ? notKnown : sorted.back());
    writer.addRelative(sorted.empty() ? notKnown : sorted.front());
    writer.addInSpreads(slopePerTenPosts(values));
    writer.addInSpreads(history.rhythm().slopePerMonth(occasion.takenAtMs, values));
}

void addRhythm(RowWriter& writer, const AccountHistory& history, const PostOccasion& occasion)
{
    const PostingRhythm& rhythm = history.rhythm();
    const double gap = std::log1p(rhythm.hoursSinceLast(occasion.takenAtMs));
    const double usualGap = std::log1p(rhythm.medianHoursBetweenPosts());
    writer.add(gap);
    writer.add(std::log1p(rhythm.hoursBetweenLastTwo()));
    writer.add(gap - usualGap);
    writer.add(usualGap);
    writer.add(std::log1p(rhythm.daysOfLastThirty(occasion.takenAtMs)));
    const RecentPosts recent = rhythm.recentPosts(occasion.takenAtMs, history.rules().values());
    writer.add(recent.inOneHour);
    writer.add(recent.inSixHours);
    writer.add(recent.inOneDay);
    writer.add(recent.inOneWeek);
    writer.addRelative(recent.meanOfSixHours);
    writer.addRelative(recent.meanOfOneDay);
    writer.addRelative(recent.meanOfThreeDays);
}

/// Leaves hour and weekday unknown to the trees: PostingTimes alone estimates their effect.
void addTime(RowWriter& writer, const AccountHistory& history, const PostOccasion& occasion,
             const OccasionEffects& effects)
{
    constexpr int hourAndWeekday = 5;
    constexpr int effectsOfThem = 4;
    for (int i = 0; i < hourAndWeekday; ++i)
        writer.add(notKnown);
    const bool isKnown = occasion.timePrecision != TimePrecision::Unknown;
    writer.add(isKnown ? history.localTimeOf(occasion).month : notKnown);
    for (int i = 0; i < effectsOfThem; ++i)
        writer.add(notKnown);
    writer.add(effects.month);
}

void addMediaType(RowWriter& writer, const AccountHistory& history, const PostOccasion& occasion,
                  const OccasionEffects& effects)
{
    const std::optional<MediaType> type = occasion.mediaType;
    static const std::vector<double> none;
    const std::vector<double>& values = type ? history.rules().valuesOfType(*type) : none;
    const bool moving = type == MediaType::Video || type == MediaType::Reel;
    const bool isCountKnown = type && (history.typedCount() > 0 || history.count() == 0);
    writer.add(!type ? notKnown : moving ? 2.0 : type == MediaType::Carousel ? 1.0 : 0.0);
    writer.add(!type ? notKnown : type == MediaType::Reel ? 1.0 : 0.0);
    writer.add(effects.mediaType);
    writer.add(effects.mediaTypeShare);
    writer.add(isCountKnown ? std::log1p(static_cast<double>(values.size())) : notKnown);
    writer.addRelative(values.empty() ? notKnown : values.back());
    writer.addRelative(medianOf(lastOf(values, 10)));
    writer.add(std::log1p(history.hoursSinceType(occasion)));
    writer.add(!type || !history.lastMediaType() ? notKnown
               : history.lastMediaType() == type ? 1.0
                                                 : 0.0);
}

void addCaptionCounts(RowWriter& writer, const AccountHistory& history,
                      const CaptionContent& content, const OccasionEffects& effects)
{
    const CaptionFeatures& counts = content.counts;
    for (const int count :
         {counts.characters, counts.words, counts.hashtags, counts.mentions, counts.emoji,
          counts.questions, counts.exclamations, counts.lines, counts.links, content.numbers})
        writer.add(count);
    writer.add(content.upperShare);
    writer.add(content.firstLineLength);
    const CaptionHabits habits = history.habits();
    writer.add(std::log1p(counts.characters) - habits.characters);
    writer.add(std::log1p(counts.hashtags) - habits.hashtags);
    writer.add(std::log1p(counts.mentions) - habits.mentions);
    writer.add(std::log1p(counts.emoji) - habits.emoji);
    writer.add(effects.captionLength);
}

void addSummary(RowWriter& writer, const EffectSummary& summary)
{
    for (const double value :
         {summary.mean, summary.sum, summary.highest, summary.lowest, summary.knownShare,
          summary.weighted, summary.topThree, summary.bottomThree})
        writer.add(value);
}

double daysSince(const AccountHistory& history, std::size_t post, const PostOccasion& occasion)
{
    const std::vector<qint64>& times = history.rhythm().takenAtMs();
    if (post >= times.size())
        return notKnown;
    const qint64 elapsedMs = occasion.takenAtMs - times[post];
    return std::max(0.0, static_cast<double>(elapsedMs) / static_cast<double>(millisecondsPerDay));
}

void addCaptionInsight(RowWriter& writer, const AccountHistory& history,
                       const PostOccasion& occasion, const CaptionContent& content,
                       const CaptionInsight& insight)
{
    addSummary(writer, insight.terms);
    addSummary(writer, insight.pairs);
    writer.add(insight.opening.count > 0.0 ? insight.opening.value(3.0) : notKnown);
    writer.add(insight.opening.count);
    const RegressionEstimate context = history.regressOnContext(occasion, content);
    writer.add(context.mean);
    writer.add(context.variance / (context.variance + 2.0));
    writer.add(insight.pairRegression.mean);
    const NeighbourSummary& near = insight.neighbours;
    writer.add(near.meanOfFive);
    writer.add(near.meanOfTwenty);
    writer.add(near.similarity);
    writer.add(near.nearest);
    writer.add(near.weight);
    writer.add(near.found ? std::log1p(daysSince(history, near.nearestPost, occasion)) : notKnown);
}

double logCount(const std::optional<qint64>& count)
{
    return count && *count >= 0 ? std::log1p(static_cast<double>(*count)) : notKnown;
}

void addAccount(RowWriter& writer, const LevelEstimate& level, const FeatureContext& context)
{
    const double followers = logCount(context.counts.followers);
    writer.add(followers - level.logLikes);
    writer.add(logCount(context.counts.following) - followers);
    writer.add(logCount(context.counts.mediaCount));
    writer.add(std::log1p(std::clamp(context.countAgeDays, 0.0, matureAgeDays)));
    writer.add(context.lexiconScore);
    writer.add(context.lexiconScore - context.pastLexiconScore);
    writer.add(notKnown);
    writer.add(notKnown);
}

} // namespace

CaptionInsight captionInsight(const AccountHistory& history, const CaptionContent& content)
{
    const CaptionMemory& captions = history.captions();
    return {captions.termEffects(content), captions.pairEffects(content),
            captions.openingEffect(content), captions.regressOnPairs(content),
            captions.neighbours(content)};
}

FeatureRow extractFeatures(const AccountHistory& history, const LevelEstimate& level,
                           const PostOccasion& occasion, const CaptionContent& content,
                           const CaptionInsight& insight, const FeatureContext& context)
{
    RowWriter writer(level);
    const OccasionEffects effects = history.effects(occasion, content);
    addRules(writer, history, level);
    addForm(writer, history, occasion);
    addRhythm(writer, history, occasion);
    addTime(writer, history, occasion, effects);
    addMediaType(writer, history, occasion, effects);
    addCaptionCounts(writer, history, content, effects);
    addCaptionInsight(writer, history, occasion, content, insight);
    addAccount(writer, level, context);
    return writer.row();
}

void setLexiconScores(std::span<float, featureCount> row, double score, double pastScore)
{
    row[featureCount - 4] = static_cast<float>(score);
    row[featureCount - 3] = static_cast<float>(score - pastScore);
}

void setContentScores(std::span<float, featureCount> row, double score, double pastScore)
{
    row[featureCount - 2] = static_cast<float>(score);
    row[featureCount - 1] = static_cast<float>(score - pastScore);
}

} // namespace likecast
