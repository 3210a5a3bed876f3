#include "core/prototypes/recent_likes_encoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace likecast
{

namespace
{

constexpr std::array photoColumns{
    PhotoFeature::MeanRed,   PhotoFeature::MeanGreen,   PhotoFeature::MeanBlue,
    PhotoFeature::SpreadRed, PhotoFeature::SpreadGreen, PhotoFeature::SpreadBlue,
    PhotoFeature::Luminance, PhotoFeature::FaceCount,   PhotoFeature::Sharpness,
};

float logCount(const std::optional<qint64>& count)
{
    return count && *count >= 0 ? static_cast<float>(std::log1p(static_cast<double>(*count)))
                                : unknownColumn;
}

/// The most frequent value; the lowest of several.
double modeOf(const std::deque<double>& values)
{
    std::map<double, int> counts;
    for (const double value : values)
        ++counts[value];
    const auto most = std::ranges::max_element(
        counts, [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

} // namespace

QStringList RecentLikesEncoder::featureNames() const
{
    QStringList names{QStringLiteral("followers"),    QStringLiteral("following"),
                      QStringLiteral("mean_likes"),   QStringLiteral("mode_likes"),
                      QStringLiteral("lowest_likes"), QStringLiteral("highest_likes")};
    for (const PhotoFeature feature : photoColumns)
        names.append(photoFeatureNames()[static_cast<qsizetype>(feature)]);
    return names;
}

void RecentLikesEncoder::encode(const EncodedPost& post, const PastLikes& past,
                                const AccountCounts& counts, std::span<float> row)
{
    row[0] = logCount(counts.followers);
    row[1] = logCount(counts.following);
    const std::deque<double>& likes = past.recent();
    std::fill(row.begin() + 2, row.begin() + 6, unknownColumn);
    if (!likes.empty()) {
        double sum = 0.0;
        for (const double value : likes)
            sum += value;
        const double mean = sum / static_cast<double>(likes.size());
        const auto [lowest, highest] = std::ranges::minmax(likes);
        row[2] = static_cast<float>(std::log1p(mean));
        row[3] = static_cast<float>(std::log1p(modeOf(likes)));
        row[4] = static_cast<float>(std::log1p(lowest));
        row[5] = static_cast<float>(std::log1p(highest));
    }
    for (std::size_t i = 0; i < photoColumns.size(); ++i)
        row[6 + i] =
            post.photo ? static_cast<float>((*post.photo)[photoColumns[i]]) : unknownColumn;
}

} // namespace likecast
