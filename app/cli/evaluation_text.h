#pragma once

#include "core/evaluation/ablation.h"
#include "core/evaluation/evaluation_report.h"

#include <QString>

namespace likecast::cli
{

/// One table per source, models above baselines, without a trailing line feed. Includes each
/// model's learning curve if computed and, with `reliability`, how well its probabilities and
/// ranges are calibrated.
QString evaluationText(const EvaluationReport& report, bool reliability);

/// One line per feature group.
QString ablationText(const std::vector<AblationRow>& rows);

} // namespace likecast::cli
