#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <functional>

namespace likecast
{

/// Returns the smile network's weights (SmileNetwork::fromBytes()); called when the first face is
/// found. Fails with ModelMissing if there are none.
using SmileWeights = std::function<Result<QByteArray>()>;

} // namespace likecast
