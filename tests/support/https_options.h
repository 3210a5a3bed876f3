#pragma once

#include "core/network/https_client.h"
#include "tests/support/https_server.h"

namespace likecast::test
{

/// For clients of HttpsServer.
inline HttpsClient::Options
testOptions(std::chrono::milliseconds silenceLimit = HttpsClient::Options().silenceLimit)
{
    HttpsClient::Options options;
    options.extraAuthorities = HttpsServer::authority();
    options.silenceLimit = silenceLimit;
    return options;
}

} // namespace likecast::test
