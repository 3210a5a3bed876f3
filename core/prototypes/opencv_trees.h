#pragma once

#include "core/prototypes/row_model.h"

namespace likecast
{

enum class OpencvTreesKind { DecisionTree, RandomForest };

/// Regression trees of OpenCV ml (CART, Breiman et al. 1984; random forests, Breiman 2001). Rows
/// hold no unknown values. OpenCV says nothing while it grows, so each epoch is a part:
/// - a forest gets eight more trees, weights to go on from get further ones;
/// - a tree gets one level more, weights to go on from are grown deeper. OpenCV ends at 25 levels.
/// What is kept has the number of trees or levels with the least validation loss; weights to go on
/// from stay as they are where nothing further is better. Losses are mean absolute errors.
/// Errors: Cancelled (before the first epoch); ModelDamaged (weights to go on from); Internal.
Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options);

/// Errors: ModelDamaged, also when they were trained on another number of columns.
Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns);

} // namespace likecast
