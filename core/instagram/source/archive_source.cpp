#include "core/instagram/source/archive_source.h"

#include "core/instagram/source/archive_handle.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/expansion_limit.h"
#include "core/instagram/source/import_limits.h"
#include "core/instagram/source/progress_throttle.h"
#include "core/instagram/source/zip_entries.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The data of the handle's current entry.
class ArchiveEntryStream : public ByteStream
{
public:
    explicit ArchiveEntryStream(ArchiveHandle& handle)
        : m_handle(handle)
        , m_startBytes(handle.packedBytes())
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        Result<qint64> count = m_handle.readData(buffer);
        if (!count)
            return count;
        m_unpackedBytes += *count;
        const qint64 packedBytes = m_handle.packedBytes() - m_startBytes;
        if (const Result<void> sane = checkExpansion(packedBytes, m_unpackedBytes); !sane)
            return failure(sane.error());
        return count;
    }

private:
    ArchiveHandle& m_handle;
    qint64 m_startBytes;
    qint64 m_unpackedBytes = 0;
};

QString entryName(archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char* bytes = archive_entry_pathname(entry);
    return bytes ? QString::fromUtf8(bytes) : QString();
}

/// The entry as a file to visit; std::nullopt for folders and skipped entries.
std::optional<SourceEntry> fileEntry(archive_entry* raw, const QString& archivePath,
                                     ImportProblems& problems)
{
    const QString name = entryName(raw);
    const QString archiveName = QFileInfo(archivePath).fileName();
    if (archive_entry_filetype(raw) == AE_IFDIR || name.endsWith(u'/'))
        return std::nullopt;
    const std::optional<QString> path = safeEntryPath(name);
    if (!path || archive_entry_filetype(raw) != AE_IFREG) {
        problems.add(archiveName, u"skipped: an entry that leads outside the archive"_s);
        return std::nullopt;
    }
    if (isSystemClutter(*path))
        return std::nullopt;
    if (archive_entry_is_encrypted(raw)) {
        problems.add(*path, u"skipped: encrypted"_s);
        return std::nullopt;
    }
    SourceEntry entry;
    entry.path = *path;
    entry.link = archiveEntryLink(archivePath, *path);
    entry.sizeBytes = archive_entry_size_is_set(raw) ? archive_entry_size(raw) : 0;
    entry.modifiedAtMs =
        archive_entry_mtime_is_set(raw) ? qint64(archive_entry_mtime(raw)) * 1000 : 0;
    return entry;
}

} // namespace

bool isZipFile(const QString& filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 headBytes = 64 * 1024;
    const QByteArray head = file.read(headBytes);
    return startsAsZip(head) && !isSpreadsheet(head);
}

ArchiveSource::ArchiveSource(const QString& filePath)
    : m_filePath(QFileInfo(filePath).absoluteFilePath())
{
}

QString ArchiveSource::name() const
{
    return QFileInfo(m_filePath).fileName();
}

Result<void> ArchiveSource::visit(const EntryVisitor& visitor, const JobControl& control,
                                  ImportProblems& problems) const
{
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, file.errorString());
    const Result<std::unique_ptr<ArchiveHandle>> opened = ArchiveHandle::openZip(file);
    if (!opened)
        return failure(opened.error());
    ArchiveHandle& handle = **opened;
    ProgressThrottle throttle(control);
    for (qint64 seen = 0; seen < import_limits::maxEntries; ++seen) {
        archive_entry* raw = nullptr;
        const int status = archive_read_next_header(handle.get(), &raw);
        if (status == ARCHIVE_EOF)
            return throttle.step({file.size(), file.size()});
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            if (seen == 0)
                return failure(ErrorCode::FormatDamaged, handle.lastError());
            problems.add(name(), u"the archive is truncated: %1"_s.arg(handle.lastError()));
            return {};
        }
        if (const Result<void> going = throttle.step({file.pos(), file.size()}); !going)
            return going;
        const std::optional<SourceEntry> entry = fileEntry(raw, m_filePath, problems);
        if (!entry)
            continue;
        ArchiveEntryStream stream(handle);
        EntryReader reader(stream);
        const Result<Visit> next = visitor(*entry, reader);
        if (!next)
            return failure(next.error());
        if (*next == Visit::Stop)
            return {};
    }
    return failure(ErrorCode::FileTooLarge, u"too many entries"_s);
}

} // namespace likecast
