#include "core/regression/encoded_rows.h"

#include "core/common/sha256.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <random>
#include <unordered_set>

namespace likecast
{

namespace
{

constexpr std::size_t leastRows = 50;
constexpr std::size_t leastKeptApart = leastRows / 5; ///< as many as the least training keeps
constexpr std::size_t leastJudging = leastKeptApart / 2;

/// Those of one account that are not taken yet.
void addRows(EncodedTarget target, const AccountPosts& account,
             std::unordered_set<LearnedPosts::Mark>& taken, std::vector<SourceRow>& rows)
{
    PastLikes past;
    const std::span posts(account.posts);
    for (std::size_t begin = 0; begin < posts.size();) {
        const std::size_t end = endOfMoment(posts, begin);
        const PastLikes before = past;
        for (const Post& post : posts.subspan(begin, end - begin)) {
            if (!knownCount(post.likes))
                continue;
            const auto likes = static_cast<double>(*post.likes);
            past.append(likes);
            const auto wanted = targetFromLikes(target, likes, before, account.counts);
            const LearnedPosts::Mark mark = LearnedPosts::markOf(account.account, post);
            if (wanted && before.count() > 0 && taken.insert(mark).second)
                rows.push_back({&post, &account.counts, mark, before, *wanted});
        }
        begin = end;
    }
}

/// What collectRows() takes.
QString rowsOf(EncodedTarget target)
{
    switch (target) {
    case EncodedTarget::LikesOverFollowers:
        return QStringLiteral("posts with an earlier one, of accounts whose followers are known");
    case EncodedTarget::LikesOverMean:
        return QStringLiteral("posts with known likes after others that were liked");
    case EncodedTarget::LogLikes:
        break;
    }
    return QStringLiteral("posts with known likes after another such post");
}

LearnedPosts marksOf(std::span<const SourceRow> rows)
{
    std::vector<LearnedPosts::Mark> marks;
    for (const SourceRow& row : rows)
        marks.push_back(row.mark);
    return LearnedPosts(std::move(marks));
}

RowDraw drawAt(std::span<const SourceRow> rows, std::size_t validationBegin, std::size_t testBegin)
{
    return {validationBegin, testBegin, marksOf(rows.first(validationBegin)),
            marksOf(rows.subspan(validationBegin, testBegin - validationBegin))};
}

std::size_t middleOf(std::size_t begin, std::size_t end)
{
    return begin + (end - begin) / 2;
}

} // namespace

Result<std::vector<SourceRow>> collectRows(EncodedTarget target,
                                           const std::vector<TrainingSource>& sources)
{
    std::vector<SourceRow> rows;
    std::unordered_set<LearnedPosts::Mark> taken;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts)
            addRows(target, account, taken, rows);
    }
    if (rows.size() >= leastRows)
        return rows;
    return failure(
        ErrorCode::PostsTooFew,
        QStringLiteral("%1 %2, %3 are needed").arg(rows.size()).arg(rowsOf(target)).arg(leastRows));
}

QString RowDraw::sha256() const
{
    return QString::fromLatin1(sha256Of(training.toBytes() + validation.toBytes()).toHex());
}

Result<RowDraw> drawRows(std::vector<SourceRow>& rows, int seed, const EarlierDraws& earlier)
{
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[random() % i]);
    const std::size_t leastLearned = rows.size() * 8 / 10;
    const RowDraw draw = drawAt(rows, leastLearned, middleOf(leastLearned, rows.size()));
    if (draw.sha256() == earlier.lastSha256)
        return draw;
    const auto knownTo = [](const LearnedPosts& posts) {
        return [&posts](const SourceRow& row) { return posts.contains(row.mark); };
    };
    const auto rest = std::stable_partition(rows.begin(), rows.end(), knownTo(earlier.learned));
    const auto unseen = std::stable_partition(rest, rows.end(), knownTo(earlier.stoppedBy));
    const auto learned = static_cast<std::size_t>(rest - rows.begin());
    const auto seen = static_cast<std::size_t>(unseen - rows.begin());
    if (rows.size() - learned < leastKeptApart || rows.size() - seen < leastJudging)
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("the weights to go on from have learned from %1 of these %2 "
                                      "posts and were stopped by %3 others; %4 that they have not "
                                      "learned from are needed, and among them %5 that they do not "
                                      "know at all to be judged by")
                           .arg(learned)
                           .arg(rows.size())
                           .arg(seen - learned)
                           .arg(leastKeptApart)
                           .arg(leastJudging));
    const std::size_t validationBegin = std::max(leastLearned, learned);
    return drawAt(rows, validationBegin, std::max(middleOf(validationBegin, rows.size()), seen));
}

} // namespace likecast
