#pragma once

#include "core/evaluation/forecaster.h"

#include <optional>

namespace likecast
{

/// A forecast that changed though nothing it may depend on did.
struct Leak {
    enum class Source {
        FutureLeftOut,  ///< the posts after `changedPost` were taken away
        FutureShuffled, ///< likes, captions and media types of the posts after it were exchanged
        OwnOutcome,     ///< likes and comments of `changedPost` itself were changed
    };
    Source source = Source::FutureLeftOut;
    std::size_t changedPost = 0;
    std::size_t forecastPost = 0; ///< before changedPost, or of its moment
};

/// Tries a forecaster on variants of an account and returns the first leak, nothing for an honest
/// forecaster. Forecasts may differ by 1e-9 in y; a forecaster may be silent on a post whose likes
/// are hidden. Costs about 5 x `origins` sequences.
/// Errors: those of the forecaster.
Result<std::optional<Leak>> findLeak(SequentialForecaster& forecaster, const AccountPosts& account,
                                     std::size_t origins = 5, quint64 seed = 1);

} // namespace likecast
