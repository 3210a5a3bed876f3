#pragma once

#include "core/common/worker_thread.h"
#include "core/packs/pack_catalogue.h"
#include "core/packs/pack_store.h"
#include "ui/account/account_store.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

class HttpsClient;

/// The window's way to the model packs of a data directory: every call returns at once, one job
/// after another runs on a thread of its own that is made at the first call. Destruction cancels
/// what runs and waits for it. One thread. Errors: those of PackStore and downloadPack.
class PackShelf
{
public:
    /// `client` is asked for at the first download, on the caller's thread; what it gives must
    /// outlive the shelf. Empty: nothing can be downloaded.
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
