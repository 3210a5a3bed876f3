#pragma once

#include "core/common/result.h"
#include "core/neural/neural_plugin.h"

namespace likecast
{

/// Loads the plugin that links LibTorch on the first call, so that only users of a network pay the
/// 0.3 s it takes. See core/common/plugin.h for the search path. Thread-safe; the pointer stays
/// valid until the program ends.
/// Errors: ModelMissing (the plugin or a library it needs is not installed, or its version
/// differs).
Result<const neural::Plugin*> neuralPlugin();

/// Converts a plugin status. Errors: Cancelled, InputInvalid, ModelDamaged, Internal.
Result<void> resultOf(const neural::Status& status);

} // namespace likecast
