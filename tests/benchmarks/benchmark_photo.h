#pragma once

#include "core/common/result.h"

#include <QStringList>

namespace likecast
{

/// Writes `count` JPEGs of `width` x `height` pixels to `folder`: the same picture, with the sample
/// portrait's face four times, in files that differ in their last bytes, so that no cache by
/// content recognises the next one. Returns their paths. Errors: FileNotFound, FileUnwritable.
Result<QStringList> writeBenchmarkPhotos(const QString& samplePath, const QString& folder,
                                         int width, int height, int count);

} // namespace likecast
