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

/// A model's forecast for a post before it is published, in y = ln(1 + likes).
struct Forecast {
    double logMedian = 0.0;
    double logLow = 0.0; ///< the 80 % range; low <= median <= high
    double logHigh = 0.0;
    /// Probability in [0, 1] that the post beats the account's median y over its last 30 earlier
    /// posts with known likes; std::nullopt if the model does not estimate it.
    std::optional<double> chanceToBeatMedian;
    bool hasRange = true;   ///< false: low and high equal the median
    double pairScale = 0.0; ///< LikeRegressor::pairScale() times the expected error; 0 if unknown

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// A model under evaluation: forecasts every post of an account as of just before it was published.
///
/// Forecast i may depend on posts before its time (see core/posts/post_order.h) in full, on
/// caption, time, media type and photo of post i, and on the account's counts; never on the likes
/// or comments of post i, nor on anything of a later post. The tests check
/// this. Each call gets a whole account, so that an implementation can score its posts as
/// one batch. Use from one thread; no state that changes a forecast may survive from one account to
/// the next.
class SequentialForecaster
{
public:
    virtual ~SequentialForecaster() = default;

    /// Stable name used in reports: "likecast", "median_10".
    virtual QString name() const = 0;

    /// One entry per post of `account.posts` (oldest first), std::nullopt if the model cannot
    /// forecast it. Errors: the model's own; Cancelled.
    virtual Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) = 0;

    /// Whether the model was trained on this post, see LikeRegressor::hasLearnedFrom().
    virtual std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint) const
    {
        return std::nullopt;
    }

    /// The weights of a blending model after all posts of the last forecastSequence().
    virtual ModelBlend blend() const { return {}; }

protected:
    SequentialForecaster() = default;
    Q_DISABLE_COPY_MOVE(SequentialForecaster)
};

/// Makes a forecaster for one thread. Thread-safe.
using ForecasterFactory = std::function<Result<std::unique_ptr<SequentialForecaster>>()>;

} // namespace likecast
