#pragma once

#include "core/common/error.h"

#include <QJsonObject>

namespace likecast::cli
{

/// The message for standard error: what happened and what to do, in one line of English.
QString errorText(const Error& error);

/// {"code": ..., "message": ...}
QJsonObject errorJson(const Error& error);

} // namespace likecast::cli
