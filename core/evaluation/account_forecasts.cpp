#include "core/evaluation/account_forecasts.h"

#include "core/evaluation/account_split.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace likecast
{

namespace
{

struct Task {
    std::size_t source = 0;
    std::size_t account = 0;
    std::size_t posts = 0;
};

class AccountRun
{
public:
    AccountRun(const std::vector<EvaluationSource>& sources,
               const std::vector<JudgedModel>& forecasters, const EvaluationOptions& options,
               const CancellationToken& cancellation, const ProgressCallback& onProgress)
        : m_sources(sources)
        , m_models(forecasters)
        , m_options(options)
        , m_cancellation(cancellation)
        , m_onProgress(onProgress)
    {
        for (std::size_t s = 0; s < sources.size(); ++s) {
            SourceForecasts& result = m_results.emplace_back();
            result.accounts.resize(sources[s].accounts.size());
            result.failures.resize(forecasters.size());
            for (std::size_t a = 0; a < sources[s].accounts.size(); ++a) {
                m_tasks.push_back({s, a, sources[s].accounts[a].posts.size()});
                m_totalPosts += static_cast<qint64>(m_tasks.back().posts);
            }
        }
        std::stable_sort(m_tasks.begin(), m_tasks.end(),
                         [](const Task& a, const Task& b) { return a.posts > b.posts; });
        m_sinceProgress.start();
    }

    Result<std::vector<SourceForecasts>> run()
    {
        std::vector<std::thread> others;
        for (int i = 1; i < m_options.threads; ++i)
            others.emplace_back([this] { work(false); });
        work(true);
        for (std::thread& thread : others)
            thread.join();
        if (m_cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        return std::move(m_results);
    }

private:
    using Forecasters = std::vector<std::unique_ptr<SequentialForecaster>>;

    void work(bool reportsProgress)
    {
        Forecasters forecasters(m_models.size());
        for (std::size_t next = m_next++; next < m_tasks.size(); next = m_next++) {
            if (m_cancellation.isCancelled())
                return;
            forecastAccount(m_tasks[next], forecasters);
            m_donePosts += static_cast<qint64>(m_tasks[next].posts);
            if (reportsProgress)
                reportProgress();
        }
    }

    void reportProgress()
    {
        constexpr qint64 intervalMs = 100;
        if (!m_onProgress || m_sinceProgress.elapsed() < intervalMs)
            return;
        m_sinceProgress.restart();
        m_onProgress({m_donePosts.load(), m_totalPosts});
    }

    void forecastAccount(const Task& task, Forecasters& forecasters)
    {
        const AccountPosts& account = m_sources[task.source].accounts[task.account];
        AccountForecasts& result = m_results[task.source].accounts[task.account];
        const std::size_t from =
            m_options.scoreAfterShare ? cutIndex(account, *m_options.scoreAfterShare) : 0;
        const std::vector<ScoredPost> scored = scoredPosts(account, from);
        result.postsScored = static_cast<qint64>(scored.size());
        result.series.resize(m_models.size());
        if (m_options.learningCurve)
            result.learningCurves.resize(m_models.size());
        for (std::size_t m = 0; m < m_models.size(); ++m) {
            if (m_cancellation.isCancelled())
                return;
            if (hasFailed(task.source, m))
                continue;
            const Result<void> done = forecastWith(m, account, scored, forecasters[m], result);
            if (!done)
                noteFailure(task.source, m, done.error());
        }
    }

    Result<void> forecastWith(std::size_t model, const AccountPosts& account,
                              const std::vector<ScoredPost>& scored,
                              std::unique_ptr<SequentialForecaster>& forecaster,
                              AccountForecasts& result)
    {
        if (!forecaster) {
            auto made = m_models[model].makeForecaster();
            if (!made)
                return failure(made.error());
            forecaster = std::move(*made);
        }
        if (!scored.empty()) {
            const auto forecasts = forecaster->forecastSequence(account, m_cancellation);
            if (!forecasts)
                return failure(forecasts.error());
            result.series[model] = scoredSeries(scored, *forecasts);
        }
        if (m_options.learningCurve) {
            auto curve = learningCurveSeries(*forecaster, account, m_options.learningCurveTargets,
                                             m_cancellation);
            if (!curve)
                return failure(curve.error());
            result.learningCurves[model] = std::move(*curve);
        }
        return {};
    }

    bool hasFailed(std::size_t source, std::size_t model)
    {
        const std::lock_guard lock(m_failureMutex);
        return m_results[source].failures[model].has_value();
    }

    void noteFailure(std::size_t source, std::size_t model, const Error& error)
    {
        const std::lock_guard lock(m_failureMutex);
        std::optional<Error>& noted = m_results[source].failures[model];
        if (!noted)
            noted = error;
    }

    const std::vector<EvaluationSource>& m_sources;
    const std::vector<JudgedModel>& m_models;
    const EvaluationOptions& m_options;
    const CancellationToken& m_cancellation;
    const ProgressCallback& m_onProgress;

    std::vector<Task> m_tasks;
    std::vector<SourceForecasts> m_results; ///< each account written by one thread only
    std::mutex m_failureMutex;              ///< guards the failures in m_results
    std::atomic<std::size_t> m_next{0};
    std::atomic<qint64> m_donePosts{0};
    qint64 m_totalPosts = 0;
    QElapsedTimer m_sinceProgress; ///< of the calling thread
};

} // namespace

Result<std::vector<SourceForecasts>> forecastAccounts(const std::vector<EvaluationSource>& sources,
                                                      const std::vector<JudgedModel>& forecasters,
                                                      const EvaluationOptions& options,
                                                      const CancellationToken& cancellation,
                                                      const ProgressCallback& onProgress)
{
    return AccountRun(sources, forecasters, options, cancellation, onProgress).run();
}

} // namespace likecast
