#include "core/instagram/import_source.h"

#include "core/instagram/archive_source.h"
#include "core/instagram/file_source.h"
#include "core/instagram/file_stream.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Several sources one after the other, as the parts of one export come.
class JoinedSource : public ImportSource
{
public:
    explicit JoinedSource(std::vector<std::unique_ptr<ImportSource>> parts)
        : m_parts(std::move(parts))
    {
    }

    Shape shape() const override { return m_parts.front()->shape(); }

    QString name() const override
    {
        QStringList names;
        for (const auto& part : m_parts)
            names.append(part->name());
        return names.join(u", "_s);
    }

    Result<void> visit(const EntryVisitor& visitor, const ImportControl& control,
                       ImportProblems& problems) const override
    {
        bool stopped = false;
        const EntryVisitor watched = [&](const SourceEntry& entry, EntryReader& reader) {
            Result<Visit> next = visitor(entry, reader);
            stopped = next && *next == Visit::Stop;
            return next;
        };
        for (const auto& part : m_parts) {
            const Result<void> visited = part->visit(watched, control, problems);
            if (!visited && visited.error().code == ErrorCode::FormatDamaged)
                problems.add(part->name(), visited.error().detail);
            else if (!visited || stopped)
                return visited;
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<ImportSource>> m_parts;
};

QStringList zipsDirectlyIn(const QString& folderPath)
{
    QStringList zips;
    const QDir folder(folderPath);
    for (const QString& name : folder.entryList({u"*.zip"_s}, QDir::Files, QDir::Name)) {
        if (isZipFile(folder.filePath(name)))
            zips.append(folder.filePath(name));
    }
    return zips;
}

} // namespace

QString SourceEntry::baseName() const
{
    return path.section(u'/', -1).toLower();
}

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QStringList& paths)
{
    std::vector<std::unique_ptr<ImportSource>> parts;
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(ErrorCode::FileNotFound, path);
        if (!info.isReadable())
            return failure(ErrorCode::FileUnreadable, path);
        if (info.isDir()) {
            parts.push_back(std::make_unique<FolderSource>(path));
            for (const QString& zip : zipsDirectlyIn(path))
                parts.push_back(std::make_unique<ArchiveSource>(zip));
        } else if (!info.isFile()) {
            return failure(ErrorCode::FileUnreadable, path);
        } else if (isZipFile(path)) {
            parts.push_back(std::make_unique<ArchiveSource>(path));
        } else {
            files.append(path);
        }
    }
    if (!files.isEmpty())
        parts.push_back(std::make_unique<FileSource>(files));
    if (parts.empty())
        return failure(ErrorCode::FileNotFound, u"nothing to import"_s);
    if (parts.size() == 1)
        return std::move(parts.front());
    return std::make_unique<JoinedSource>(std::move(parts));
}

Result<QByteArray> readLinkedFile(const QString& link, qint64 maxBytes)
{
    const qsizetype cut = link.indexOf(u"!/"_s);
    if (cut < 0 || QFileInfo(link).isFile()) {
        if (!QFileInfo(link).isFile())
            return failure(ErrorCode::FileNotFound, link);
        FileStream stream(link);
        return EntryReader(stream).readAll(maxBytes);
    }
    const QString wanted = link.mid(cut + 2);
    const ArchiveSource archive(link.first(cut));
    Result<QByteArray> bytes = failure(ErrorCode::FileNotFound, link);
    ImportProblems problems;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (entry.path != wanted)
            return Visit::Continue;
        bytes = reader.readAll(maxBytes);
        return Visit::Stop;
    };
    if (const Result<void> visited = archive.visit(visitor, {}, problems); !visited)
        return failure(visited.error());
    return bytes;
}

} // namespace likecast
