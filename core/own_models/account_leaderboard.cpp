#include "core/own_models/account_leaderboard.h"

#include "core/evaluation/baseline_forecaster.h"
#include "core/evaluation/regressor_forecaster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// An entry and its forecasts of the scored posts.
struct Candidate {
    LeaderboardEntry entry;
    ScoredSeries series;
};

class Judgement
{
public:
    Judgement(const RegressorRegistry& registry, const ModelFolders& folders,
              const AccountPosts& account, const CancellationToken& cancellation,
              const PhotoLookup& photos, const WalkForwardOptions& walking)
        : m_registry(registry)
        , m_folders(folders)
        , m_account(account)
        , m_cancellation(cancellation)
        , m_photos(photos)
        , m_walking(walking)
        , m_scored(scoredPosts(account))
    {
    }

    Result<AccountLeaderboard> run(const ProgressCallback& onProgress)
    {
        if (m_scored.empty())
            return failure(ErrorCode::PostsTooFew);
        if (const auto evaluated = evaluateRules(); !evaluated)
            return failure(evaluated.error());
        QStringList own;
        for (const QString& name : ownModels(m_folders.own)) {
            if (m_registry.names().contains(name))
                own += name;
        }
        const QStringList names = m_registry.names() + own;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (onProgress)
                onProgress({i, names.size()});
            Candidate candidate;
            candidate.entry.name = names[i];
            candidate.entry.isOwn = i >= m_registry.names().size();
            if (const auto evaluated = evaluate(candidate); !evaluated)
                candidate.entry.failure = evaluated.error();
            if (m_cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            m_candidates.push_back(std::move(candidate));
        }
        return finish();
    }

private:
    Result<void> evaluateRules()
    {
        for (const BaselineRule rule : allBaselineRules) {
            BaselineForecaster forecaster(
                rule, std::make_shared<const RuleResiduals>(rule, std::vector{m_account}));
            const auto forecasts = forecaster.forecastSequence(m_account, m_cancellation);
            if (!forecasts)
                return failure(forecasts.error());
            ScoredSeries series = scoredSeries(m_scored, *forecasts);
            const Metrics metrics = measure({&series, 1});
            if (!m_board.bestBaseline.isEmpty() && metrics.mae >= m_board.baseline.mae)
                continue;
            m_board.bestBaseline = baselineRuleName(rule);
            m_board.baseline = metrics;
            m_rule = std::move(series);
        }
        m_board.postsScored = static_cast<qint64>(m_scored.size());
        return {};
    }

    Result<void> evaluate(Candidate& candidate)
    {
        const QString& name = candidate.entry.name;
        auto model =
            m_registry.load(name, candidate.entry.isOwn ? m_folders.own : m_folders.shipped);
        if (!model)
            return failure(model.error());
        Result<std::vector<std::optional<Forecast>>> forecasts = failure(ErrorCode::Internal);
        if (candidate.entry.isOwn) {
            TrainingOptions training;
            training.epochs = static_cast<int>(epochsOf(ownTraining(m_folders.own, name)).size());
            training.photoFeatures = m_photos;
            training.cancellation = m_cancellation;
            forecasts = walkForward(m_registry, name, m_account, training, m_photos, m_walking);
        } else {
            RegressorForecaster forecaster(*std::move(model), m_photos);
            forecasts = forecaster.forecastSequence(m_account, m_cancellation);
            candidate.entry.shares = forecaster.blend().shares;
        }
        if (!forecasts)
            return failure(forecasts.error());
        candidate.series = scoredSeries(m_scored, *forecasts);
        if (candidate.series.size() == 0)
            return failure(ErrorCode::PostsTooFew);
        candidate.entry.metrics = measure({&candidate.series, 1});
        const ScoredSeries rule = onSamePosts(m_rule, candidate.series);
        const double ruleMae = measure({&rule, 1}).mae;
        if (rule.size() == candidate.series.size() && ruleMae > 0.0)
            candidate.entry.gain = 1.0 - candidate.entry.metrics.mae / ruleMae;
        return {};
    }

    static std::vector<double> absoluteErrors(const ScoredSeries& series)
    {
        std::vector<double> errors;
        for (std::size_t i = 0; i < series.size(); ++i)
            errors.push_back(std::abs(series.y[i] - series.forecasts[i].logMedian));
        return errors;
    }

    AccountLeaderboard finish()
    {
        Candidate* best = nullptr;
        const ScoredSeries& usual = m_candidates.front().series; // the default model comes first
        for (Candidate& candidate : m_candidates) {
            if (&candidate == &m_candidates.front() || candidate.entry.failure)
                continue;
            std::optional<PairedGain>& gain = candidate.entry.overDefault;
            gain = pairedGain(absoluteErrors(onSamePosts(candidate.series, usual)),
                              absoluteErrors(onSamePosts(usual, candidate.series)), {});
            if (gain && gain->interval.low > 0.0 && candidate.entry.gain.value_or(0.0) > 0.0 &&
                (!best || gain->value > best->entry.overDefault->value))
                best = &candidate;
        }
        if (best)
            best->entry.recommended = true;
        for (Candidate& candidate : m_candidates)
            m_board.entries.push_back(std::move(candidate.entry));
        std::ranges::stable_sort(m_board.entries, std::less(), [](const LeaderboardEntry& entry) {
            return std::pair(entry.failure.has_value(), -entry.gain.value_or(0.0));
        });
        return std::move(m_board);
    }

    const RegressorRegistry& m_registry;
    const ModelFolders& m_folders;
    const AccountPosts& m_account;
    const CancellationToken& m_cancellation;
    const PhotoLookup& m_photos;
    const WalkForwardOptions& m_walking;
    const std::vector<ScoredPost> m_scored;
    ScoredSeries m_rule; ///< of the best baseline
    std::vector<Candidate> m_candidates;
    AccountLeaderboard m_board;
};

} // namespace

Result<AccountLeaderboard> makeLeaderboard(const RegressorRegistry& registry,
                                           const ModelFolders& folders, const AccountPosts& account,
                                           const CancellationToken& cancellation,
                                           const ProgressCallback& onProgress,
                                           const PhotoLookup& photos,
                                           const WalkForwardOptions& walking)
{
    return Judgement(registry, folders, account, cancellation, photos, walking).run(onProgress);
}

QByteArray modelsFingerprint(const ModelFolders& folders)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& folder : {folders.shipped, folders.own}) {
        hash.addData("/");
        for (const QString& name : ownModels(folder)) {
            QFile manifest(QDir(folder).filePath(name + u"/manifest.json"_s));
            hash.addData(name.toUtf8() + '\n');
            if (manifest.open(QIODevice::ReadOnly))
                hash.addData(&manifest);
        }
    }
    return hash.result().toHex();
}

} // namespace likecast
