#pragma once

#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace likecast
{

/// A caption as model input: counts, and the ids of its terms and of pairs of terms.
struct CaptionContent {
    CaptionFeatures counts;
    int numbers = 0;            ///< words of digits only
    int firstLineLength = 0;    ///< UTF-16 units
    double upperShare = 0.0;    ///< share of capitals among the letters, [0, 1]
    quint64 opening = 0;        ///< id of the first term; 0 if none
    std::vector<quint64> terms; ///< distinct ids of words, hashtags, mentions and emoji, ascending
    std::vector<quint64> pairs; ///< distinct ids of two consecutive terms, ascending
};

/// A term of a draft with the text as written, for explaining a prediction.
struct CaptionTerm {
    quint64 id = 0;
    CaptionTokenKind kind = CaptionTokenKind::Word;
    QString surface;
};

/// Terms of a caption beyond this many are ignored.
inline constexpr std::size_t captionTermLimit = 400;

/// Reads one caption. The result depends on the caption alone. If given, `terms` receives every
/// distinct word and hashtag with its text, without stop words; the returned content includes them.
CaptionContent readCaption(CaptionWordReader& reader, QStringView caption,
                           std::vector<CaptionTerm>* terms = nullptr);

} // namespace likecast
