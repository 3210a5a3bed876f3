#include "core/accounts/account_report.h"

#include <algorithm>

namespace likecast
{

namespace
{

std::vector<LikesAt> within(const std::vector<LikesAt>& likes, const ReportPeriod& period)
{
    std::vector<LikesAt> some;
    for (const LikesAt& post : likes) {
        if (period.contains(post.takenAtMs))
            some.push_back(post);
    }
    return some;
}

/// The period's posts with likes, most likes first.
Result<std::vector<qint64>> rankedPosts(PostRepository& posts, const AccountReport& report)
{
    PostQuery query;
    query.fromMs = report.period.fromMs;
    query.untilMs = report.period.untilMs;
    query.order = PostOrder::Likes;
    auto ids = posts.find(report.overview.account.id, query);
    if (ids)
        ids->resize(std::min(ids->size(), report.likes.size())); // those without likes come last
    return ids;
}

} // namespace

Result<AccountReport> readReport(Database& database, qint64 accountId, const ReportPeriod& period)
{
    auto overview = readOverview(database, accountId);
    if (!overview)
        return failure(overview.error());
    AccountReport report;
    report.overview = *std::move(overview);
    report.period = period;
    report.likes = within(report.overview.likes, period);
    report.before =
        within(report.overview.likes, {2 * period.fromMs - period.untilMs, period.fromMs});
    if (report.likes.empty())
        return failure(ErrorCode::PostsTooFew);
    PostRepository posts(database);
    const auto ids = rankedPosts(posts, report);
    if (!ids)
        return failure(ids.error());
    const std::size_t best = std::min(AccountReport::shownPosts, (ids->size() + 1) / 2);
    const std::size_t worst = std::min(AccountReport::shownPosts, ids->size() - best);
    auto bestPosts = posts.load(std::span(*ids).first(best));
    auto worstPosts = posts.load(std::span(*ids).last(worst));
    auto journal = JournalRepository(database).load(accountId);
    if (!bestPosts || !worstPosts || !journal)
        return failure(!bestPosts    ? bestPosts.error()
                       : !worstPosts ? worstPosts.error()
                                     : journal.error());
    report.best = *std::move(bestPosts);
    report.worst = *std::move(worstPosts);
    std::ranges::reverse(report.worst);
    for (const JournalEntry& entry : *journal) {
        if (period.contains(entry.postedAtMs))
            report.journal.push_back(entry);
    }
    return report;
}

} // namespace likecast
