#pragma once

#include "core/evaluation/evaluation.h"

#include <QStringList>

#include <functional>

namespace likecast
{

/// What one group of features is worth to a model: its figures without the group.
struct AblationRow {
    QString withoutGroup;     ///< empty in the first row: the whole model
    Metrics metrics;          ///< over all sources together
    double maeIncrease = 0.0; ///< over the whole model's; negative where the group does harm
};

/// Makes the model without one group of its inputs (trained without it, or blind to it); with the
/// empty name, the whole model.
using AblatedModel = std::function<ForecasterFactory(const QString& withoutGroup)>;

/// The whole model, then without each group in turn. Errors: those of evaluate() and of the model.
Result<std::vector<AblationRow>> ablate(const std::vector<EvaluationSource>& sources,
                                        const AblatedModel& model, const QStringList& groups,
                                        const EvaluationOptions& options,
                                        const CancellationToken& cancellation,
                                        const ProgressCallback& onProgress = {});

} // namespace likecast
