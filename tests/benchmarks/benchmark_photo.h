#pragma once

#include "core/common/result.h"

#include <QStringList>

namespace likecast
{

/// Writes `count` JPEGs of `width` x `height` pixels into `folder`: the same picture made of the
/// sample portrait, four times with its face, in files that differ by their last bytes, so that no
/// cache by content knows the next one. Returns their paths. FileNotFound, FileUnwritable.
Result<QStringList> writeBenchmarkPhotos(const QString& samplePath, const QString& folder,
                                         int width, int height, int count);

} // namespace likecast
