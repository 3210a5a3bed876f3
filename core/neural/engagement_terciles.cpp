#include "core/neural/engagement_terciles.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double minCommentRatio = 0.005;
constexpr double maxCommentRatio = 0.02;
constexpr double tukeyDistance = 1.5;

/// Linear interpolation between ascending values. Between equal values the result is exact, unlike
/// quantileOfSorted()'s: rounding must not move posts equal to a bound across it.
double quantileOf(const std::vector<double>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] +
           (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::vector<double> sortedTotals(std::span<const Engagement> posts,
                                 std::span<const std::size_t> indices)
{
    std::vector<double> totals;
    for (const std::size_t i : indices)
        totals.push_back(posts[i].total());
    std::ranges::sort(totals);
    return totals;
}

std::vector<std::size_t> keptByRatio(std::span<const Engagement> posts)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const Engagement& post = posts[i];
        const bool isLikelyAdvert = !post.comments ||
                                    *post.comments < minCommentRatio * post.likes ||
                                    *post.comments > maxCommentRatio * post.likes;
        if (!isLikelyAdvert)
            kept.push_back(i);
    }
    return kept;
}

std::vector<std::size_t> keptByCap(std::span<const Engagement> posts)
{
    std::vector<std::size_t> all(posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i)
        all[i] = i;
    const std::vector<double> totals = sortedTotals(posts, all);
    const double low = quantileOf(totals, 0.25);
    const double high = quantileOf(totals, 0.75);
    const double cap = high + tukeyDistance * (high - low);
    std::erase_if(all, [&](std::size_t i) { return posts[i].total() > cap; });
    return all;
}

double medianLikesOf(std::span<const Engagement> posts, const EngagementTerciles& terciles,
                     std::size_t wanted)
{
    std::vector<double> likes;
    for (std::size_t i = 0; i < terciles.kept.size(); ++i) {
        if (terciles.classes[i] == wanted)
            likes.push_back(posts[terciles.kept[i]].likes);
    }
    std::ranges::sort(likes);
    return quantileOf(likes, 0.5);
}

} // namespace

Result<EngagementTerciles> EngagementTerciles::of(std::span<const Engagement> posts)
{
    EngagementTerciles terciles;
    terciles.kept = keptByRatio(posts);
    const bool allKnown = std::ranges::all_of(
        posts, [](const Engagement& post) { return post.comments.has_value(); });
    if (!allKnown || terciles.kept.size() < minPosts || 2 * terciles.kept.size() < posts.size()) {
        terciles.rule = AdvertRule::OutlierCap;
        terciles.kept = posts.empty() ? std::vector<std::size_t>{} : keptByCap(posts);
    }
    if (terciles.kept.size() < minPosts)
        return failure(ErrorCode::PostsTooFew, QString::number(terciles.kept.size()));

    const std::vector<double> totals = sortedTotals(posts, terciles.kept);
    terciles.bounds = {quantileOf(totals, 1.0 / 3.0), quantileOf(totals, 2.0 / 3.0)};
    std::array<int, engagementClassCount> sizes{};
    for (const std::size_t i : terciles.kept) {
        terciles.classes.push_back(terciles.classOf(posts[i].total()));
        ++sizes[terciles.classes.back()];
    }
    if (std::ranges::find(sizes, 0) != sizes.end())
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("too many equal posts for three classes"));
    for (std::size_t i = 0; i < engagementClassCount; ++i)
        terciles.medianLikes[i] = medianLikesOf(posts, terciles, i);
    return terciles;
}

std::size_t EngagementTerciles::classOf(double total) const
{
    if (total < bounds[0])
        return 0;
    return total > bounds[1] ? 2 : 1;
}

int ConfusionMatrix::total() const
{
    int sum = 0;
    for (const auto& row : counts) {
        for (const int count : row)
            sum += count;
    }
    return sum;
}

double ConfusionMatrix::accuracy() const
{
    int right = 0;
    for (std::size_t i = 0; i < engagementClassCount; ++i)
        right += counts[i][i];
    return total() == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(total());
}

} // namespace likecast
