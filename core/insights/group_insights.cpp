#include "core/insights/group_insights.h"

#include "core/caption/caption_features.h"
#include "core/evaluation/rolling_origin.h"
#include "core/history/posting_times.h"
#include "core/insights/day_effects.h"
#include "core/insights/significance.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace likecast
{

namespace
{

/// One grouping of some of the posts.
struct Partition {
    PostGrouping grouping;
    std::vector<qint64> days = {};
    std::vector<double> values = {};
    std::map<int, std::vector<std::size_t>> groups = {};

    void add(int group, qint64 day, double value)
    {
        groups[group].push_back(values.size());
        days.push_back(day);
        values.push_back(value);
    }
};

template<std::size_t Size>
int groupOf(const std::array<int, Size>& leasts, int count)
{
    const auto above = std::ranges::upper_bound(leasts, count);
    return static_cast<int>(above - leasts.begin()) - 1;
}

qint64 dayOf(const Post& post, const QByteArray& timeZoneId)
{
    const LocalTime time = localTimeOf(post, timeZoneId);
    return QDate(time.year, time.month, time.day).toJulianDay();
}

} // namespace

GroupInsights groupInsights(const AccountPosts& account, const QByteArray& timeZoneId,
                            const PhotoLookup& photos)
{
    GroupInsights insights;
    std::array partitions{Partition{PostGrouping::MediaType}, Partition{PostGrouping::Faces},
                          Partition{PostGrouping::Smiles}, Partition{PostGrouping::CaptionLength},
                          Partition{PostGrouping::Hashtags}};
    auto& [types, faces, smiles, lengths, hashtags] = partitions;
    for (const ScoredPost& scored : scoredPosts(account)) {
        const Post& post = account.posts[scored.index];
        const qint64 day = dayOf(post, timeZoneId);
        const double value = scored.y - scored.pastMedian;
        if (post.mediaType)
            types.add(static_cast<int>(*post.mediaType), day, value);
        const CaptionFeatures caption = measureCaption(post.caption);
        lengths.add(groupOf(captionGroups, caption.characters), day, value);
        hashtags.add(groupOf(hashtagGroups, caption.hashtags), day, value);
        const auto photo = photos ? photos(post) : std::nullopt;
        if (!photo)
            continue;
        ++insights.postsWithPhotos;
        const double count = (*photo)[PhotoFeature::FaceCount];
        faces.add(static_cast<int>(std::min(count, 2.0)), day, value);
        if (count >= 1.0)
            smiles.add((*photo)[PhotoFeature::SmileCount] >= 0.5 ? 1 : 0, day, value);
    }
    std::vector<double> pValues;
    for (const Partition& partition : partitions) {
        const DayEffects effects(partition.days, partition.values);
        for (const auto& [group, posts] : partition.groups) {
            const std::optional<DayEffect> effect = effects.of(posts);
            if (!effect)
                continue;
            insights.groups.push_back({partition.grouping, group, effect->posts, effect->days,
                                       effect->effect, effect->low, effect->high});
            pValues.push_back(effect->pValue);
        }
    }
    const std::vector<bool> standOut = standingOut(pValues);
    for (std::size_t i = 0; i < standOut.size(); ++i)
        insights.groups[i].standsOut = standOut[i];
    return insights;
}

} // namespace likecast
