#pragma once

#include "core/common/error.h"
#include "core/regression/contract/like_regressor.h"

#include <QString>

namespace likecast
{

/// "Caption length", ... for a property's stable name (PropertyInsight::name), translated.
QString propertyText(const QString& name);
/// The same, short enough for a matrix.
QString shortPropertyText(const QString& name);

/// "Words in the caption", "Day and hour", ...
QString contributionText(ContributionKind kind);

/// "Random forest", ... for a model's name in the registry; returns unknown names unchanged.
QString modelText(const QString& name);

/// "median of the last 10", ... for a simple rule's stable name.
QString ruleText(const QString& name);

/// What a model's importances are called: "SHAP", "Forest", "Tree".
QString importanceMethodText(const QString& model);
QString importanceMethodExplanation(const QString& model, const QString& posts);

/// Why a model cannot be used here, in one sentence.
QString modelFailureText(const Error& error);

} // namespace likecast
