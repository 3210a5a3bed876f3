#pragma once

#include "core/regression/likecast/past_reader.h"
#include "core/regression/likecast/training/likecast_trainer.h"

#include <span>
#include <vector>

namespace likecast
{

/// One training post beside its features.
struct TrainingRow {
    int source = 0;
    int account = 0;        ///< counted over all sources, restarted ones too
    bool restarted = false; ///< of a copy whose past was cut off: trained on, not judged by
    bool mature = true;     ///< its likes were counted at least a week after it
    int fold = 0;           ///< of its account
    std::size_t earlierPosts = 0;
    double y = 0.0;
    double logLevel = 0.0; ///< with what its hour and weekday do
    double spread = 0.0;
    double usual = 0.0;  ///< median of y over the 31 posts around it: a training target only
    double weight = 0.0; ///< 0: not trained on
    std::vector<quint64> terms;

    /// y above the usual, in spreads, within [-4, 4].
    double aboveUsual() const;
};

/// One account, or a stretch of it, about to be read.
struct AccountReading {
    int source = 0;
    int fold = 0;
    bool restarted = false;
    AccountInput input;
    const LevelRegression& level;
    const LikecastTrainingSettings& settings;
};

/// All posts of all sources with what was known before each, account by account in order of time.
struct TrainingTable {
    std::vector<TrainingRow> rows;
    std::vector<float> features; ///< featureCount per row
    LevelRegression level;       ///< fitted on all accounts
    int folds = 1;
    int accounts = 0;  ///< restarted ones not counted again
    int sequences = 0; ///< those included: numbers `account` of the rows

    /// Reads every account once. Each account's level prior comes from accounts of other folds.
    static Result<TrainingTable> build(const std::vector<TrainingSource>& sources,
                                       const LikecastTrainingSettings& settings,
                                       const ProgressCallback& onProgress,
                                       const CancellationToken& cancellation);

    /// Adds the rows of one account. Errors: Cancelled.
    Result<void> append(const AccountReading& reading, CaptionWordReader& reader,
                        const CancellationToken& cancellation);

    /// Index after the last row of the moment of row `begin`; see core/posts/post_order.h.
    std::size_t endOfMomentAt(std::size_t begin) const;

    /// Fills the lexicon columns with scores of lexicons that did not see the row's account;
    /// returns the lexicon fitted on all.
    CaptionLexicon crossFitLexicon(const LikecastTrainingSettings& settings);

    /// Fills the content columns from scores, one per row, of models that did not see its account.
    void setContentScores(std::span<const double> scores);

    /// A score and the mean of those before its moment, into a row.
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
