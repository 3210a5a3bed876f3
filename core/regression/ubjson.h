#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace likecast
{

/// Whether bytes are one whole UBJSON value as XGBoost writes its models (ubjson.org, draft 12;
/// keys and lengths as 64-bit integers), at most 64 levels deep: every length stays within the
/// bytes and none is left over. XGBoost's reader takes lengths as they come and reads past the end.
/// What the values mean is for XGBoost to judge. Any thread.
bool isWholeUbjson(QByteArrayView bytes);

/// Whether they are that, and the trees in them can be walked by rows of so many columns: children
/// lie within their tree, none has two parents, and splits are on columns that there are. XGBoost
/// follows them unseen.
bool areWalkableTrees(QByteArrayView bytes, std::size_t columns);

} // namespace likecast
