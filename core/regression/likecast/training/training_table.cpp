#include "core/regression/likecast/training/training_table.h"

#include "core/history/running_statistics.h"
#include "core/posts/known_count.h"
#include "core/posts/wall_time.h"
#include "core/regression/contract/judged_posts.h"
#include "core/regression/contract/training_sources.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace likecast
{

namespace
{

constexpr std::size_t usualReach = 15; ///< posts on each side
constexpr double sourceFullWeightRows = 8000.0;
constexpr double accountExponent = 0.6; ///< exponent of an account's number of rows in its weight
constexpr double largestTarget = 4.0;   ///< in spreads
constexpr double leastTargetSpread = 0.2;

/// A shuffled 0 .. count - 1, the same with every standard library.
std::vector<std::size_t> shuffledOrder(std::size_t count)
{
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    std::mt19937 random(20150401);
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    return order;
}

std::vector<int> foldsOf(const TrainingSource& source, int folds)
{
    const std::vector<std::size_t> order = shuffledOrder(source.accounts.size());
    std::vector<int> result(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        result[order[i]] = static_cast<int>(i % static_cast<std::size_t>(folds));
    return result;
}

/// Assigns folds, per source and account.
std::vector<std::vector<int>> assignFolds(const std::vector<TrainingSource>& sources, int folds)
{
    std::vector<std::vector<int>> dealt;
    std::set<int> filled;
    for (const TrainingSource& source : sources) {
        dealt.push_back(foldsOf(source, folds));
        filled.insert(dealt.back().begin(), dealt.back().end());
    }
    if (filled.size() == static_cast<std::size_t>(folds))
        return dealt;
    // foldsOf() starts every source at the first fold, so many small sources leave the last folds
    // empty.
    int next = 0;
    for (std::vector<int>& source : dealt) {
        for (int& fold : source)
            fold = next++ % folds;
    }
    return dealt;
}

std::vector<double> knownValues(const AccountPosts& account)
{
    std::vector<double> values;
    for (const Post& post : account.posts) {
        if (knownCount(post.likes))
            values.push_back(logLikes(static_cast<double>(*post.likes)));
    }
    return values;
}

/// One level example per account, and its fold.
struct LevelExamples {
    std::vector<LevelExample> examples;
    std::vector<int> folds;

    void add(const AccountPosts& account, int fold)
    {
        const std::vector<double> values = knownValues(account);
        if (values.empty())
            return;
        examples.push_back({account.counts, medianOf(values), 1.0});
        folds.push_back(fold);
    }

    LevelRegression fitWithout(int fold) const
    {
        std::vector<LevelExample> kept;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (folds[i] != fold)
                kept.push_back(examples[i]);
        }
        return LevelRegression::fit(kept);
    }
};

/// Sets `usual` of an account's rows.
void setUsual(std::span<TrainingRow> rows)
{
    std::vector<double> values;
    for (const TrainingRow& row : rows)
        values.push_back(row.y);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t begin = i < usualReach ? 0 : i - usualReach;
        const std::size_t end = std::min(values.size(), i + usualReach + 1);
        rows[i].usual = medianOf(std::span(values).subspan(begin, end - begin));
    }
}

/// Gives weight to at most `most` rows, evenly spaced over the account. A row of a restarted
/// account gets `restartWeight` times that of a long account: it repeats one of its rows.
void setRowWeights(std::span<TrainingRow> rows, const LikecastTrainingSettings& settings,
                   bool restarted)
{
    const std::size_t most = settings.largestAccount;
    const std::size_t used = std::min(rows.size(), most);
    const double size = static_cast<double>(restarted ? most : used);
    const double weight =
        std::pow(size, accountExponent - 1.0) * (restarted ? settings.restartWeight : 1.0);
    for (std::size_t i = 0; i < used; ++i)
        rows[i * rows.size() / used].weight = weight;
}

/// Evenly spaced stretches of a long account, to be read as separate accounts.
std::vector<std::span<const Post>> restartsOf(const AccountPosts& account,
                                              const LikecastTrainingSettings& settings)
{
    std::vector<std::span<const Post>> restarts;
    const std::size_t length = settings.restartLength;
    const std::size_t posts = account.posts.size();
    if (length == 0 || posts < 3 * length)
        return restarts;
    const std::size_t count = std::min(settings.restarts, posts / length - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = length + i * (posts - 2 * length) / count;
        restarts.push_back(std::span(account.posts).subspan(begin, length));
    }
    return restarts;
}

/// The same posts a day apart, as if only their order were known.
std::vector<Post> withoutTimes(std::span<const Post> posts)
{
    std::vector<Post> untimed(posts.begin(), posts.end());
    const qint64 lastMs = posts.back().takenAtMs;
    for (std::size_t i = 0; i < untimed.size(); ++i) {
        untimed[i].takenAtMs =
            lastMs - static_cast<qint64>(untimed.size() - 1 - i) * millisecondsPerDay;
        untimed[i].timePrecision = TimePrecision::Unknown;
    }
    return untimed;
}

/// Scales the weights of a source to sum to its scored rows, up to a bound, times `factor`.
void balanceSource(std::span<TrainingRow> rows, double factor)
{
    double sum = 0.0;
    double scored = 0.0;
    for (const TrainingRow& row : rows) {
        sum += row.weight;
        scored += row.restarted ? 0.0 : row.earlierPosts >= 5 ? 1.0 : 0.05;
    }
    const double wanted = factor * std::min(scored, sourceFullWeightRows);
    for (TrainingRow& row : rows)
        row.weight *= sum > 0.0 ? wanted / sum : 0.0;
}

} // namespace

double TrainingRow::aboveUsual() const
{
    return std::clamp((y - usual) / std::max(spread, leastTargetSpread), -largestTarget,
                      largestTarget);
}

Result<TrainingTable> TrainingTable::build(const std::vector<TrainingSource>& sources,
                                           const LikecastTrainingSettings& settings,
                                           const ProgressCallback& onProgress,
                                           const CancellationToken& cancellation)
{
    TrainingTable table;
    table.folds = settings.folds;
    LevelExamples levels;
    qint64 posts = 0;
    const std::vector<std::vector<int>> dealt = assignFolds(sources, settings.folds);
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const TrainingSource& source = sources[s];
        const std::vector<int>& folds = dealt[s];
        for (std::size_t i = 0; i < source.accounts.size(); ++i) {
            levels.add(source.accounts[i], folds[i]);
            posts += static_cast<qint64>(source.accounts[i].posts.size());
        }
    }
    std::vector<LevelRegression> levelWithout;
    for (int fold = 0; fold < settings.folds; ++fold)
        levelWithout.push_back(levels.fitWithout(fold));
    table.level = LevelRegression::fit(levels.examples);

    CaptionWordReader reader;
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const TrainingSource& source = sources[s];
        const std::vector<int>& folds = dealt[s];
        const qint64 countedAtMs = newestPostMs(source);
        const std::size_t sourceBegin = table.rows.size();
        for (std::size_t i = 0; i < source.accounts.size(); ++i) {
            const AccountPosts& account = source.accounts[i];
            AccountReading reading{static_cast<int>(s),
                                   folds[i],
                                   false,
                                   {},
                                   levelWithout[static_cast<std::size_t>(folds[i])],
                                   settings};
            reading.input.counts = account.counts;
            reading.input.posts = account.posts;
            reading.input.countedAtMs = account.countedAtMs.value_or(countedAtMs);
            if (auto read = table.append(reading, reader, cancellation); !read)
                return failure(read.error());
            bool timesKnown = true;
            for (const std::span<const Post> restart : restartsOf(account, settings)) {
                // Every second restart has no times, like likes entered by hand.
                timesKnown = !timesKnown;
                const std::vector<Post> untimed =
                    timesKnown ? std::vector<Post>() : withoutTimes(restart);
                reading.restarted = true;
                reading.input.posts = timesKnown ? restart : std::span<const Post>(untimed);
                if (auto read = table.append(reading, reader, cancellation); !read)
                    return failure(read.error());
            }
            if (onProgress)
                onProgress({static_cast<qint64>(table.rows.size()), posts});
        }
        balanceSource(
            std::span(table.rows).subspan(sourceBegin),
            std::pow(static_cast<double>(source.accounts.size()), settings.accountsExponent));
    }
    return table;
}

Result<void> TrainingTable::append(const AccountReading& reading, CaptionWordReader& reader,
                                   const CancellationToken& cancellation)
{
    const std::size_t begin = rows.size();
    const auto keep = [&](const PastRow& past, const CaptionContent& content) {
        TrainingRow row;
        row.source = reading.source;
        row.account = sequences;
        row.fold = reading.fold;
        row.restarted = reading.restarted;
        const qint64 takenAtMs = reading.input.posts[past.postIndex].takenAtMs;
        row.mature = takenAtMs + matureAfterMs <= reading.input.countedAtMs.value_or(takenAtMs);
        row.earlierPosts = past.earlierPosts;
        row.y = past.y;
        row.logLevel = past.logLevel + past.time.mean;
        row.spread = past.spread;
        row.terms = content.terms;
        rows.push_back(std::move(row));
        features.insert(features.end(), past.features.begin(), past.features.end());
    };
    const LevelPrior prior = reading.level.estimate(reading.input.counts, {});
    const auto past = readPast(reading.input, prior, nullptr, reader, keep, cancellation);
    if (!past)
        return failure(past.error());
    const std::span read = std::span(rows).subspan(begin);
    setUsual(read);
    setRowWeights(read, reading.settings, reading.restarted);
    ++sequences;
    accounts += reading.restarted ? 0 : 1;
    return {};
}

std::size_t TrainingTable::endOfMomentAt(std::size_t begin) const
{
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end].account == rows[begin].account &&
           rows[end].earlierPosts == rows[begin].earlierPosts)
        ++end;
    return end;
}

void TrainingTable::setScores(std::span<const double> scores, ScoreSetter set)
{
    ScoreHabit habit;
    for (std::size_t begin = 0; begin < rows.size();) {
        if (rows[begin].earlierPosts == 0)
            habit = ScoreHabit();
        const std::size_t end = endOfMomentAt(begin);
        for (std::size_t i = begin; i < end; ++i)
            set(featuresOf(i), scores[i], habit.mean());
        for (; begin < end; ++begin)
            habit.append(scores[begin]);
    }
}

CaptionLexicon TrainingTable::crossFitLexicon(const LikecastTrainingSettings& settings)
{
    const auto fitWithout = [&](int fold) {
        std::vector<LexiconExample> examples;
        for (const TrainingRow& row : rows) {
            if (row.weight <= 0.0 || row.restarted || row.fold == fold || row.terms.empty())
                continue;
            examples.push_back({row.terms, row.aboveUsual(), row.weight, row.account});
        }
        return CaptionLexicon::fit(examples, settings.lexiconAccounts, settings.lexiconRidge);
    };
    std::vector<CaptionLexicon> lexicons;
    for (int fold = 0; fold < folds; ++fold)
        lexicons.push_back(fitWithout(fold));
    std::vector<double> scores;
    for (const TrainingRow& row : rows)
        scores.push_back(lexicons[static_cast<std::size_t>(row.fold)].score(row.terms));
    setScores(scores, setLexiconScores);
    return fitWithout(-1);
}

void TrainingTable::setContentScores(std::span<const double> scores)
{
    setScores(scores, likecast::setContentScores);
}

} // namespace likecast
