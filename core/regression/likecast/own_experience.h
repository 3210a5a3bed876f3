#pragma once

#include "core/features/photo_features.h"
#include "core/history/account_history.h"
#include "core/regression/contract/like_regressor.h"

namespace likecast
{

/// What an account has done so far: how many of its posts each kind of effect rests on, and in what
/// a draft is unlike all of them. A value.
class OwnExperience
{
public:
    /// Fewer posts than this do not say what an account never does.
    static constexpr std::size_t postsToKnow = 10;

    void append(const CaptionFeatures& caption);
    /// Of one of the same posts, where it is known.
    void appendPhoto(const PhotoFeatures& photo);

    /// Own posts that an effect of this kind on such a draft rests on.
    std::size_t postsBehind(ContributionKind kind, const PostOccasion& occasion,
                            const AccountHistory& history) const;

    /// In what the draft is unlike all own posts, each aspect once.
    std::vector<DraftAspect> unfamiliar(const CaptionFeatures& caption,
                                        const PostOccasion& occasion,
                                        const AccountHistory& history) const;

private:
    std::size_t m_posts = 0;
    std::size_t m_captions = 0;
    std::size_t m_withHashtags = 0;
    int m_mostHashtags = 0;
    std::size_t m_photos = 0;
    std::size_t m_withFaces = 0;
};

} // namespace likecast
