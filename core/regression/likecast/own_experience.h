#pragma once

#include "core/features/photo_features.h"
#include "core/history/account_history.h"
#include "core/regression/contract/like_regressor.h"

namespace likecast
{

/// What an account has posted so far: how many posts are behind each kind of effect, and how a
/// draft differs from all of them. Posts whose content is unknown are not appended. A value.
class OwnExperience
{
public:
    /// Below this many posts nothing counts as unfamiliar.
    static constexpr std::size_t postsToKnow = 10;

    void append(const CaptionFeatures& caption);
    /// Adds the photo of one of these posts, if known.
    void appendPhoto(const PhotoFeatures& photo);

    /// Number of own posts behind an effect of this kind on such a draft.
    std::size_t postsBehind(ContributionKind kind, const PostOccasion& occasion,
                            const AccountHistory& history) const;

    /// How the draft differs from all own posts, each aspect at most once.
    std::vector<DraftAspect> unfamiliar(const CaptionFeatures& caption,
                                        const PostOccasion& occasion,
                                        const AccountHistory& history) const;

    /// Whether an empty caption may simply not be written yet: few own posts are known, and none of
    /// them lacks one.
    bool isCaptionOpen(const CaptionFeatures& caption) const
    {
        return caption.characters == 0 && m_posts < postsToKnow && m_captions == m_posts;
    }

private:
    std::size_t m_posts = 0;
    std::size_t m_captions = 0;
    std::size_t m_withHashtags = 0;
    int m_mostHashtags = 0;
    std::size_t m_photos = 0;
    std::size_t m_withFaces = 0;
};

} // namespace likecast
