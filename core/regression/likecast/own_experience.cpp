#include "core/regression/likecast/own_experience.h"

#include <algorithm>

namespace likecast
{

namespace
{

/// More than twice the largest number of hashtags so far, plus a margin, is far more than ever.
constexpr int hashtagFactor = 2;
constexpr int hashtagMargin = 3;

bool isFarMore(int hashtags, int most)
{
    return hashtags > hashtagFactor * most + hashtagMargin;
}

} // namespace

void OwnExperience::append(const CaptionFeatures& caption)
{
    ++m_posts;
    m_captions += caption.characters > 0 ? 1 : 0;
    m_withHashtags += caption.hashtags > 0 ? 1 : 0;
    m_mostHashtags = std::max(m_mostHashtags, caption.hashtags);
}

void OwnExperience::appendPhoto(const PhotoFeatures& photo)
{
    ++m_photos;
    m_withFaces += photo[PhotoFeature::FaceCount] > 0.0 ? 1 : 0;
}

std::size_t OwnExperience::postsBehind(ContributionKind kind, const PostOccasion& occasion,
                                       const AccountHistory& history) const
{
    switch (kind) {
    case ContributionKind::Time: {
        const LocalTime time = history.localTimeOf(occasion);
        return static_cast<std::size_t>(history.times().postsNear(static_cast<int>(time.hour)));
    }
    case ContributionKind::MediaType:
        return m_posts > 0 && occasion.mediaType
                   ? history.rules().valuesOfType(*occasion.mediaType).size()
                   : 0;
    case ContributionKind::Caption:
        return m_captions;
    case ContributionKind::Hashtags:
        return m_withHashtags;
    case ContributionKind::Faces:
        return m_withFaces;
    case ContributionKind::PhotoLook:
        return m_photos;
    case ContributionKind::AccountSize:
        return 0; // one account has one size
    case ContributionKind::RecentForm:
        break;
    }
    return history.count();
}

std::vector<DraftAspect> OwnExperience::unfamiliar(const CaptionFeatures& caption,
                                                   const PostOccasion& occasion,
                                                   const AccountHistory& history) const
{
    std::vector<DraftAspect> aspects;
    if (m_posts < postsToKnow)
        return aspects;
    if (caption.characters == 0 && m_captions == m_posts)
        aspects.push_back(DraftAspect::Caption);
    // Without any caption, the source did not have them.
    if (m_captions > 0 && isFarMore(caption.hashtags, m_mostHashtags))
        aspects.push_back(DraftAspect::Hashtags);
    const PostingTimes& times = history.times();
    const LocalTime time = history.localTimeOf(occasion);
    if (times.hasEvidence() && !times.isTried(static_cast<int>(time.hour)))
        aspects.push_back(DraftAspect::Hour);
    // Posts of an unknown type may be of this one.
    if (history.typedCount() == history.count() && occasion.mediaType &&
        history.rules().valuesOfType(*occasion.mediaType).empty())
        aspects.push_back(DraftAspect::MediaType);
    return aspects;
}

} // namespace likecast
