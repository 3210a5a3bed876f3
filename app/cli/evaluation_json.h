#pragma once

#include "core/evaluation/evaluation_report.h"

#include <QJsonObject>

namespace likecast::cli
{

/// The object of `evaluate --json`.
QJsonObject evaluationJson(const EvaluationReport& report);

} // namespace likecast::cli
