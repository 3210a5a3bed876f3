#pragma once

#include "core/evaluation/ablation.h"
#include "core/evaluation/evaluation_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast::cli
{

/// The object of `evaluate --json`.
QJsonObject evaluationJson(const EvaluationReport& report);

/// Its "ablation".
QJsonArray ablationJson(const std::vector<AblationRow>& rows);

} // namespace likecast::cli
