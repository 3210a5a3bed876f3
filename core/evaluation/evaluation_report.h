#pragma once

#include "core/common/error.h"
#include "core/evaluation/bootstrap.h"
#include "core/evaluation/learning_curve.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/reliability.h"
#include "core/regression/contract/like_regressor.h"

#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

/// One model or baseline on one source.
struct ModelReport {
    QString name;
    std::optional<Error> failure; ///< why the model could not be evaluated; all else is then empty
    Metrics metrics;
    /// How many of the scored posts the model was trained on or selected with; they make its
    /// metrics look too good. std::nullopt if unknown.
    std::optional<qint64> postsLearnedFrom;
    /// 1 - MAE / MAE of the source's best baseline, on the posts that this model forecast.
    std::optional<double> gain;
    std::optional<MetricIntervals> intervals;
    std::optional<Reliability> reliability;
    std::optional<Reliability> pairReliability; ///< for "A beats B"
    std::vector<CoverageBin> coverageByHistory;
    std::vector<CoverageBin> coverageBySize;
    std::vector<LearningCurvePoint> learningCurve; ///< empty unless requested
};

struct NamedMetrics {
    QString name;
    Metrics metrics;
    ModelBlend blend; ///< of a blending model: for the account's next post
};

/// Models without forecasts for the account are left out.
struct AccountEvaluation {
    QString account;
    qint64 postsScored = 0;
    std::vector<NamedMetrics> models;
    std::vector<NamedMetrics> baselines;
};

struct SourceReport {
    QString source;
    qint64 accounts = 0; ///< with at least one scored post
    qint64 postsScored = 0;
    /// Followers and other counts are known, but were counted after the posts: models may have used
    /// them, so say so wherever the metrics are shown.
    bool countsAreLater = false;
    std::vector<ModelReport> models;
    std::vector<ModelReport> baselines;
    QString bestBaseline;                     ///< lowest MAE; empty without scored posts
    std::vector<AccountEvaluation> byAccount; ///< empty unless requested
};

struct EvaluationReport {
    std::vector<SourceReport> sources;
    /// all posts of all sources; set if there are several sources
    std::optional<SourceReport> overall;
};

} // namespace likecast
