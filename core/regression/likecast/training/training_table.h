#pragma once

#include "core/regression/likecast/past_reader.h"
#include "core/regression/likecast/training/likecast_trainer.h"

#include <span>
#include <vector>

namespace likecast
{

/// A training post, apart from its features.
struct TrainingRow {
    int source = 0;
    int account = 0; ///< numbered over all sources, restarted stretches included
    /// from a stretch read without its past: used for training, not for scoring
    bool restarted = false;
    bool mature = true; ///< its likes were counted at least a week after it was posted
    int fold = 0;       ///< of its account
    std::size_t earlierPosts = 0;
    double y = 0.0;
    double logLevel = 0.0; ///< includes the effect of hour and weekday
    double spread = 0.0;
    double usual = 0.0;  ///< median of y over the 31 surrounding posts: a training target only
    double weight = 0.0; ///< 0: not used for training
    std::vector<quint64> terms;

    /// y above `usual`, in spreads, clamped to [-4, 4].
    double aboveUsual() const;
};

/// An account, or a stretch of it, to be read.
struct AccountReading {
    int source = 0;
    int fold = 0;
    bool restarted = false;
    AccountInput input;
    const LevelRegression& level;
    const LikecastTrainingSettings& settings;
};

/// All posts of all sources with the features known before each, account by account in time order.
struct TrainingTable {
    std::vector<TrainingRow> rows;
    std::vector<float> features; ///< featureCount per row
    LevelRegression level;       ///< fitted on all accounts
    int folds = 1;
    int accounts = 0;  ///< restarted stretches not counted
    int sequences = 0; ///< with restarted stretches; the range of TrainingRow::account

    /// Reads every account once. Each account's level prior is fitted on the other folds.
    static Result<TrainingTable> build(const std::vector<TrainingSource>& sources,
                                       const LikecastTrainingSettings& settings,
                                       const ProgressCallback& onProgress,
                                       const CancellationToken& cancellation);

    /// Appends the rows of one account. Errors: Cancelled.
    Result<void> append(const AccountReading& reading, CaptionWordReader& reader,
                        const CancellationToken& cancellation);

    /// Index after the last row with the same time as row `begin`; see core/posts/post_order.h.
    std::size_t endOfMomentAt(std::size_t begin) const;

    /// Fills the lexicon columns with held-out scores; returns the lexicon fitted on all accounts.
    CaptionLexicon crossFitLexicon(const LikecastTrainingSettings& settings);

    /// Fills the content columns from held-out scores, one per row.
    void setContentScores(std::span<const double> scores);

    /// Writes a score, and the mean score of earlier posts, to a row.
    using ScoreSetter = void (*)(std::span<float, featureCount> row, double score,
                                 double pastScore);
    void setScores(std::span<const double> scores, ScoreSetter set);

    std::span<float, featureCount> featuresOf(std::size_t row)
    {
        return std::span<float, featureCount>(features.data() + row * featureCount, featureCount);
    }
    std::span<const float> featuresOf(std::size_t row) const
    {
        return std::span(features).subspan(row * featureCount, featureCount);
    }
};

} // namespace likecast
