#pragma once

#include "core/evaluation/ablation.h"
#include "core/evaluation/evaluation_report.h"

#include <QString>

namespace likecast::cli
{

/// One table per source, models above simple rules, without a trailing line feed; with what was
/// worked out of each model beside it: its learning curve and, with `reliability`, how far its
/// chances and ranges can be believed.
QString evaluationText(const EvaluationReport& report, bool reliability);

/// One line for each group of features.
QString ablationText(const std::vector<AblationRow>& rows);

} // namespace likecast::cli
