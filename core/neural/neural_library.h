#pragma once

#include "core/common/result.h"
#include "core/neural/neural_plugin.h"

namespace likecast
{

/// The part of the program that holds LibTorch, opened when it is first asked for: loading it takes
/// 0.3 s, which nobody pays who uses no network. See core/common/plugin.h for where it lies.
/// Thread-safe; valid until the program ends.
/// Errors: ModelMissing (not installed, or something it needs is not, or it is of another version).
Result<const neural::Plugin*> neuralPlugin();

/// Errors: Cancelled, InputInvalid, ModelDamaged, Internal; nothing to return when it is done.
Result<void> resultOf(const neural::Status& status);

} // namespace likecast
