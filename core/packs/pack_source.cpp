#include "core/packs/pack_source.h"

#include "core/common/sha256.h"
#include "core/packs/pack_catalogue.h"
#include "core/packs/pack_model.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr int maxEntries = 1000;
const QString& manifestName()
{
    static const QString name = u"manifest.json"_s;
    return name;
}

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorCode::PackInvalid, what);
}

Result<QByteArray> readLimited(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    // Devices and pipes do not report a size.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() > maxBytes)
        return invalid(u"%1 is larger than %2 bytes"_s.arg(path).arg(maxBytes));
    return file.readAll();
}

Result<PackContent> readFolder(const QString& path)
{
    const QDir folder(path);
    const auto json = readLimited(folder.filePath(manifestName()), maxPackManifestBytes);
    if (!json)
        return json.error().code == ErrorCode::FileNotFound ? invalid(u"no manifest.json"_s)
                                                            : failure(json.error());
    auto manifest = readPackManifest(*json);
    if (!manifest)
        return failure(manifest.error());
    const QFileInfo model(folder.filePath(manifest->file));
    if (!model.exists())
        return invalid(u"%1 is missing"_s.arg(manifest->file));
    if (!model.isFile() || model.canonicalPath() != folder.canonicalPath())
        return invalid(u"%1 is outside the pack"_s.arg(manifest->file));
    auto bytes = readLimited(model.filePath(), maxPackModelBytes);
    if (!bytes)
        return failure(bytes.error());
    return PackContent{std::move(*manifest), std::move(*bytes)};
}

struct ArchiveDeleter {
    void operator()(archive* handle) const { archive_read_free(handle); }
};

/// Calls `visit` for each regular file; it may read the entry. All names are validated, also those
/// of unused entries.
class ZipWalk
{
public:
    using Visit = std::function<Result<void>(const QString& name, const ZipWalk& walk)>;

    explicit ZipWalk(QString path)
        : m_path(std::move(path))
    {
    }

    Result<void> run(const Visit& visit)
    {
        m_handle.reset(archive_read_new());
        archive_read_support_format_zip(m_handle.get());
        const QByteArray name = QFile::encodeName(m_path);
        constexpr std::size_t blockBytes = 64 * 1024;
        if (archive_read_open_filename(m_handle.get(), name.constData(), blockBytes) != ARCHIVE_OK)
            return invalid(words());
        archive_entry* entry = nullptr;
        for (int count = 0;; ++count) {
            const int status = archive_read_next_header(m_handle.get(), &entry);
            if (status == ARCHIVE_EOF)
                return {};
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
                return invalid(words());
            if (count >= maxEntries)
                return invalid(u"more than %1 entries"_s.arg(maxEntries));
            const Result<QString> entryName = nameOf(entry);
            if (!entryName)
                return failure(entryName.error());
            if (entryName->isEmpty())
                continue;
            if (const Result<void> visited = visit(*entryName, *this); !visited)
                return visited;
        }
    }

    Result<QByteArray> read(qint64 maxBytes) const
    {
        QByteArray bytes;
        std::array<char, 64 * 1024> buffer{};
        for (;;) {
            const auto got = archive_read_data(m_handle.get(), buffer.data(), buffer.size());
            if (got < 0)
                return invalid(words());
            if (got == 0)
                return bytes;
            if (bytes.size() + got > maxBytes)
                return invalid(u"an entry is larger than %1 bytes"_s.arg(maxBytes));
            bytes.append(buffer.data(), static_cast<qsizetype>(got));
        }
    }

private:
    QString words() const
    {
        return u"damaged ZIP: %1"_s.arg(
            QString::fromUtf8(archive_error_string(m_handle.get())).simplified());
    }

    /// Empty for a folder.
    static Result<QString> nameOf(archive_entry* entry)
    {
        // Null if the name is not UTF-8; no file of a pack has such a name.
        const char* raw = archive_entry_pathname_utf8(entry);
        if (!raw)
            return invalid(u"an entry's name is not UTF-8"_s);
        const QString name = QString::fromUtf8(raw);
        const bool isUnsafe = name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') ||
                              name.contains(u':') || name.split(u'/').contains(u".."_s);
        if (isUnsafe)
            return invalid(u"entry %1 is outside the pack"_s.arg(name.left(100)));
        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFDIR)
            return QString();
        if (type != AE_IFREG)
            return invalid(u"entry %1 is not a regular file"_s.arg(name.left(100)));
        return name;
    }

    QString m_path;
    std::unique_ptr<archive, ArchiveDeleter> m_handle;
};

Result<PackContent> readZip(const QString& path)
{
    QString manifestPath;
    QByteArray json;
    const auto found = ZipWalk(path).run([&](const QString& name, const ZipWalk& walk) {
        const bool isManifest = name == manifestName() || name.endsWith(u'/' + manifestName());
        const bool isNearer = manifestPath.isEmpty() || name.size() < manifestPath.size();
        if (!isManifest || !isNearer)
            return Result<void>();
        auto bytes = walk.read(maxPackManifestBytes);
        if (!bytes)
            return Result<void>(failure(bytes.error()));
        manifestPath = name;
        json = std::move(*bytes);
        return Result<void>();
    });
    if (!found)
        return failure(found.error());
    if (manifestPath.isEmpty())
        return invalid(u"no manifest.json"_s);
    auto manifest = readPackManifest(json);
    if (!manifest)
        return failure(manifest.error());
    const QString wanted = manifestPath.chopped(manifestName().size()) + manifest->file;
    std::optional<QByteArray> model;
    const auto read = ZipWalk(path).run([&](const QString& name, const ZipWalk& walk) {
        if (name != wanted)
            return Result<void>();
        auto bytes = walk.read(maxPackModelBytes);
        if (!bytes)
            return Result<void>(failure(bytes.error()));
        model = std::move(*bytes);
        return Result<void>();
    });
    if (!read)
        return failure(read.error());
    if (!model)
        return invalid(u"%1 is missing"_s.arg(manifest->file));
    return PackContent{std::move(*manifest), std::move(*model)};
}

Result<PackContent> readBareModel(const QString& path)
{
    auto model = readLimited(path, maxPackModelBytes);
    if (!model)
        return failure(model.error());
    const QByteArray sha256 = sha256Of(*model);
    for (const CatalogueEntry& entry : packCatalogue()) {
        if (entry.manifest.sha256 == sha256)
            return PackContent{entry.manifest, std::move(*model)};
    }
    PackManifest manifest = yunetManifest(*model);
    if (const auto loaded = PackModel::load(manifest, *model); !loaded)
        return invalid(u"unknown model; add a manifest.json (%1)"_s.arg(loaded.error().detail));
    return PackContent{std::move(manifest), std::move(*model)};
}

} // namespace

Result<PackContent> readPack(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return readFolder(path);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, path);
    const auto head = [&]() -> QByteArray {
        QFile file(path);
        constexpr qint64 headBytes = 4;
        return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
    }();
    return head.startsWith("PK") ? readZip(path) : readBareModel(path);
}

} // namespace likecast
