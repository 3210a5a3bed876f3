#include "core/regression/likecast/training/likecast_trainer.h"

#include "core/posts/known_count.h"

#include "core/regression/likecast/training/fold_fit.h"
#include "core/regression/likecast/training/forecast_calibration.h"
#include "core/regression/likecast/training/residual_trees.h"
#include "core/regression/likecast/training/training_table.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr std::size_t leastRows = 100;

class Training
{
public:
    Training(TrainingTable& table, const LikecastTrainingSettings& settings,
             const ProgressCallback& onProgress, const CancellationToken& cancellation)
        : m_table(table)
        , m_settings(settings)
        , m_onProgress(onProgress)
        , m_cancellation(cancellation)
    {
        m_totalRounds =
            fits() * (settings.content.rounds + settings.residual.rounds + settings.error.rounds);
    }

    /// Held-out predictions of every row, then the trees trained on all rows.
    Result<BoostedTrees> crossFit(const std::vector<double>& target, const FitStage& stage,
                                  const CancellationToken& cancellation,
                                  std::vector<double>& heldOut)
    {
        heldOut.assign(m_table.rows.size(), 0.0);
        for (int fold = 0; fold < m_settings.folds; ++fold) {
            const auto fitted = fit(target, stage, cancellation, fold);
            if (!fitted)
                return failure(fitted.error());
            const auto done = predictFold(m_table, *fitted, stage.columns, fold, heldOut);
            if (!done)
                return failure(done.error());
        }
        return fit(target, stage, cancellation, -1);
    }

    Result<ResidualTrees> growResidual(const std::vector<double>& target,
                                       const EpochCallback& onEpoch)
    {
        if (m_cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        return growResidualTrees(m_table, target, m_settings, onEpoch, [this](int) {
            takeRounds(fits());
            return !m_cancellation.isCancelled();
        });
    }

private:
    static constexpr int roundsOfReport = 20;

    int fits() const { return m_settings.folds + 1; }

    void takeRounds(int count)
    {
        const int before = m_roundsDone;
        m_roundsDone += count;
        if (m_onProgress && m_roundsDone / roundsOfReport != before / roundsOfReport)
            m_onProgress({m_roundsDone, m_totalRounds});
    }

    Result<BoostedTrees> fit(const std::vector<double>& target, const FitStage& stage,
                             const CancellationToken& cancellation, int withoutFold)
    {
        const auto onRound = [this](const Progress&) { takeRounds(1); };
        return fitWithoutFold(m_table, target, stage, withoutFold, onRound, cancellation);
    }

    TrainingTable& m_table;
    const LikecastTrainingSettings& m_settings;
    const ProgressCallback& m_onProgress;
    const CancellationToken& m_cancellation;
    int m_roundsDone = 0;
    int m_totalRounds = 0;
};

/// The same error; if cancelled, its detail says that nothing was kept.
tl::unexpected<Error> nothingKept(const Error& error)
{
    return error.code == ErrorCode::Cancelled
               ? failure(ErrorCode::Cancelled,
                         QStringLiteral("stopped before the first tree; nothing to keep"))
               : failure(error);
}

QJsonObject treesSettings(const BoostedTreesSettings& settings)
{
    return {{QStringLiteral("rounds"), settings.rounds},
            {QStringLiteral("depth"), settings.depth},
            {QStringLiteral("learning_rate"), settings.learningRate},
            {QStringLiteral("huber_slope"), settings.huberSlope},
            {QStringLiteral("seed"), settings.seed}};
}

QJsonObject trainingReport(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources,
                           const LikecastTrainingSettings& settings)
{
    return {{QStringLiteral("accounts"), table.accounts},
            {QStringLiteral("posts"),
             static_cast<qint64>(std::ranges::count(table.rows, false, &TrainingRow::restarted))},
            {QStringLiteral("folds"), settings.folds},
            {QStringLiteral("scaling"),
             QStringLiteral("none; forecast is y above the account's level, in its spreads")},
            {QStringLiteral("residual_trees"), treesSettings(settings.residual)},
            {QStringLiteral("order_weight"), settings.order.weight},
            {QStringLiteral("error_trees"), treesSettings(settings.error)},
            {QStringLiteral("held_out"), heldOutFigures(table, forecasts, sources)}};
}

/// Held-out forecasts of every row, and their expected errors.
struct HeldOutErrors {
    double gain = 1.0;
    std::array<double, featureCount> featureSpreads{};
    HeldOutForecasts forecasts;
    BoostedTrees trees; ///< predict the error
};

/// Takes a fraction of the earlier trees' time, so a cancelled training still completes it.
Result<HeldOutErrors> growError(const TrainingTable& table,
                                const LikecastTrainingSettings& settings,
                                const std::vector<double>& heldOutResidual, Training& training)
{
    HeldOutErrors errors;
    errors.gain = chooseResidualGain(table, heldOutResidual, settings);
    errors.featureSpreads = featureSpreads(table);
    errors.forecasts.logMedian =
        adjustedMedians(table, heldOutResidual, errors.gain, errors.featureSpreads);
    std::vector<double> target;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        target.push_back(std::abs(row.y - errors.forecasts.logMedian[i]) / row.spread);
    }
    std::vector<double> heldOut;
    auto trees = training.crossFit(target, {FitColumns::All, settings.error}, {}, heldOut);
    if (!trees)
        return failure(trees.error());
    errors.trees = *std::move(trees);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        errors.forecasts.errorScale.push_back(
            table.rows[i].spread *
            std::clamp(heldOut[i], leastErrorInSpreads, largestErrorInSpreads));
    return errors;
}

LearnedPosts postsOf(const std::vector<TrainingSource>& sources)
{
    std::vector<LearnedPosts::Fingerprint> posts;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts) {
            for (const Post& post : account.posts) {
                if (knownCount(post.likes))
                    posts.push_back(LearnedPosts::fingerprintOf(account.account, post));
            }
        }
    }
    return LearnedPosts(std::move(posts));
}

} // namespace

Result<TrainedLikecast> trainLikecast(const std::vector<TrainingSource>& sources,
                                      const LikecastTrainingSettings& settings,
                                      const ProgressCallback& onProgress,
                                      const CancellationToken& cancellation,
                                      const EpochCallback& onEpoch)
{
    auto table = TrainingTable::build(sources, settings, onProgress, cancellation);
    if (!table)
        return nothingKept(table.error());
    if (const int least = std::max(2, settings.folds); table->accounts < least)
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("training needs posts of at least %1 accounts, and these are "
                                      "of %2")
                           .arg(least)
                           .arg(table->accounts));
    if (table->rows.size() < leastRows)
        return failure(
            ErrorCode::PostsTooFew,
            QStringLiteral("%1 posts; %2 are needed").arg(table->rows.size()).arg(leastRows));
    TrainedLikecast trained;
    trained.model.version = settings.version;
    trained.model.level = table->level;
    trained.model.lexicon = table->crossFitLexicon(settings);
    trained.model.learned = postsOf(sources);

    const std::size_t count = table->rows.size();
    std::vector<double> target(count);
    for (std::size_t i = 0; i < count; ++i)
        target[i] = table->rows[i].aboveUsual();
    Training training(*table, settings, onProgress, cancellation);
    std::vector<double> heldOutContent;
    auto content = training.crossFit(target, {FitColumns::Content, settings.content}, cancellation,
                                     heldOutContent);
    if (!content)
        return nothingKept(content.error());
    table->setContentScores(heldOutContent);
    for (std::size_t i = 0; i < count; ++i)
        target[i] = (table->rows[i].y - table->rows[i].logLevel) / table->rows[i].spread;
    auto residual = training.growResidual(target, onEpoch);
    if (!residual)
        return nothingKept(residual.error());
    const auto heldOutResidual = residual->heldOut(*table);
    if (!heldOutResidual)
        return failure(heldOutResidual.error());
    trained.stoppedByCaller = residual->stoppedByCaller;
    auto errors = growError(*table, settings, *heldOutResidual, training);
    if (!errors)
        return failure(errors.error());
    trained.model.residual = std::move(residual->all);
    trained.model.error = std::move(errors->trees);
    trained.model.content = ContentModel(*std::move(content));
    trained.model.calibration = calibrate(*table, errors->forecasts);
    trained.model.calibration.residualGain = errors->gain;
    trained.model.calibration.featureSpreads = errors->featureSpreads;
    trained.training = trainingReport(*table, errors->forecasts, sources, settings);
    trained.training.insert(QStringLiteral("best_round"), residual->round);
    return trained;
}

} // namespace likecast
