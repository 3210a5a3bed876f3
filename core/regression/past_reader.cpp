#include "core/regression/past_reader.h"

#include "core/posts/known_count.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double millisecondsPerDay = 86'400'000.0;

double countAgeDays(const AccountInput& account, qint64 takenAtMs)
{
    if (!account.countedAtMs)
        return matureAgeDays;
    const double days = static_cast<double>(*account.countedAtMs - takenAtMs) / millisecondsPerDay;
    return std::clamp(days, 0.0, matureAgeDays);
}

} // namespace

Result<ReadPast> readPast(const AccountInput& account, const LevelPrior& prior,
                          const CaptionLexicon* lexicon, CaptionWordReader& reader,
                          const PastRowVisitor& visit, const CancellationToken& cancellation)
{
    ReadPast past{AccountHistory(prior, account.timeZoneId), ScoreHabit()};
    FeatureContext context;
    context.counts = account.counts;
    qint64 latestMs = 0;
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const Post& post = account.posts[i];
        if (!knownCount(post.likes))
            continue;
        latestMs = past.history.count() == 0 ? post.takenAtMs : std::max(latestMs, post.takenAtMs);
        const PostOccasion occasion{latestMs, post.mediaType};
        const CaptionContent content = readCaption(reader, post.caption);
        const LevelEstimate level = past.history.level(post.mediaType);
        context.lexiconScore = lexicon ? lexicon->score(content.terms) : 0.0;
        context.pastLexiconScore = past.lexiconHabit.mean();
        context.countAgeDays = countAgeDays(account, latestMs);
        const PastRow row{i,
                          past.history.count(),
                          logLikes(static_cast<double>(*post.likes)),
                          level.logLikes,
                          level.spread,
                          extractFeatures(past.history, level, occasion, content,
                                          captionInsight(past.history, content), context)};
        visit(row, content);
        past.lexiconHabit.append(context.lexiconScore);
        past.history.append(occasion, content, row.y);
    }
    return past;
}

} // namespace likecast
