#pragma once

#include "core/common/result.h"

#include <QStringList>

namespace likecast
{

/// Name of the invented account that the pictures are about; a second, smaller one is also stored.
inline constexpr char madeAccountName[] = "studio.lumen";

/// Fills a new database with the posts, daily followers and journal of two invented accounts, the
/// latest from yesterday. `photos` are the pictures of the posts in turn.
Result<void> storeMadeAccounts(const QString& dataDirectory, const QStringList& photos);

/// A table whose columns must be assigned by hand. Returns its path.
QString writeUnclearTable(const QString& directory);

/// Pictures in several shapes and colours, all made from one photo. Returns their paths.
QStringList writePhotos(const QString& samplePhoto, const QString& directory);

} // namespace likecast
