#pragma once

#include "core/regression/row_model.h"

namespace likecast
{

enum class OpencvTreesKind { DecisionTree, RandomForest };

/// Regression trees of OpenCV ml (CART, Breiman et al. 1984; random forests, Breiman 2001). Rows
/// hold no unknown values. OpenCV says nothing while it grows, so each epoch is a part:
/// - a forest gets eight more trees. A request to stop keeps those that are there (more trees never
///   fit worse, so none is taken back), weights to go on from get further ones;
/// - a tree gets one level more. The depth with the least validation loss is kept, weights to go on
///   from are grown deeper and kept where no further level is better. OpenCV ends at 25 levels.
/// Losses are mean absolute errors.
/// Errors: Cancelled (before the first epoch); ModelDamaged (weights to go on from); Internal.
Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options);

/// Errors: ModelDamaged, also when they were trained on another number of columns.
Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns);

} // namespace likecast
