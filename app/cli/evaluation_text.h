#pragma once

#include "core/evaluation/evaluation_report.h"

#include <QString>

namespace likecast::cli
{

/// One table per source, models above simple rules, without a trailing line feed.
QString evaluationText(const EvaluationReport& report);

} // namespace likecast::cli
