#include "app/cli/evaluation_json.h"

#include "app/cli/error_text.h"
#include "app/cli/json_output.h"
#include "app/cli/model_blend.h"

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject metricsJson(const QString& name, const Metrics& metrics)
{
    QJsonObject object{{u"name"_s, name}, {u"posts"_s, metrics.posts}};
    const auto insertMeasured = [&](const QString& key, double value) {
        object.insert(key, metrics.posts > 0 ? QJsonValue(value) : QJsonValue());
    };
    insertMeasured(u"mae"_s, metrics.mae);
    insertMeasured(u"mse"_s, metrics.mse);
    insertMeasured(u"mdape"_s, metrics.mdape);
    insertMeasured(u"within_10"_s, metrics.within10);
    insertMeasured(u"within_25"_s, metrics.within25);
    object.insert(u"r2"_s, orNull(metrics.r2));
    object.insert(u"spearman"_s, orNull(metrics.spearman));
    object.insert(u"pairwise_accuracy"_s, orNull(metrics.pairwiseAccuracy));
    object.insert(u"coverage_80"_s, orNull(metrics.coverage80));
    object.insert(u"width_80"_s, orNull(metrics.width80));
    return object;
}

QJsonArray intervalJson(const Interval& interval)
{
    return {interval.low, interval.high};
}

QJsonObject intervalsJson(const MetricIntervals& intervals)
{
    QJsonObject object{{u"mae"_s, intervalJson(intervals.mae)},
                       {u"mse"_s, intervalJson(intervals.mse)}};
    const auto insert = [&object](const QString& key, const std::optional<Interval>& interval) {
        if (interval)
            object.insert(key, intervalJson(*interval));
    };
    insert(u"pairwise_accuracy"_s, intervals.pairwiseAccuracy);
    insert(u"coverage_80"_s, intervals.coverage80);
    insert(u"width_80"_s, intervals.width80);
    insert(u"gain"_s, intervals.gain);
    return object;
}

QJsonArray learningCurveJson(const std::vector<LearningCurvePoint>& points)
{
    QJsonArray array;
    for (const LearningCurvePoint& point : points) {
        QJsonObject object{
            {u"own_posts"_s, point.ownPosts}, {u"posts"_s, point.posts}, {u"mae"_s, point.mae}};
        object.insert(u"coverage_80"_s, orNull(point.coverage80));
        object.insert(u"width_80"_s, orNull(point.width80));
        array.append(object);
    }
    return array;
}

QJsonObject reliabilityJson(const Reliability& reliability)
{
    QJsonArray bins;
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.posts > 0)
            bins.append(QJsonObject{{u"from"_s, bin.from},
                                    {u"to"_s, bin.to},
                                    {u"posts"_s, bin.posts},
                                    {u"chance"_s, bin.meanChance},
                                    {u"came_true"_s, bin.observedShare}});
    }
    return {{u"bins"_s, bins},
            {u"brier"_s, reliability.brierScore},
            {u"calibration_error"_s, reliability.calibrationError}};
}

QJsonArray coverageJson(const std::vector<CoverageBin>& bins)
{
    QJsonArray array;
    for (const CoverageBin& bin : bins) {
        array.append(
            QJsonObject{{u"from"_s, bin.from},
                        {u"to"_s, std::isfinite(bin.to) ? QJsonValue(bin.to) : QJsonValue()},
                        {u"posts"_s, bin.posts},
                        {u"coverage_80"_s, bin.coverage},
                        {u"width_80"_s, bin.meanWidth}});
    }
    return array;
}

QJsonObject modelJson(const ModelReport& model)
{
    if (model.failure)
        return {{u"name"_s, model.name}, {u"error"_s, errorJson(*model.failure)}};
    QJsonObject object = metricsJson(model.name, model.metrics);
    object.insert(u"posts_learned_from"_s, orNull(model.postsLearnedFrom));
    object.insert(u"gain"_s, orNull(model.gain));
    if (model.intervals)
        object.insert(u"intervals_95"_s, intervalsJson(*model.intervals));
    if (model.reliability)
        object.insert(u"reliability"_s, reliabilityJson(*model.reliability));
    if (model.pairReliability)
        object.insert(u"pair_reliability"_s, reliabilityJson(*model.pairReliability));
    object.insert(u"coverage_by_own_posts"_s, coverageJson(model.coverageByHistory));
    object.insert(u"coverage_by_median_likes"_s, coverageJson(model.coverageBySize));
    if (!model.learningCurve.empty())
        object.insert(u"learning_curve"_s, learningCurveJson(model.learningCurve));
    return object;
}

template<typename Reports, typename ToJson>
QJsonArray arrayOf(const Reports& reports, ToJson toJson)
{
    QJsonArray array;
    for (const auto& report : reports)
        array.append(toJson(report));
    return array;
}

QJsonObject accountJson(const AccountEvaluation& account)
{
    const auto named = [](const NamedMetrics& model) {
        QJsonObject object = metricsJson(model.name, model.metrics);
        if (!model.blend.shares.empty())
            object.insert(u"blend"_s, blendJson(model.blend));
        return object;
    };
    return {{u"account"_s, account.account},
            {u"posts_scored"_s, account.postsScored},
            {u"models"_s, arrayOf(account.models, named)},
            {u"baselines"_s, arrayOf(account.baselines, named)}};
}

QJsonObject sourceJson(const SourceReport& source)
{
    QJsonObject object{
        {u"source"_s, source.source},
        {u"accounts"_s, source.accounts},
        {u"posts_scored"_s, source.postsScored},
        {u"counts_are_later"_s, source.countsAreLater},
        {u"models"_s, arrayOf(source.models, modelJson)},
        {u"baselines"_s, arrayOf(source.baselines, modelJson)},
        {u"best_baseline"_s, source.bestBaseline},
    };
    if (!source.byAccount.empty())
        object.insert(u"by_account"_s, arrayOf(source.byAccount, accountJson));
    return object;
}

} // namespace

QJsonObject evaluationJson(const EvaluationReport& report)
{
    QJsonObject object{{u"sources"_s, arrayOf(report.sources, sourceJson)}};
    if (report.overall)
        object.insert(u"overall"_s, sourceJson(*report.overall));
    return object;
}

QJsonArray ablationJson(const std::vector<AblationRow>& rows)
{
    QJsonArray array;
    for (const AblationRow& row : rows) {
        QJsonObject object = metricsJson(row.withoutGroup, row.metrics);
        object.remove(u"name"_s);
        object.insert(u"without"_s, row.withoutGroup);
        object.insert(u"mae_increase"_s, row.maeIncrease);
        array.append(object);
    }
    return array;
}

} // namespace likecast::cli
