#include "core/instagram/source/import_source.h"

#include "core/instagram/source/archive_source.h"
#include "core/instagram/source/file_source.h"
#include "core/instagram/source/file_stream.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMap>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Several sources read one after the other, like the parts of one export.
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

    Result<void> visit(const EntryVisitor& visitor, const JobControl& control,
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

namespace
{

struct LinkParts {
    QString path;  ///< path of the file
    QString entry; ///< entry if the file is an archive; else empty
};

/// Folder names, on disk and in the archive, may end in "!" too: split after the first part that is
/// a file. If the archive is gone, the first split is as good as any.
LinkParts partsOf(const QString& link)
{
    const QString mark = u"!/"_s;
    const qsizetype firstCut = link.indexOf(mark);
    if (firstCut < 0 || QFileInfo(link).isFile())
        return {link, {}};
    qsizetype cut = firstCut;
    while (cut >= 0 && !QFileInfo(link.first(cut)).isFile())
        cut = link.indexOf(mark, cut + 1);
    if (cut < 0)
        cut = firstCut;
    return {link.first(cut), link.sliced(cut + mark.size())};
}

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, path);
    FileStream stream(path);
    return EntryReader(stream).readAll(maxBytes);
}

/// Visits `links` by the entry each refers to; removes those found.
Result<Visit> visitEntries(const QString& archivePath, QHash<QString, QString>& links,
                           qint64 maxBytes, const LinkedFileVisitor& visitor,
                           const CancellationToken& cancellation)
{
    Visit next = Visit::Continue;
    const EntryVisitor entryVisitor = [&](const SourceEntry& entry,
                                          EntryReader& reader) -> Result<Visit> {
        const QString link = links.take(entry.path);
        if (link.isEmpty())
            return Visit::Continue;
        next = visitor(link, reader.readAll(maxBytes));
        return links.isEmpty() ? Visit::Stop : next;
    };
    ImportProblems problems;
    const Result<void> visited =
        ArchiveSource(archivePath).visit(entryVisitor, {cancellation, {}}, problems);
    if (!visited)
        return failure(visited.error());
    return next;
}

} // namespace

bool isArchiveEntryLink(const QString& link)
{
    return !partsOf(link).entry.isEmpty();
}

Result<void> visitLinkedFiles(const QStringList& links, qint64 maxBytes,
                              const LinkedFileVisitor& visitor,
                              const CancellationToken& cancellation)
{
    QMap<QString, QHash<QString, QString>> archives;
    for (const QString& link : links) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const LinkParts parts = partsOf(link);
        if (!parts.entry.isEmpty()) {
            archives[parts.path].insert(parts.entry, link);
            continue;
        }
        if (visitor(link, readFile(parts.path, maxBytes)) == Visit::Stop)
            return {};
    }
    for (auto archive = archives.begin(); archive != archives.end(); ++archive) {
        const Result<Visit> next =
            visitEntries(archive.key(), *archive, maxBytes, visitor, cancellation);
        if (!next && next.error().code == ErrorCode::Cancelled)
            return failure(next.error());
        if (next && *next == Visit::Stop)
            return {};
        const Error why = next ? Error{ErrorCode::FileNotFound, archive.key()} : next.error();
        for (const QString& link : std::as_const(*archive)) {
            if (visitor(link, failure(why)) == Visit::Stop)
                return {};
        }
    }
    return {};
}

Result<QByteArray> readLinkedFile(const QString& link, qint64 maxBytes)
{
    Result<QByteArray> bytes = failure(ErrorCode::FileNotFound, link);
    const LinkedFileVisitor visitor = [&](const QString&, Result<QByteArray> read) {
        bytes = std::move(read);
        return Visit::Stop;
    };
    if (const Result<void> visited = visitLinkedFiles({link}, maxBytes, visitor, {}); !visited)
        return failure(visited.error());
    return bytes;
}

} // namespace likecast
