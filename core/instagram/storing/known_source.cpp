#include "core/instagram/storing/known_source.h"

#include "core/common/sha256.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/post_repository.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace likecast
{

std::optional<SourceFile> hashableSource(const ImportRequest& request)
{
    constexpr qint64 largestBytes = 256'000'000;
    if (request.paths.size() != 1)
        return std::nullopt;
    const QFileInfo file(request.paths.front());
    if (!file.isFile() || file.size() > largestBytes)
        return std::nullopt;
    return SourceFile{file.absoluteFilePath(), file.size(),
                      file.lastModified().toMSecsSinceEpoch()};
}

Result<QByteArray> sha256OfFile(const QString& path, const CancellationToken& cancellation)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path);
    Sha256 hash;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0)
            return failure(ErrorCode::FileUnreadable, path);
        if (count == 0)
            break;
        hash.add({chunk.constData(), static_cast<std::size_t>(count)});
    }
    return hash.result();
}

QString sourceText(const ImportRequest& request)
{
    QStringList paths;
    for (const QString& path : request.paths)
        paths.append(QFileInfo(path).absoluteFilePath());
    return paths.join(u'\n');
}

QString readWithText(const ImportRequest& request)
{
    return QStringList{request.programVersion, request.options.likesLabel, request.nameIfNone,
                       request.nameIfSingle}
        .join(u'\n');
}

/// Whether the log's entries belong to an import of this file that was read as it would be now.
static bool isSameReading(const std::vector<ImportLogEntry>& entries, const ImportRequest& request,
                          const SourceFile& file)
{
    if (entries.empty() || static_cast<int>(entries.size()) != entries.front().sourceAccounts)
        return false;
    const QString readWith = readWithText(request);
    for (const ImportLogEntry& entry : entries) {
        if (entry.sourceSha256.isEmpty() || !entry.postsDigest || entry.readWith != readWith ||
            entry.sourceBytes != file.sizeBytes)
            return false;
    }
    return true;
}

Result<std::optional<std::vector<ImportLogEntry>>>
findKnownSource(Database& database, const ImportRequest& request,
                const CancellationToken& cancellation)
{
    using Known = std::optional<std::vector<ImportLogEntry>>;
    const auto file = hashableSource(request);
    if (!file)
        return Known();
    auto entries = ImportLog(database).newestOf(sourceText(request));
    if (!entries)
        return failure(entries.error());
    if (!isSameReading(*entries, request, *file))
        return Known();
    for (const ImportLogEntry& entry : *entries) {
        const auto digest = PostRepository(database).digest(entry.accountId);
        if (!digest)
            return failure(digest.error());
        if (*digest != entry.postsDigest)
            return Known();
    }
    const auto sha256 = sha256OfFile(file->path, cancellation);
    if (!sha256 && sha256.error().code == ErrorCode::Cancelled)
        return failure(sha256.error());
    // A file that cannot be read is for the reading to complain of.
    if (!sha256 || *sha256 != entries->front().sourceSha256 || hashableSource(request) != file)
        return Known();
    return Known(std::move(*entries));
}

} // namespace likecast
