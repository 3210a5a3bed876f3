#pragma once

#include "core/packs/pack_source.h"

namespace likecast::test
{

/// A TorchScript module with a parameter `weight` of 0.5 and 2 whose methods `code` defines; `more`
/// becomes what runs when it is loaded. Ends the program where it cannot be written.
QByteArray torchScript(const QByteArray& code, const QByteArray& more = {});

/// tinyPack() with such a model.
PackContent torchScriptPack(PackKind kind, const QByteArray& model);

} // namespace likecast::test
