#pragma once

#include <QByteArrayView>

namespace likecast
{

/// Whether bytes are one whole UBJSON value as XGBoost writes its models (ubjson.org, draft 12;
/// keys and lengths as 64-bit integers), at most 64 levels deep: every length stays within the
/// bytes and none is left over. XGBoost's reader takes lengths as they come and reads past the end.
/// What the values mean is for XGBoost to judge. Any thread.
bool isWholeUbjson(QByteArrayView bytes);

} // namespace likecast
