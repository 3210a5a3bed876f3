#pragma once

#include "core/network/https_client.h"

#include <chrono>

namespace likecast
{

/// How much of the API's allowance is used up, and how long it asks to wait.
/// Source: developers.facebook.com/docs/graph-api/overview/rate-limiting.
struct GraphApiUsage {
    double percent = 0.0;         ///< the highest figure that any header gives; may exceed 100
    std::chrono::seconds wait{0}; ///< 0: no header says
};

/// From X-App-Usage, X-Business-Use-Case-Usage (minutes) and Retry-After (seconds or a date).
/// Headers that cannot be read count as absent; no wait is longer than a day.
GraphApiUsage readGraphApiUsage(const HttpsAnswer& answer);

} // namespace likecast
