#include "core/evaluation/ablation.h"

namespace likecast
{

namespace
{

/// The first model's metrics over all sources.
Result<Metrics> modelMetrics(const Result<EvaluationReport>& report)
{
    if (!report)
        return failure(report.error());
    const SourceReport& total = report->overall ? *report->overall : report->sources.front();
    const ModelReport& model = total.models.front();
    if (model.failure)
        return failure(*model.failure);
    return model.metrics;
}

} // namespace

Result<std::vector<AblationRow>> ablate(const std::vector<TrainingSource>& sources,
                                        const AblatedModel& model, const QStringList& groups,
                                        const EvaluationOptions& options,
                                        const CancellationToken& cancellation,
                                        const ProgressCallback& onProgress)
{
    std::vector<AblationRow> rows;
    const QStringList variants = QStringList(QString()) + groups;
    for (const QString& group : variants) {
        const auto step = [&](const Progress& progress) {
            if (onProgress)
                onProgress({static_cast<qint64>(rows.size()) * progress.total + progress.done,
                            variants.size() * progress.total});
        };
        const Result<Metrics> metrics = modelMetrics(evaluate(
            sources, {{QStringLiteral("model"), model(group)}}, options, cancellation, step));
        if (!metrics)
            return failure(metrics.error());
        const double whole = rows.empty() ? metrics->mae : rows.front().metrics.mae;
        rows.push_back({group, *metrics, metrics->mae - whole});
    }
    return rows;
}

} // namespace likecast
