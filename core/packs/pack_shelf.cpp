#include "core/packs/pack_shelf.h"

#include "core/packs/pack_source.h"

namespace likecast
{

PackShelf::PackShelf(const QString& dataDirectory, std::function<HttpsClient*()> client)
    : m_dataDirectory(dataDirectory)
    , m_client(std::move(client))
{
}

PackShelf::~PackShelf()
{
    m_shutdown.cancel();
}

WorkerThread& PackShelf::thread()
{
    if (!m_thread)
        m_thread = std::make_unique<WorkerThread>(QStringLiteral("packs"));
    return *m_thread;
}

QFuture<std::vector<InstalledPack>> PackShelf::list()
{
    return thread().submit([directory = m_dataDirectory] { return PackStore(directory).list(); });
}

QFuture<Result<PackManifest>> PackShelf::install(const QString& path)
{
    return thread().submit(
        [directory = m_dataDirectory, path] { return PackStore(directory).install(path); });
}

QFuture<Result<PackManifest>> PackShelf::download(const CatalogueEntry& entry,
                                                  std::shared_ptr<JobWatch> watch)
{
    watch->cancellation = m_shutdown.child();
    HttpsClient* client = m_client ? m_client() : nullptr;
    return thread().submit([directory = m_dataDirectory, entry, client,
                            watch = std::move(watch)]() -> Result<PackManifest> {
        if (!client)
            return failure(ErrorCode::NetworkOff);
        const auto content =
            downloadPack(entry, *client, watch->cancellation, [watch](const Progress& progress) {
                watch->done = progress.done;
                watch->total = progress.total;
            });
        if (!content)
            return failure(content.error());
        return PackStore(directory).install(*content);
    });
}

QFuture<Result<PackManifest>> PackShelf::verify(const QString& name)
{
    return thread().submit(
        [directory = m_dataDirectory, name] { return PackStore(directory).verify(name); });
}

QFuture<Result<void>> PackShelf::remove(const QString& name)
{
    return thread().submit(
        [directory = m_dataDirectory, name] { return PackStore(directory).remove(name); });
}

} // namespace likecast
