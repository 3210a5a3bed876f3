#pragma once

#include "core/prototypes/encoded_regressor.h"
#include "core/regression/contract/learned_posts.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// A training or test post of a published prototype. Points into the sources.
struct SourceRow {
    const Post* post = nullptr;
    const AccountCounts* counts = nullptr;
    LearnedPosts::Fingerprint fingerprint = 0;
    PastLikes past; ///< before the post; never empty
    double target = 0.0;
    std::optional<PhotoFeatures> photo = std::nullopt;

    const PhotoFeatures* photoFeatures() const { return photo ? &*photo : nullptr; }
};

/// Returns every post with known likes, earlier posts and a known target, in the sources' order.
/// Errors: PostsTooFew (fewer than 50).
Result<std::vector<SourceRow>> collectRows(EncodedTarget target,
                                           const std::vector<TrainingSource>& sources);

/// A split of ordered rows: training, validation (early stopping), test.
struct RowDraw {
    std::size_t validationBegin = 0;
    std::size_t testBegin = 0;
    LearnedPosts training;
    LearnedPosts validation;

    QString sha256() const; ///< over training and validation
};

/// The splits of earlier runs; empty for a new training.
struct EarlierDraws {
    LearnedPosts learned;   ///< the training posts of all runs
    LearnedPosts stoppedBy; ///< the validation posts of all runs
    QString lastSha256;     ///< RowDraw::sha256() of the last run
};

/// Shuffles the rows by the seed, identically with every standard library, and splits them: 80 %
/// training, 10 % validation, 10 % test; posts with the same fingerprint stay in one part. Earlier
/// training posts stay training posts, even beyond 80 %, and earlier validation posts never become
/// test posts; the resumed run's split is reused if it fits. Errors: PostsTooFew (fewer than 10
/// rows for validation and test together, or fewer than 5 for test, also if too many share a
/// fingerprint).
Result<RowDraw> drawRows(std::vector<SourceRow>& rows, int seed, const EarlierDraws& earlier);

} // namespace likecast
