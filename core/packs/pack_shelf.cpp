#include "core/packs/pack_shelf.h"

#include "core/packs/pack_source.h"

namespace likecast
{

PackShelf::PackShelf(const QString& dataDirectory, std::function<HttpsClient*()> client)
    : m_dataDirectory(dataDirectory)
    , m_client(std::move(client))
{
}

WorkerThread& PackShelf::thread()
{
    if (!m_thread)
        m_thread = std::make_unique<WorkerThread>(QStringLiteral("packs"));
    return *m_thread;
}

Job<Result<PackManifest>> PackShelf::download(const CatalogueEntry& entry)
{
    HttpsClient* client = m_client ? m_client() : nullptr;
    return thread().start([directory = m_dataDirectory, entry,
                           client](const JobControl& control) -> Result<PackManifest> {
        if (!client)
            return failure(ErrorCode::NetworkOff);
        const auto content = downloadPack(entry, *client, control.cancellation, control.progress);
        if (!content)
            return failure(content.error());
        return PackStore(directory).install(*content);
    });
}

} // namespace likecast
