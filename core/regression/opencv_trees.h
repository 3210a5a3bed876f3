#pragma once

#include "core/regression/row_model.h"

namespace likecast
{

enum class OpencvTreesKind { DecisionTree, RandomForest };

/// Regression trees of OpenCV ml (CART, Breiman et al. 1984; random forests, Breiman 2001). Rows
/// hold no unknown values. OpenCV says nothing while it grows a forest, so it is grown in parts of
/// eight trees, each an epoch; a request to stop keeps the parts that are there (more trees never
/// fit worse, so none is taken back), weights to go on from get further ones. Losses are mean
/// absolute errors.
/// Errors: Cancelled (before the first part); ModelDamaged (weights to go on from); Internal.
Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options);

/// Errors: ModelDamaged, also when they were trained on another number of columns.
Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns);

} // namespace likecast
