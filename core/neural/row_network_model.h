#pragma once

#include "core/neural/neural_plugin.h"
#include "core/prototypes/row_model.h"

namespace likecast
{

/// A network over feature rows and its training settings. TrainingOptions override epochs, patience
/// and seed.
struct RowNetwork {
    neural::NetworkSettings settings;
    neural::FitSettings fit;
};

/// Trains the network in the plugin. Errors: those of neuralPlugin(); Cancelled; InputInvalid;
/// ModelDamaged (the files to resume from).
Result<std::unique_ptr<RowModel>> trainRowNetwork(const RowNetwork& network, const RowSplit& rows,
                                                  const TrainingOptions& options);

/// Loads RowModel::files(). Errors: those of neuralPlugin(); ModelDamaged.
Result<std::unique_ptr<RowModel>> loadRowNetwork(const QMap<QString, QByteArray>& files,
                                                 std::size_t columns);

} // namespace likecast
