#pragma once

#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace likecast
{

/// A caption as the model sees it: counts, and the ids of its terms and of pairs of terms.
struct CaptionContent {
    CaptionFeatures counts;
    int numbers = 0;            ///< words that are only digits
    int firstLineLength = 0;    ///< UTF-16 units
    double upperShare = 0.0;    ///< share of capital letters among the letters, [0, 1]
    quint64 opening = 0;        ///< id of the first term; 0 for none
    std::vector<quint64> terms; ///< distinct ids of words, hashtags, mentions and emoji, ascending
    std::vector<quint64> pairs; ///< distinct ids of two terms that follow each other, ascending
};

/// A term of a draft with the text a person wrote, for naming what moves a prediction.
struct CaptionTerm {
    quint64 id = 0;
    CaptionTokenKind kind = CaptionTokenKind::Word;
    QString surface;
};

/// Of a caption longer than this many terms only the first ones count.
inline constexpr std::size_t captionTermLimit = 400;

/// Reads one caption. The result depends on the caption alone.
/// `terms`, when given, receives every distinct word and hashtag with its surface; stop words are
/// left out of it, not of the content.
CaptionContent readCaption(CaptionWordReader& reader, QStringView caption,
                           std::vector<CaptionTerm>* terms = nullptr);

} // namespace likecast
