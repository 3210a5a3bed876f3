#include "core/evaluation/evaluation.h"

#include "core/evaluation/account_forecasts.h"
#include "core/evaluation/baseline_forecaster.h"

#include <algorithm>
#include <span>

namespace likecast
{

namespace
{

std::vector<EvaluatedModel> baselineModels(const TrainingSource& source)
{
    std::vector<EvaluatedModel> baselines;
    for (const BaselineRule rule : allBaselineRules) {
        const auto residuals = std::make_shared<const RuleResiduals>(rule, source.accounts);
        baselines.push_back({baselineRuleName(rule),
                             [rule, residuals]() -> Result<std::unique_ptr<SequentialForecaster>> {
                                 return std::make_unique<BaselineForecaster>(rule, residuals);
                             }});
    }
    return baselines;
}

qint64 postsOf(const TrainingSource& source)
{
    qint64 posts = 0;
    for (const AccountPosts& account : source.accounts)
        posts += static_cast<qint64>(account.posts.size());
    return posts;
}

/// Runs the models, then the baselines, on each source in turn.
Result<std::vector<SourceForecasts>> forecastSources(const std::vector<TrainingSource>& sources,
                                                     const std::vector<EvaluatedModel>& models,
                                                     const EvaluationOptions& options,
                                                     const CancellationToken& cancellation,
                                                     const ProgressCallback& onProgress)
{
    qint64 total = 0;
    for (const TrainingSource& source : sources)
        total += postsOf(source);
    qint64 before = 0;
    std::vector<SourceForecasts> results;
    for (const TrainingSource& source : sources) {
        std::vector<EvaluatedModel> forecasters = models;
        for (EvaluatedModel& baseline : baselineModels(source))
            forecasters.push_back(std::move(baseline));
        const auto step = [&](const Progress& progress) {
            if (onProgress)
                onProgress({before + progress.done, total});
        };
        auto forecasts =
            forecastAccounts(source.accounts, forecasters, options, cancellation, step);
        if (!forecasts)
            return failure(forecasts.error());
        results.push_back(std::move(*forecasts));
        before += postsOf(source);
    }
    return results;
}

/// The accounts of one report: a source's, or all.
using Accounts = std::vector<const AccountForecasts*>;

std::vector<ScoredSeries> seriesOf(const Accounts& accounts, std::size_t forecaster)
{
    std::vector<ScoredSeries> series;
    for (const AccountForecasts* account : accounts) {
        if (account->postsScored > 0)
            series.push_back(account->series[forecaster]);
    }
    return series;
}

std::optional<qint64> learnedAmong(const Accounts& accounts, std::size_t forecaster)
{
    qint64 learned = 0;
    for (const AccountForecasts* account : accounts) {
        if (account->postsScored == 0)
            continue;
        if (!account->learnedFrom[forecaster])
            return std::nullopt;
        learned += *account->learnedFrom[forecaster];
    }
    return learned;
}

std::vector<MetricSums> sumsOf(std::span<const ScoredSeries> series)
{
    std::vector<MetricSums> sums;
    for (const ScoredSeries& account : series)
        sums.push_back(metricSums(account));
    return sums;
}

ModelReport modelReport(const QString& name, const Accounts& accounts, std::size_t forecaster,
                        const std::optional<Error>& modelFailure)
{
    ModelReport report;
    report.name = name;
    report.failure = modelFailure;
    if (modelFailure)
        return report;
    const std::vector<ScoredSeries> series = seriesOf(accounts, forecaster);
    report.metrics = measure(series);
    if (report.metrics.posts == 0 && !series.empty()) {
        report.failure = Error{ErrorCode::PostsTooFew,
                               QStringLiteral("it has no forecast for any of these posts")};
        return report;
    }
    report.postsLearnedFrom = learnedAmong(accounts, forecaster);
    report.reliability = reliabilityOf(series);
    report.pairReliability = pairReliabilityOf(series);
    report.coverageByHistory = coverageByHistory(series);
    report.coverageBySize = coverageBySize(series);
    std::vector<LearningCurveSeries> curves;
    for (const AccountForecasts* account : accounts) {
        if (!account->learningCurves.empty())
            curves.push_back(account->learningCurves[forecaster]);
    }
    report.learningCurve = learningCurve(curves);
    return report;
}

/// Index of the baseline with the lowest MAE.
std::optional<std::size_t> bestOf(const std::vector<ModelReport>& baselines)
{
    const auto best = std::min_element(
        baselines.begin(), baselines.end(),
        [](const ModelReport& a, const ModelReport& b) { return a.metrics.mae < b.metrics.mae; });
    if (best == baselines.end() || best->metrics.posts == 0)
        return std::nullopt;
    return static_cast<std::size_t>(best - baselines.begin());
}

class ReportMaker
{
public:
    ReportMaker(const std::vector<EvaluatedModel>& models, const EvaluationOptions& options)
        : m_modelCount(models.size())
        , m_options(options)
    {
        for (const EvaluatedModel& model : models)
            m_names.push_back(model.name);
        for (const BaselineRule rule : allBaselineRules)
            m_names.push_back(baselineRuleName(rule));
    }

    SourceReport make(const QString& name, const Accounts& accounts,
                      const std::vector<std::optional<Error>>& failures) const
    {
        SourceReport report;
        report.source = name;
        for (const AccountForecasts* account : accounts) {
            report.accounts += account->postsScored > 0 ? 1 : 0;
            report.postsScored += account->postsScored;
        }
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            auto& list = i < m_modelCount ? report.models : report.baselines;
            list.push_back(modelReport(m_names[i], accounts, i, failures[i]));
        }
        if (const auto best = bestOf(report.baselines)) {
            report.bestBaseline = report.baselines[*best].name;
            compareWithBest(accounts, *best, report);
        }
        return report;
    }

    AccountEvaluation makeAccount(const QString& name, const AccountForecasts& account,
                                  const std::vector<std::optional<Error>>& failures) const
    {
        AccountEvaluation report{name, account.postsScored, {}, {}};
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            // Leave out models that rejected the account.
            if (failures[i] || account.series[i].size() == 0)
                continue;
            auto& list = i < m_modelCount ? report.models : report.baselines;
            list.push_back(
                {m_names[i], measure(std::span(&account.series[i], 1)), account.blends[i]});
        }
        return report;
    }

private:
    void compareWithBest(const Accounts& accounts, std::size_t best, SourceReport& report) const
    {
        const std::vector<ScoredSeries> reference = seriesOf(accounts, m_modelCount + best);
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            ModelReport& model =
                i < m_modelCount ? report.models[i] : report.baselines[i - m_modelCount];
            if (model.failure || model.metrics.posts == 0)
                continue;
            const std::vector<ScoredSeries> own = seriesOf(accounts, i);
            std::vector<ScoredSeries> same;
            for (std::size_t account = 0; account < own.size(); ++account)
                same.push_back(onSamePosts(reference[account], own[account]));
            const double bestMae = measure(same).mae;
            if (bestMae > 0.0)
                model.gain = 1.0 - model.metrics.mae / bestMae;
            if (m_options.bootstrap.replicates > 0)
                model.intervals =
                    bootstrapIntervals(sumsOf(own), sumsOf(same), m_options.bootstrap);
        }
    }

    std::vector<QString> m_names; ///< models first, then baselines
    std::size_t m_modelCount;
    const EvaluationOptions& m_options;
};

bool hasCounts(const TrainingSource& source)
{
    return std::any_of(
        source.accounts.begin(), source.accounts.end(),
        [](const AccountPosts& account) { return account.counts != AccountCounts{}; });
}

Accounts pointersTo(const std::vector<AccountForecasts>& accounts)
{
    Accounts pointers;
    for (const AccountForecasts& account : accounts)
        pointers.push_back(&account);
    return pointers;
}

SourceReport overallReport(const ReportMaker& maker, const std::vector<SourceForecasts>& forecasts)
{
    Accounts all;
    std::vector<std::optional<Error>> failures = forecasts.front().failures;
    for (const SourceForecasts& source : forecasts) {
        for (const AccountForecasts& account : source.accounts)
            all.push_back(&account);
        for (std::size_t i = 0; i < failures.size(); ++i) {
            if (!failures[i])
                failures[i] = source.failures[i];
        }
    }
    return maker.make(QStringLiteral("overall"), all, failures);
}

} // namespace

Result<EvaluationReport> evaluate(const std::vector<TrainingSource>& sources,
                                  const std::vector<EvaluatedModel>& models,
                                  const EvaluationOptions& options,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& onProgress)
{
    const auto forecasts = forecastSources(sources, models, options, cancellation, onProgress);
    if (!forecasts)
        return failure(forecasts.error());

    const ReportMaker maker(models, options);
    EvaluationReport report;
    qint64 postsScored = 0;
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const SourceForecasts& source = (*forecasts)[s];
        SourceReport made =
            maker.make(sources[s].name, pointersTo(source.accounts), source.failures);
        made.countsAreLater = hasCounts(sources[s]);
        postsScored += made.postsScored;
        for (std::size_t a = 0; options.byAccount && a < source.accounts.size(); ++a) {
            if (source.accounts[a].postsScored > 0)
                made.byAccount.push_back(maker.makeAccount(sources[s].accounts[a].account,
                                                           source.accounts[a], source.failures));
        }
        report.sources.push_back(std::move(made));
    }
    if (postsScored == 0 && !options.learningCurve)
        return failure(ErrorCode::PostsTooFew);
    if (sources.size() > 1)
        report.overall = overallReport(maker, *forecasts);
    if (report.overall)
        report.overall->countsAreLater = std::any_of(sources.begin(), sources.end(), hasCounts);
    return report;
}

} // namespace likecast
