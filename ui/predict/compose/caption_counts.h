#pragma once

#include "core/caption/caption_features.h"

#include <QLocale>
#include <QString>

namespace likecast
{

/// "88 / 2,200 characters, 3 hashtags, 0 mentions", with emoji if there are any; a count over
/// Instagram's limit says by how much.
QString captionCountsText(const CaptionFeatures& counts, const QLocale& locale);

bool isOverCaptionLimit(const CaptionFeatures& counts);

} // namespace likecast
