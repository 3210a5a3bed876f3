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

/// The window's access to the model packs of a data directory. Every call returns at once; jobs run
/// one after another on a thread created by the first call. Destruction cancels running jobs and
/// waits for them. One thread. Errors: those of PackStore and downloadPack.
class PackShelf
{
public:
    /// Calls `client` for the first download, on the caller's thread; the result must outlive the
    /// shelf. Empty: downloads are unavailable.
    explicit PackShelf(const QString& dataDirectory, std::function<HttpsClient*()> client = {});
    ~PackShelf();
    Q_DISABLE_COPY_MOVE(PackShelf)

    bool canDownload() const { return static_cast<bool>(m_client); }

    QFuture<std::vector<InstalledPack>> list();
    /// A folder, a ZIP or an .onnx file.
    QFuture<Result<PackManifest>> install(const QString& path);
    QFuture<Result<PackManifest>> download(const CatalogueEntry& entry,
                                           std::shared_ptr<JobWatch> watch);
    QFuture<Result<PackManifest>> verify(const QString& name);
    QFuture<Result<void>> remove(const QString& name);

private:
    WorkerThread& thread();

    QString m_dataDirectory;
    std::function<HttpsClient*()> m_client;
    CancellationToken m_shutdown;
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace likecast
