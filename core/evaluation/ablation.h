#pragma once

#include "core/evaluation/evaluation.h"

#include <QStringList>

#include <functional>

namespace likecast
{

/// What a feature group contributes: the model's metrics without it.
struct AblationRow {
    QString withoutGroup;     ///< empty in the first row: the whole model
    Metrics metrics;          ///< over all sources
    double maeIncrease = 0.0; ///< over the whole model's MAE; negative if the group hurts
};

/// Makes the model without one group of its inputs (trained without it, or blind to it); an empty
/// name means the whole model.
using AblatedModel = std::function<ForecasterFactory(const QString& withoutGroup)>;

/// Evaluates the whole model, then the model without each group in turn. Errors: those of
/// evaluate() and of the model.
Result<std::vector<AblationRow>> ablate(const std::vector<TrainingSource>& sources,
                                        const AblatedModel& model, const QStringList& groups,
                                        const EvaluationOptions& options,
                                        const CancellationToken& cancellation,
                                        const ProgressCallback& onProgress = {});

} // namespace likecast
