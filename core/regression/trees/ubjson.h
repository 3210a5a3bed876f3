#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace likecast
{

/// Whether bytes are one whole UBJSON value as XGBoost writes its models (ubjson.org, draft 12;
/// keys and lengths as 64-bit integers), at most 64 levels deep: every length stays within the
/// bytes and none is left over; and whether the trees in it can be walked by rows of so many
/// columns: children lie within their tree, none has two parents, and splits are on columns that
/// there are. XGBoost takes all of that as it comes and reads past the end. What the other values
/// mean is for XGBoost to judge. Any thread.
bool areWalkableTrees(QByteArrayView bytes, std::size_t columns);

} // namespace likecast
