#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/posts/post.h"
#include "core/regression/contract/like_regressor.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace likecast
{

/// What a model says about one post before it is published, in y = ln(1 + likes).
struct Forecast {
    double logMedian = 0.0;
    double logLow = 0.0; ///< the 80 % range; low <= median <= high
    double logHigh = 0.0;
    /// Chance in [0, 1] that the post beats the account's median: that of y over its last 30
    /// earlier posts with known likes. Absent where the model does not say.
    std::optional<double> chanceToBeatMedian;
    bool hasRange = true;   ///< false: low and high are the median
    double pairScale = 0.0; ///< as Prediction::pairScale; 0 where the model does not say

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// Any model, seen by the judge: forecasts for all posts of one account, each as it would have
/// been made just before that post was published.
///
/// Forecast i may depend on the posts before its moment (see core/posts/post_order.h) in full, on
/// caption, time, media type and photo of post i, and on the account's counts; never on the likes
/// or comments of post i, nor on anything of a later post. findLeak() (core/evaluation/leakage.h)
/// holds an implementation to that. One call per account lets an implementation score all its posts
/// as one batch. An object belongs to one thread and keeps nothing between accounts that changes a
/// forecast.
class SequentialForecaster
{
public:
    virtual ~SequentialForecaster() = default;

    /// Stable name, as in reports: "likecast", "median_10".
    virtual QString name() const = 0;

    /// One entry per post of `account.posts` (oldest first), empty where the model cannot say.
    /// Errors: the model's own; Cancelled.
    virtual Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) = 0;

    /// Whether the model learned from this post, see LikeRegressor::hasLearnedFrom().
    virtual std::optional<bool> hasLearnedFrom(LearnedPosts::Mark) const { return std::nullopt; }

    /// Of a model that chooses among others, after all posts of the last forecastSequence().
    virtual ModelBlend blend() const { return {}; }

protected:
    SequentialForecaster() = default;
    Q_DISABLE_COPY_MOVE(SequentialForecaster)
};

/// Makes one forecaster for one thread; may be called from several threads at once.
using ForecasterFactory = std::function<Result<std::unique_ptr<SequentialForecaster>>()>;

} // namespace likecast
