#pragma once

#include "core/caption/caption_language.h"

namespace likecast
{

/// The most frequent function words of a language, parted by spaces, lower case; null where there
/// is no list. Hand-picked for telling languages apart and for leaving out words without content.
const char16_t* stopWordList(CaptionLanguage language);

} // namespace likecast
