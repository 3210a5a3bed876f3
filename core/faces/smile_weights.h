#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <functional>

namespace likecast
{

/// Reads the smile network's weights (SmileNetwork::fromBytes()) when the first face is found.
/// ModelMissing where there are none.
using SmileWeights = std::function<Result<QByteArray>()>;

} // namespace likecast
