#pragma once

#include <QStringView>

namespace likecast
{

inline constexpr int captionCharacterLimit = 2200;
inline constexpr int captionHashtagLimit = 30;

/// Counts of a caption's tokens, as found by scanCaption().
struct CaptionFeatures {
    int characters = 0; ///< UTF-16 units, the stricter count for Instagram's limit
    int words = 0;      ///< as counted by CaptionWordReader, without tags, links and emoji
    int hashtags = 0;
    int mentions = 0;
    int emoji = 0; ///< as displayed: a family, a flag or a skin tone variant counts once
    int lines = 0; ///< 0 for an empty caption; CR LF is one line end
    int links = 0;
    int questions = 0;    ///< runs of question marks in any script, outside links
    int exclamations = 0; ///< runs of exclamation marks, outside links

    friend bool operator==(const CaptionFeatures&, const CaptionFeatures&) = default;
};

/// Thread-safe.
CaptionFeatures measureCaption(QStringView caption);

} // namespace likecast
