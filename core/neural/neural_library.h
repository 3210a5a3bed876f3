#pragma once

#include "core/common/result.h"
#include "core/neural/neural_plugin.h"

namespace likecast
{

/// The plugin that links LibTorch, opened on the first call: only who uses a network pays the 0.3 s
/// it takes to load. See core/common/plugin.h for where it is looked for. Thread-safe; valid until
/// the program ends.
/// Errors: ModelMissing (it or a library it needs is not installed, or its version differs).
Result<const neural::Plugin*> neuralPlugin();

/// Errors: Cancelled, InputInvalid, ModelDamaged, Internal.
Result<void> resultOf(const neural::Status& status);

} // namespace likecast
