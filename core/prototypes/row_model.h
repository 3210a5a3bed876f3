#pragma once

#include "core/regression/contract/regressor_training.h"
#include "core/regression/trees/boosted_trees.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace likecast
{

/// A trained function from a row of features to one number. Predicting is safe from several
/// threads.
class RowModel
{
public:
    virtual ~RowModel() = default;

    /// One value per row. Errors: InputInvalid for another number of columns; Internal.
    virtual Result<std::vector<float>> predict(MatrixView rows) const = 0;

    /// The weights as files by name.
    virtual Result<QMap<QString, QByteArray>> files() const = 0;

    /// Importance of each column, summing to 1; empty if the model has none.
    virtual std::vector<double> importances() const { return {}; }

protected:
    RowModel() = default;
    Q_DISABLE_COPY_MOVE(RowModel)
};

/// Training rows and validation rows for early stopping.
struct RowSplit {
    MatrixView training;
    std::span<const float> trainingTargets;
    MatrixView validation;
    std::span<const float> validationTargets;
    std::size_t bagColumns = 0; ///< see PostEncoder
    /// files() of the weights to continue from; empty: start from scratch. Their validation loss is
    /// taken first; they are kept unless a later epoch is better.
    QMap<QString, QByteArray> resumed;
    /// Whether those weights come from another split: their validation losses then do not apply to
    /// these rows, so a network continues from its best weights alone.
    bool isOtherDraw = false;
};

/// Errors: PostsTooFew; Cancelled; ModelMissing where a part of the program is not installed;
/// Internal.
using RowModelTrainer =
    std::function<Result<std::unique_ptr<RowModel>>(const RowSplit&, const TrainingOptions&)>;
/// From files(). Errors: ModelDamaged; ModelIncompatible where an earlier version stored other
/// files; ModelMissing where a part of the program is not installed.
using RowModelLoader = std::function<Result<std::unique_ptr<RowModel>>(
    const QMap<QString, QByteArray>& files, std::size_t columns)>;

} // namespace likecast
