#include "core/packs/pack_store.h"

#include "core/common/sha256.h"
#include "core/common/shipped_data.h"
#include "core/packs/pack_model.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr auto stagingPrefix = ".installing-"_L1;

/// A folder that is removed unless it was moved into place.
class Staging
{
public:
    explicit Staging(const QString& parent)
        : m_path(parent + u'/' + stagingPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~Staging() { QDir(m_path).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Staging)

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QStorageInfo storage(QFileInfo(path).path());
    const bool isFull = storage.isValid() && storage.bytesAvailable() < bytes.size();
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
}

/// Loads the model, if it is the one in the manifest.
Result<std::unique_ptr<PackModel>> openContent(const PackContent& content)
{
    const PackManifest& manifest = content.manifest;
    if (content.model.size() != manifest.bytes)
        return failure(ErrorCode::PackInvalid,
                       u"%1 has %2 bytes; its manifest says %3"_s.arg(manifest.file)
                           .arg(content.model.size())
                           .arg(manifest.bytes));
    if (sha256Of(content.model) != manifest.sha256)
        return failure(ErrorCode::PackInvalid,
                       u"the SHA-256 of %1 does not match its manifest"_s.arg(manifest.file));
    return PackModel::load(manifest, content.model);
}

std::vector<InstalledPack> packsIn(const QString& parent)
{
    std::vector<InstalledPack> packs;
    const QStringList names = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        if (!isPackName(name))
            continue;
        const QString folder = parent + u'/' + name;
        QFile file(folder + u"/manifest.json"_s);
        Result<PackManifest> manifest = failure(ErrorCode::PackInvalid, u"no manifest.json"_s);
        if (file.open(QIODevice::ReadOnly))
            manifest = readPackManifest(file.read(maxPackManifestBytes + 1));
        if (manifest && manifest->name != name)
            manifest = failure(ErrorCode::PackInvalid, u"its manifest belongs to another pack"_s);
        packs.push_back({name, folder, std::move(manifest)});
    }
    return packs;
}

} // namespace

QString shippedPacksDirectory()
{
    const QString data = shippedDataDirectory();
    return data.isEmpty() ? QString() : data + u"/packs"_s;
}

PackStore::PackStore(const QString& dataDirectory, const QString& shippedFolder)
    : m_folder(dataDirectory + u'/' + folderName())
    , m_shippedFolder(shippedFolder)
{
}

QString PackStore::folderName()
{
    return u"packs"_s;
}

std::vector<InstalledPack> PackStore::list() const
{
    std::vector<InstalledPack> packs = packsIn(m_folder);
    if (m_shippedFolder.isEmpty())
        return packs;
    for (InstalledPack& shipped : packsIn(m_shippedFolder)) {
        if (std::ranges::count(packs, shipped.name, &InstalledPack::name) > 0)
            continue;
        shipped.isShipped = true;
        packs.push_back(std::move(shipped));
    }
    return packs;
}

std::optional<InstalledPack> PackStore::find(PackKind kind) const
{
    for (InstalledPack& pack : list()) {
        if (pack.manifest && pack.manifest->kind == kind && QFileInfo(pack.modelPath()).isFile())
            return std::move(pack);
    }
    return std::nullopt;
}

void PackStore::dropLeftovers() const
{
    // Left behind by an installation that was killed.
    const QStringList names = QDir(m_folder).entryList(
        {stagingPrefix + u"*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names)
        QDir(m_folder + u'/' + name).removeRecursively();
}

Result<PackManifest> PackStore::install(const QString& path)
{
    const auto content = readPack(path);
    if (!content)
        return failure(content.error());
    return install(*content);
}

Result<PackManifest> PackStore::install(const PackContent& content)
{
    if (const auto opened = openContent(content); !opened)
        return failure(opened.error());
    dropLeftovers();
    const bool hadFolder = QDir(m_folder).exists();
    const Staging staging(m_folder);
    const Staging replaced(m_folder);
    const auto give = [&](Error error) -> Result<PackManifest> {
        QDir(staging.path()).removeRecursively();
        if (!hadFolder)
            QDir().rmdir(m_folder);
        return failure(std::move(error));
    };
    if (!QDir().mkpath(staging.path()))
        return give({ErrorCode::FileUnwritable, m_folder});
    const QByteArray json = QJsonDocument(packManifestJson(content.manifest)).toJson();
    for (const auto& [name, bytes] :
         {std::pair{content.manifest.file, content.model}, std::pair{u"manifest.json"_s, json}}) {
        if (const auto written = writeFile(staging.path() + u'/' + name, bytes); !written)
            return give(written.error());
    }
    const QString place = m_folder + u'/' + content.manifest.name;
    if (QFileInfo::exists(place) && !QDir().rename(place, replaced.path()))
        return give({ErrorCode::FileUnwritable, place});
    if (!QDir().rename(staging.path(), place)) {
        QDir().rename(replaced.path(), place);
        return give({ErrorCode::FileUnwritable, place});
    }
    return content.manifest;
}

Result<std::unique_ptr<PackModel>> PackStore::open(const InstalledPack& pack) const
{
    if (!pack.manifest)
        return failure(pack.manifest.error());
    return readPack(pack.folder).and_then(openContent);
}

Result<PackManifest> PackStore::verify(const QString& name) const
{
    for (const InstalledPack& pack : list()) {
        if (pack.name == name)
            return open(pack).map([](const auto& model) { return model->manifest(); });
    }
    return failure(ErrorCode::FileNotFound, u"pack %1"_s.arg(name));
}

Result<void> PackStore::remove(const QString& name)
{
    const QString folder = m_folder + u'/' + name;
    if (!isPackName(name) || !QFileInfo(folder).isDir()) {
        const bool isShipped = std::ranges::any_of(
            list(), [&](const InstalledPack& pack) { return pack.isShipped && pack.name == name; });
        return isShipped ? failure(ErrorCode::InputInvalid,
                                   u"the pack %1 is part of the installation"_s.arg(name))
                         : failure(ErrorCode::FileNotFound, u"pack %1"_s.arg(name));
    }
    if (!QDir(folder).removeRecursively())
        return failure(ErrorCode::FileUnwritable, folder);
    return {};
}

} // namespace likecast
