#include "core/own_models/account_leaderboard.h"

#include "core/evaluation/evaluation.h"
#include "core/evaluation/regressor_forecaster.h"

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// One entry with the model behind it, where it could be loaded.
struct Candidate {
    LeaderboardEntry entry;
    std::shared_ptr<const LikeRegressor> model;
};

Candidate load(const RegressorRegistry& registry, const QString& name, const QString& folder,
               bool isOwn)
{
    Candidate candidate;
    candidate.entry.name = name;
    candidate.entry.isOwn = isOwn;
    auto model = registry.load(name, folder);
    if (model)
        candidate.model = *std::move(model);
    else
        candidate.entry.failure = model.error();
    return candidate;
}

/// The share of the account's time after which only later posts lie; see EvaluationOptions.
std::optional<double> shareAfter(const AccountPosts& account, qint64 untilMs)
{
    const qint64 first = account.posts.front().takenAtMs;
    const qint64 last = account.posts.back().takenAtMs;
    const auto later = std::ranges::count_if(account.posts, [untilMs](const Post& post) {
        return post.takenAtMs > untilMs && post.likes;
    });
    if (later < leastLaterPosts || last <= first)
        return std::nullopt;
    return (static_cast<double>(untilMs - first) + 0.5) / static_cast<double>(last - first);
}

void addOwn(std::vector<Candidate>& candidates, const RegressorRegistry& registry,
            const ModelFolders& folders, const AccountPosts& account,
            std::optional<double>& scoreAfter)
{
    for (const QString& name : ownModels(folders.own)) {
        if (!registry.names().contains(name))
            continue;
        Candidate candidate = load(registry, name, folders.own, true);
        const qint64 until = trainedUntilMs(ownTraining(folders.own, name));
        const auto after = shareAfter(account, until);
        if (candidate.model && !after) {
            candidate.entry.failure = Error{ErrorCode::PostsTooFew, u"later than those learned"_s};
            candidate.model.reset();
        } else if (candidate.model) {
            scoreAfter = std::max(scoreAfter.value_or(0.0), *after);
        }
        candidates.push_back(std::move(candidate));
    }
}

void takeReport(LeaderboardEntry& entry, const SourceReport& source)
{
    const ModelReport& report = source.models.front();
    entry.failure = report.failure;
    entry.metrics = report.metrics;
    entry.gain = report.gain;
    if (!report.failure && report.metrics.posts == 0)
        entry.failure = Error{ErrorCode::PostsTooFew, {}};
    if (!entry.failure)
        entry.shares = source.byAccount.front().models.front().blend.shares;
}

void takeBaseline(AccountLeaderboard& board, const SourceReport& source)
{
    board.postsScored = source.postsScored;
    board.bestBaseline = source.bestBaseline;
    for (const ModelReport& rule : source.baselines) {
        if (rule.name == source.bestBaseline)
            board.baseline = rule.metrics;
    }
}

} // namespace

Result<AccountLeaderboard> judgeModels(const RegressorRegistry& registry,
                                       const ModelFolders& folders, const AccountPosts& account,
                                       const CancellationToken& cancellation,
                                       const ProgressCallback& onProgress,
                                       const PhotoLookup& photos)
{
    if (account.posts.empty())
        return failure(ErrorCode::PostsTooFew);
    std::vector<Candidate> candidates;
    for (const QString& name : registry.names())
        candidates.push_back(load(registry, name, folders.shipped, false));
    EvaluationOptions options;
    options.byAccount = true;
    options.bootstrap.replicates = 0;
    options.threads = 1;
    addOwn(candidates, registry, folders, account, options.scoreAfterShare);

    AccountLeaderboard board;
    board.onlyLaterPosts = options.scoreAfterShare.has_value();
    const std::vector<EvaluationSource> sources{{account.account, {account}}};
    for (Candidate& candidate : candidates) {
        if (onProgress)
            onProgress({static_cast<qint64>(board.entries.size()),
                        static_cast<qint64>(candidates.size())});
        // One by one, so that progress and cancelling go by models: there is but one account.
        if (candidate.model) {
            const auto report = evaluate(
                sources,
                {{candidate.entry.name, regressorForecasterFactory(candidate.model, photos)}},
                options, cancellation);
            if (!report)
                return failure(report.error());
            takeBaseline(board, report->sources.front());
            takeReport(candidate.entry, report->sources.front());
        }
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        board.entries.push_back(std::move(candidate.entry));
    }
    std::ranges::stable_sort(board.entries, std::less(), [](const LeaderboardEntry& entry) {
        return std::pair(entry.failure.has_value(), entry.metrics.mae);
    });
    return board;
}

} // namespace likecast
