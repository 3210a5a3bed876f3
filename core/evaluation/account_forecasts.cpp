#include "core/evaluation/account_forecasts.h"

#include "core/evaluation/account_split.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace likecast
{

namespace
{

using PostFingerprints =
    std::map<std::size_t, LearnedPosts::Fingerprint>; ///< by index into AccountPosts::posts

PostFingerprints marksOf(const std::vector<ScoredPost>& scored, const AccountPosts& account)
{
    PostFingerprints fingerprints;
    for (const ScoredPost& post : scored)
        fingerprints.emplace_hint(
            fingerprints.end(), post.index,
            LearnedPosts::fingerprintOf(account.account, account.posts[post.index]));
    return fingerprints;
}

std::optional<qint64> learnedAmong(const ScoredSeries& series, const PostFingerprints& fingerprints,
                                   const SequentialForecaster& forecaster)
{
    qint64 learned = 0;
    for (const std::size_t post : series.posts) {
        const std::optional<bool> has = forecaster.hasLearnedFrom(fingerprints.at(post));
        if (!has)
            return std::nullopt;
        learned += *has ? 1 : 0;
    }
    return learned;
}

class AccountRun
{
public:
    AccountRun(const std::vector<AccountPosts>& accounts,
               const std::vector<EvaluatedModel>& forecasters, const EvaluationOptions& options,
               const CancellationToken& cancellation, const ProgressCallback& onProgress)
        : m_accounts(accounts)
        , m_models(forecasters)
        , m_options(options)
        , m_cancellation(cancellation)
        , m_onProgress(onProgress)
        , m_order(accounts.size())
    {
        m_result.accounts.resize(accounts.size());
        m_result.failures.resize(forecasters.size());
        m_refusals.resize(forecasters.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(), [&accounts](std::size_t a, std::size_t b) {
            return accounts[a].posts.size() > accounts[b].posts.size();
        });
        for (const AccountPosts& account : accounts)
            m_totalPosts += static_cast<qint64>(account.posts.size());
        m_sinceProgress.start();
    }

    Result<SourceForecasts> run()
    {
        std::vector<std::thread> others;
        for (int i = 1; i < m_options.threads; ++i)
            others.emplace_back([this] { work(false); });
        work(true);
        for (std::thread& thread : others)
            thread.join();
        if (m_cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        failWhatRefusedAll();
        return std::move(m_result);
    }

private:
    using Forecasters = std::vector<std::unique_ptr<SequentialForecaster>>;

    void work(bool reportsProgress)
    {
        Forecasters forecasters(m_models.size());
        for (std::size_t next = m_next++; next < m_order.size(); next = m_next++) {
            if (m_cancellation.isCancelled())
                return;
            const std::size_t account = m_order[next];
            forecastAccount(account, forecasters);
            m_donePosts += static_cast<qint64>(m_accounts[account].posts.size());
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

    void forecastAccount(std::size_t index, Forecasters& forecasters)
    {
        const AccountPosts& account = m_accounts[index];
        AccountForecasts& result = m_result.accounts[index];
        const std::vector<ScoredPost> scored = scoredPosts(account);
        const PostFingerprints fingerprints = marksOf(scored, account);
        result.postsScored = static_cast<qint64>(scored.size());
        result.series.resize(m_models.size());
        result.blends.resize(m_models.size());
        result.learnedFrom.resize(m_models.size(), 0);
        if (m_options.learningCurve)
            result.learningCurves.resize(m_models.size());
        for (std::size_t m = 0; m < m_models.size(); ++m) {
            if (m_cancellation.isCancelled())
                return;
            if (hasFailed(m))
                continue;
            const Result<void> done =
                forecastWith(m, account, scored, fingerprints, forecasters[m], result);
            if (!done)
                noteFailure(m, done.error());
        }
    }

    Result<void> forecastWith(std::size_t model, const AccountPosts& account,
                              const std::vector<ScoredPost>& scored,
                              const PostFingerprints& fingerprints,
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
            result.blends[model] = forecaster->blend();
            result.learnedFrom[model] =
                learnedAmong(result.series[model], fingerprints, *forecaster);
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

    bool hasFailed(std::size_t model)
    {
        const std::lock_guard lock(m_failureMutex);
        return m_result.failures[model].has_value();
    }

    /// A model that lacks data of one account may still forecast the next.
    void noteFailure(std::size_t model, const Error& error)
    {
        const std::lock_guard lock(m_failureMutex);
        std::optional<Error>& noted =
            (error.code == ErrorCode::InputInvalid ? m_refusals : m_result.failures)[model];
        if (!noted)
            noted = error;
    }

    void failWhatRefusedAll()
    {
        for (std::size_t m = 0; m < m_models.size(); ++m) {
            const bool knewAny =
                std::ranges::any_of(m_result.accounts, [m](const AccountForecasts& account) {
                    return account.series[m].size() > 0;
                });
            if (!m_result.failures[m] && !knewAny)
                m_result.failures[m] = m_refusals[m];
        }
    }

    const std::vector<AccountPosts>& m_accounts;
    const std::vector<EvaluatedModel>& m_models;
    const EvaluationOptions& m_options;
    const CancellationToken& m_cancellation;
    const ProgressCallback& m_onProgress;

    std::vector<std::size_t> m_order; ///< accounts, longest first
    SourceForecasts m_result;         ///< each account is written by one thread only
    /// InputInvalid for single accounts, one per model
    std::vector<std::optional<Error>> m_refusals;
    std::mutex m_failureMutex; ///< guards m_result.failures and m_refusals
    std::atomic<std::size_t> m_next{0};
    std::atomic<qint64> m_donePosts{0};
    qint64 m_totalPosts = 0;
    QElapsedTimer m_sinceProgress; ///< used by the calling thread only
};

} // namespace

Result<SourceForecasts> forecastAccounts(const std::vector<AccountPosts>& accounts,
                                         const std::vector<EvaluatedModel>& forecasters,
                                         const EvaluationOptions& options,
                                         const CancellationToken& cancellation,
                                         const ProgressCallback& onProgress)
{
    return AccountRun(accounts, forecasters, options, cancellation, onProgress).run();
}

} // namespace likecast
