#pragma once

#include "core/packs/pack_network.h"

namespace likecast
{

/// The TorchScript half of loadPackNetwork(), run by the part of the program that holds LibTorch.
/// A network gives one tensor ("output"), several ("output_0", "output_1", ...) or a dictionary of
/// them, whose keys are the names; nodes within cannot be asked for. Errors: PackInvalid (see
/// checkTorchScriptCode(); no network that can be read, or that takes this input), PartMissing.
Result<std::unique_ptr<PackNetwork>> loadScriptPackNetwork(const QByteArray& model,
                                                           const PackInput& input);

} // namespace likecast
