#include "core/regression/likecast/past_reader.h"

#include "core/posts/known_count.h"
#include "core/posts/post_order.h"
#include "core/posts/wall_time.h"

#include <algorithm>

namespace likecast
{

namespace
{

double countAgeDays(const AccountInput& account, qint64 takenAtMs)
{
    if (!account.countedAtMs)
        return matureAgeDays;
    const double days = static_cast<double>(*account.countedAtMs - takenAtMs) /
                        static_cast<double>(millisecondsPerDay);
    return std::clamp(days, 0.0, matureAgeDays);
}

/// Joins the past once all posts of its time are read.
struct ReadPost {
    PostOccasion occasion;
    CaptionContent content;
    double lexiconScore = 0.0;
    double y = 0.0;
};

} // namespace

Result<ReadPast> readPast(const AccountInput& account, const LevelPrior& prior,
                          const CaptionLexicon* lexicon, CaptionWordReader& reader,
                          const PastRowVisitor& visit, const CancellationToken& cancellation)
{
    const RuleAverage average = account.hasOtherFigure ? RuleAverage::Median : RuleAverage::Mean;
    ReadPast past{AccountHistory(prior, account.timeZoneId, average), ScoreHabit()};
    FeatureContext context;
    context.counts = account.counts;
    const std::optional<qint64> shared = sharedTimeOfDay(account.posts);
    std::vector<ReadPost> moment;
    for (std::size_t begin = 0; begin < account.posts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        const qint64 takenAtMs = account.posts[begin].takenAtMs;
        moment.clear();
        for (std::size_t i = begin; i < end; ++i) {
            if (cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            const Post& post = account.posts[i];
            if (!knownCount(post.likes))
                continue;
            const PostOccasion occasion{takenAtMs, post.mediaType, timePrecisionOf(post, shared),
                                        post.timeZone.toLatin1()};
            CaptionContent content = readCaption(reader, post.caption);
            const LevelEstimate level = past.history.level(post.mediaType);
            context.lexiconScore = lexicon ? lexicon->score(content.terms) : 0.0;
            context.pastLexiconScore = past.lexiconHabit.mean();
            context.countAgeDays = countAgeDays(account, takenAtMs);
            const PastRow row{i,
                              past.history.count(),
                              logLikes(static_cast<double>(*post.likes)),
                              level.logLikes,
                              level.spread,
                              past.history.timeEffect(occasion),
                              extractFeatures(past.history, level, occasion, content,
                                              captionInsight(past.history, content), context)};
            visit(row, content);
            moment.push_back({occasion, std::move(content), context.lexiconScore, row.y});
        }
        for (const ReadPost& post : moment) {
            past.lexiconHabit.append(post.lexiconScore);
            past.history.append(post.occasion, post.content, post.y);
        }
        begin = end;
    }
    return past;
}

} // namespace likecast
