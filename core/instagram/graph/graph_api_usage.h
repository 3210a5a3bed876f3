#pragma once

#include "core/network/https_client.h"

#include <chrono>

namespace likecast
{

/// How much of the API's allowance is used, and how long it asks to wait. Source:
/// developers.facebook.com/docs/graph-api/overview/rate-limiting.
struct GraphApiUsage {
    double percent = 0.0;         ///< highest value of any header; may exceed 100
    std::chrono::seconds wait{0}; ///< 0: no header says
};

/// Reads X-App-Usage, X-Business-Use-Case-Usage (minutes) and Retry-After (seconds or a date).
/// Headers that cannot be parsed are ignored; waits are capped at one day.
GraphApiUsage readGraphApiUsage(const HttpsAnswer& answer);

} // namespace likecast
