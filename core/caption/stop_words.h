#pragma once

#include "core/caption/caption_language.h"

namespace likecast
{

/// The most frequent function words of a language, lower case, separated by spaces; null if there
/// is no list. Hand-picked for detecting languages and for ignoring words without content.
const char16_t* stopWordList(CaptionLanguage language);

} // namespace likecast
