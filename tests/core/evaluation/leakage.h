#pragma once

#include "core/evaluation/forecaster.h"

#include <optional>

namespace likecast
{

/// A forecast that changed although nothing it may depend on did.
struct Leak {
    enum class Source {
        FutureLeftOut,  ///< the posts after `changedPost` were removed
        FutureShuffled, ///< likes, captions and media types of the posts after it were shuffled
        OwnOutcome,     ///< likes and comments of `changedPost` itself were changed
    };
    Source source = Source::FutureLeftOut;
    std::size_t changedPost = 0;
    std::size_t forecastPost = 0; ///< before changedPost, or at the same time
};

/// Runs a forecaster on variants of an account and returns the first leak, or std::nullopt if there
/// is none. Tolerates differences of 1e-9 in y, and a missing forecast for a post whose likes are
/// hidden. Costs about 5 x `origins` sequences.
/// Errors: the forecaster's.
Result<std::optional<Leak>> findLeak(SequentialForecaster& forecaster, const AccountPosts& account,
                                     std::size_t origins = 5, quint64 seed = 1);

} // namespace likecast
