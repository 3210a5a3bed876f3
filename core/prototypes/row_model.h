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

/// A trained function from a feature row to one number. predict() is thread-safe.
class RowModel
{
public:
    virtual ~RowModel() = default;

    /// One value per row. Errors: InputInvalid for another number of columns; Internal.
    virtual Result<std::vector<float>> predict(MatrixView rows) const = 0;

    /// The weights as files, by name.
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
    /// files() of the weights to resume from; empty: start from scratch. Their validation loss is
    /// the one to beat: they are kept unless a later epoch is better.
    QMap<QString, QByteArray> resumed;
    /// Whether those weights come from another split: their validation losses then do not apply to
    /// these rows, so a network resumes from its best weights only.
    bool isOtherDraw = false;
};

/// Errors: PostsTooFew; Cancelled; ModelMissing if a part of the program is not installed;
/// Internal.
using RowModelTrainer =
    std::function<Result<std::unique_ptr<RowModel>>(const RowSplit&, const TrainingOptions&)>;
/// Loads the result of files(). Errors: ModelDamaged; ModelIncompatible if an earlier version
/// stored other files; ModelMissing if a part of the program is not installed.
using RowModelLoader = std::function<Result<std::unique_ptr<RowModel>>(
    const QMap<QString, QByteArray>& files, std::size_t columns)>;

} // namespace likecast
