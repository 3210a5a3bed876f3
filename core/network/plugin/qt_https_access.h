#pragma once

#include "core/common/worker_thread.h"
#include "core/network/https_access.h"

#include <memory>

class QNetworkAccessManager;

namespace likecast
{

/// Sends requests with Qt Network, on a thread of its own that runs the event loop it needs.
class QtHttpsAccess final : public HttpsAccess
{
public:
    explicit QtHttpsAccess(const HttpsOptions& options);
    ~QtHttpsAccess() override;
    Q_DISABLE_COPY_MOVE(QtHttpsAccess)

    Result<HttpsAnswer> get(const HttpsRequest& request, const std::atomic_bool& isOff,
                            const CancellationToken& cancellation) override;

private:
    class Exchange;

    HttpsOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_access; ///< lives on m_thread
    WorkerThread m_thread;
};

} // namespace likecast
