#pragma once

#include "core/regression/row_model.h"

namespace likecast
{

enum class OpencvTreesKind { DecisionTree, RandomForest };

/// Regression trees of OpenCV ml (CART, Breiman et al. 1984; random forests, Breiman 2001). Rows
/// hold no unknown values. OpenCV reports nothing while it grows them: a request to stop is looked
/// at before and after. Errors: Cancelled; Internal.
Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options);

/// Errors: ModelDamaged, also when they were trained on another number of columns.
Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns);

} // namespace likecast
