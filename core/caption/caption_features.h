#pragma once

#include <QStringView>

namespace likecast
{

inline constexpr int captionCharacterLimit = 2200;
inline constexpr int captionHashtagLimit = 30;

/// Counts of a caption. Tokens are those of scanCaption().
struct CaptionFeatures {
    int characters = 0; ///< UTF-16 units, the stricter way to count against Instagram's limit
    int words = 0;      ///< as CaptionWordReader gives them; tags, links and emoji are none
    int hashtags = 0;
    int mentions = 0;
    int emoji = 0; ///< as seen: a family, a flag, a skin tone variant is one
    int lines = 0; ///< 0 for an empty caption; CR LF ends one line
    int links = 0;
    int questions = 0;    ///< runs of question marks of any script, outside links
    int exclamations = 0; ///< runs of exclamation marks, outside links

    friend bool operator==(const CaptionFeatures&, const CaptionFeatures&) = default;
};

/// Any thread.
CaptionFeatures measureCaption(QStringView caption);

} // namespace likecast
