#include "core/network/https_client.h"

#include "core/common/plugin.h"
#include "core/network/network_plugin.h"

using namespace Qt::StringLiterals;

namespace likecast
{

HttpsClient::HttpsClient()
    : HttpsClient(Options{})
{
}

HttpsClient::HttpsClient(const Options& options)
    : m_options(options)
{
}

HttpsClient::~HttpsClient() = default;

Result<HttpsAccess*> HttpsClient::access()
{
    const std::scoped_lock opening(m_opening);
    if (!m_access) {
        const auto function = pluginFunction(u"network"_s, "likecastMakeHttpsAccess");
        if (!function)
            return failure(function.error());
        reinterpret_cast<decltype(&likecastMakeHttpsAccess)> (*function)(m_options, m_access);
    }
    return m_access.get();
}

Result<HttpsAnswer> HttpsClient::get(const HttpsRequest& request,
                                     const CancellationToken& cancellation)
{
    if (m_isOff)
        return failure(ErrorCode::NetworkOff);
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!request.url.isValid() || request.url.scheme() != "https"_L1 ||
        request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return failure(ErrorCode::InputInvalid, u"not an https address"_s);
    const auto opened = access();
    if (!opened)
        return failure(opened.error());
    return (*opened)->get(request, m_isOff, cancellation);
}

} // namespace likecast
