#pragma once

#include "core/prototypes/encoded_regressor.h"
#include "core/regression/contract/learned_posts.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// One post that a published prototype learns from or is judged by. Points into the sources.
struct SourceRow {
    const Post* post = nullptr;
    const AccountCounts* counts = nullptr;
    LearnedPosts::Mark mark = 0;
    PastLikes past; ///< before it, never empty
    double target = 0.0;
    std::optional<PhotoFeatures> photo = std::nullopt;

    const PhotoFeatures* photoFeatures() const { return photo ? &*photo : nullptr; }
};

/// Every post with known likes and a past whose target can be told, in the sources' order. Errors:
/// PostsTooFew (fewer than 50).
Result<std::vector<SourceRow>> collectRows(EncodedTarget target,
                                           const std::vector<TrainingSource>& sources);

/// How rows were put in order: those to learn from, to stop by, to be judged by.
struct RowDraw {
    std::size_t validationBegin = 0;
    std::size_t testBegin = 0;
    LearnedPosts training;   ///< those to learn from
    LearnedPosts validation; ///< those to stop by

    QString sha256() const; ///< of both
};

/// What a draw goes on from; as it is made, from nothing.
struct EarlierDraws {
    LearnedPosts learned;   ///< in all of them
    LearnedPosts stoppedBy; ///< in all of them
    QString lastSha256;     ///< RowDraw::sha256() of the last
};

/// Puts the rows in an order drawn by the seed, the same with every standard library: 80 % to learn
/// from, 10 % to stop by, 10 % to be judged by; posts that cannot be told apart are on one side.
/// What was learned from before is among the first, even if that is more than 80 %, and what was
/// stopped by before is not among the last; the draw of before stays as it was. Errors: PostsTooFew
/// (fewer than 10 are left to stop and be judged by, or fewer than 5 to be judged by, which posts
/// that cannot be told apart may leave, too).
Result<RowDraw> drawRows(std::vector<SourceRow>& rows, int seed, const EarlierDraws& earlier);

} // namespace likecast
