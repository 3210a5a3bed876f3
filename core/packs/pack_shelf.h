#pragma once

#include "core/common/job.h"
#include "core/common/worker_thread.h"
#include "core/packs/pack_catalogue.h"
#include "core/packs/pack_store.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

class HttpsClient;

/// The window's access to the model packs of a data directory: PackStore and downloads on a thread
/// that the first call creates. Every call returns at once; jobs run one after another. Destruction
/// cancels a download and waits for all jobs. Use it from one thread.
class PackShelf
{
public:
    /// Calls `client` for the first download, on the caller's thread; the result must outlive the
    /// shelf. Empty: downloads are unavailable.
    explicit PackShelf(const QString& dataDirectory, std::function<HttpsClient*()> client = {});

    bool canDownload() const { return static_cast<bool>(m_client); }

    /// Runs `function(PackStore&)`.
    template<typename Function>
    QFuture<std::invoke_result_t<Function, PackStore&>> run(Function function)
    {
        return thread().submit(
            [directory = m_dataDirectory, function = std::move(function)]() mutable {
                PackStore store(directory);
                return function(store);
            });
    }

    /// Downloads and installs. Errors: those of downloadPack() and PackStore::install().
    Job<Result<PackManifest>> download(const CatalogueEntry& entry);

private:
    WorkerThread& thread();

    QString m_dataDirectory;
    std::function<HttpsClient*()> m_client;
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace likecast
