#pragma once

#include "core/prototypes/pack_inputs.h"
#include "core/prototypes/post_encoder.h"

#include <QHash>

#include <array>
#include <vector>

namespace likecast
{

/// The inputs of LearnDeeply's network, its metadata branch first: hashtag weight, caption length,
/// mentions, month, weekday and six groups of hours one-hot, followers, following, posts, average
/// likes of earlier posts; each number is scaled to [0, 1] by Instagram's limits. Counts and likes
/// are first transformed to ln(1 + x): on a linear scale the largest account alone would use up the
/// range. NaN if unknown.
///
/// A hashtag's weight is its popularity rank, 1 for the most popular and near 0 for the last: in a
/// given list, as in LearnDeeply, or among the training posts' hashtags. A caption's weight is the
/// mean of its hashtags'.
///
/// The branches that need model packs follow if the training photos were measured with such packs:
/// see PackInputs.
class MetadataEncoder final : public PostEncoder
{
public:
    static constexpr std::size_t numberColumns = 7;
    static constexpr std::size_t columns = numberColumns + 12 + 7 + 6; ///< without packs
    static constexpr std::size_t mostHashtags = 1000;
    /// uses a hashtag needs to be ranked from the training posts
    static constexpr int leastUses = 5;

    /// `byPopularity`: hashtags without #, most popular first; empty: ranked from the posts.
    static std::unique_ptr<MetadataEncoder> fit(const std::vector<TrainingPost>& posts,
                                                const QStringList& byPopularity = {});
    /// Reads the result of toJson().
    static std::unique_ptr<MetadataEncoder> fromJson(const QJsonObject& json);

    QStringList featureNames() const override;
    void encode(const EncodedPost& post, const PastLikes& past, const AccountCounts& counts,
                std::span<float> row) override;
    std::size_t bagColumns() const override { return m_packInputs.familyCount(); }
    QJsonObject toJson() const override;
    QJsonArray optionalInputs() const override { return m_packInputs.describe(); }

private:
    double hashtagWeight(QStringView caption) const;
    void setHashtags(const QStringList& mostPopularFirst);

    QStringList m_hashtags; ///< most popular first, case-folded, without #
    QHash<QString, double> m_weights;
    PackInputs m_packInputs;
};

} // namespace likecast
