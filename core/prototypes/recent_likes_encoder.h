#pragma once

#include "core/prototypes/post_encoder.h"

namespace likecast
{

/// The inputs of likePredict: followers, following, mean, mode, lowest and highest of the last 20
/// posts' likes, mean and spread of each colour channel, luminance, faces, sharpness. Counts and
/// likes are ln(1 + x), like the target.
class RecentLikesEncoder final : public PostEncoder
{
public:
    QStringList featureNames() const override;
    void encode(const EncodedPost& post, const PastLikes& past, const AccountCounts& counts,
                std::span<float> row) override;
    QJsonObject toJson() const override { return {}; }
};

} // namespace likecast
