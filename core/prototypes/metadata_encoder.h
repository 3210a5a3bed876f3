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
/// likes of earlier posts; each number scaled to [0, 1] by what Instagram allows. Counts and likes
/// are taken as ln(1 + x) before that: on a linear scale the largest account alone would use it up.
/// NaN where unknown.
///
/// The weight of a hashtag is its popularity by rank, 1 for the most popular and near 0 for the
/// last that is kept: in a list of that, as LearnDeeply has it, or else among the training posts'
/// hashtags. A caption weighs as the mean of its hashtags.
///
/// The branches that need model packs follow, where the training photos were measured with such:
/// see PackInputs.
class MetadataEncoder final : public PostEncoder
{
public:
    static constexpr std::size_t numberColumns = 7;
    static constexpr std::size_t columns = numberColumns + 12 + 7 + 6; ///< without packs
    static constexpr std::size_t mostHashtags = 1000;
    static constexpr int leastUses = 5; ///< of a hashtag, to be ranked by the training posts

    /// `byPopularity`: hashtags, the most popular first, without #; empty: those of the posts.
    static std::unique_ptr<MetadataEncoder> fit(const std::vector<TrainingPost>& posts,
                                                const QStringList& byPopularity = {});
    /// From toJson().
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

    QStringList m_hashtags; ///< most popular first, folded, without #
    QHash<QString, double> m_weights;
    PackInputs m_packInputs;
};

} // namespace likecast
