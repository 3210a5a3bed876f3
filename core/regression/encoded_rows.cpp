#include "core/regression/encoded_rows.h"

#include "core/common/sha256.h"
#include "core/posts/known_count.h"

#include <algorithm>
#include <random>

namespace likecast
{

namespace
{

constexpr std::size_t leastRows = 50;
constexpr std::size_t leastKeptApart = leastRows / 5; ///< as many as the least training keeps

RowDraw drawAt(const std::vector<SourceRow>& rows, std::size_t validationBegin)
{
    RowDraw draw{validationBegin, validationBegin + (rows.size() - validationBegin) / 2, {}, {}};
    for (std::size_t i = 0; i < draw.testBegin; ++i)
        (i < validationBegin ? draw.training : draw.validation).insert(rows[i].mark);
    return draw;
}

} // namespace

Result<std::vector<SourceRow>> collectRows(EncodedTarget target,
                                           const std::vector<TrainingSource>& sources)
{
    std::vector<SourceRow> rows;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts) {
            PastLikes past;
            for (const Post& post : account.posts) {
                if (!knownCount(post.likes))
                    continue;
                const auto likes = static_cast<double>(*post.likes);
                const auto wanted = targetFromLikes(target, likes, past, account.counts);
                if (wanted && past.count() > 0)
                    rows.push_back({&post, &account.counts,
                                    LearnedPosts::markOf(account.account, post), past, *wanted});
                past.append(likes);
            }
        }
    }
    if (rows.size() >= leastRows)
        return rows;
    const QString what = target == EncodedTarget::LikesOverFollowers
                             ? QStringLiteral("posts of accounts whose followers are known")
                             : QStringLiteral("posts with known likes after another such post");
    return failure(
        ErrorCode::PostsTooFew,
        QStringLiteral("%1 %2, %3 are needed").arg(rows.size()).arg(what).arg(leastRows));
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
    const RowDraw draw = drawAt(rows, rows.size() * 8 / 10);
    // Where a post is there twice, the draw of before has it on both sides.
    if (draw.sha256() == earlier.lastSha256)
        return draw;
    const auto rest = std::stable_partition(rows.begin(), rows.end(), [&](const SourceRow& row) {
        return earlier.learned.contains(row.mark);
    });
    const auto learned = static_cast<std::size_t>(rest - rows.begin());
    if (rows.size() - learned < leastKeptApart)
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("the weights to go on from have learned from %1 of these %2 "
                                      "posts, and %3 others are needed to judge by")
                           .arg(learned)
                           .arg(rows.size())
                           .arg(leastKeptApart));
    return drawAt(rows, std::max(draw.validationBegin, learned));
}

} // namespace likecast
