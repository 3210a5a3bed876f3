#pragma once

#include "core/evaluation/ablation.h"
#include "core/evaluation/evaluation_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast::cli
{

/// The output of `evaluate --json`.
QJsonObject evaluationJson(const EvaluationReport& report);

/// Its "ablation" member.
QJsonArray ablationJson(const std::vector<AblationRow>& rows);

} // namespace likecast::cli
