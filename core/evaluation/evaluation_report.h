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

/// One model (or simple rule) on one source.
struct ModelReport {
    QString name;
    std::optional<Error> failure; ///< why the model could not be judged; then all else is empty
    Metrics metrics;
    /// Of the posts it is measured on, those that it has learned from or was chosen by: its figures
    /// look too good by them. Nothing where it does not say.
    std::optional<qint64> postsLearnedFrom;
    /// 1 - mae / mae of the source's best simple rule, on the posts that this one has forecasts for
    std::optional<double> gain;
    std::optional<MetricIntervals> intervals;
    std::optional<Reliability> reliability;
    std::optional<Reliability> pairReliability; ///< of "A beats B"
    std::vector<CoverageBin> coverageByHistory;
    std::vector<CoverageBin> coverageBySize;
    std::vector<LearningCurvePoint> learningCurve; ///< empty unless asked for
};

struct NamedMetrics {
    QString name;
    Metrics metrics;
    ModelBlend blend; ///< of a model that chooses among others: for the account's next post
};

/// A model that has no forecasts for the account is not among them.
struct AccountReport {
    QString account;
    qint64 postsScored = 0;
    std::vector<NamedMetrics> models;
    std::vector<NamedMetrics> baselines;
};

struct SourceReport {
    QString source;
    qint64 accounts = 0; ///< with at least one scored post
    qint64 postsScored = 0;
    /// Followers and the like are known, but counted later than the posts: models may have used
    /// them, and whoever shows the figures says so.
    bool countsAreLater = false;
    std::vector<ModelReport> models;
    std::vector<ModelReport> baselines;
    QString bestBaseline; ///< the one with the lowest mae; empty without scored posts
    std::vector<AccountReport> byAccount; ///< empty unless asked for
};

struct EvaluationReport {
    std::vector<SourceReport> sources;
    std::optional<SourceReport> overall; ///< all posts of all sources together; for several sources
};

} // namespace likecast
