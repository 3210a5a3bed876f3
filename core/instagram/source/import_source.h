#pragma once

#include "core/common/job.h"
#include "core/common/result.h"
#include "core/instagram/source/entry_reader.h"
#include "core/storage/posts/import_problems.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace likecast
{

/// One file inside a source.
struct SourceEntry {
    QString path;            ///< relative, with slashes, without "." and ".."
    QString link;            ///< for readLinkedFile(): a file path, or archive!/entry
    qint64 sizeBytes = 0;    ///< 0 if unknown
    qint64 modifiedAtMs = 0; ///< UTC milliseconds since 1970, 0 if unknown

    /// The part after the last slash, in lower case.
    QString baseName() const;
};

enum class Visit { Continue, Stop };

/// Called for each entry in turn; reads bytes only when the reader is used.
using EntryVisitor = std::function<Result<Visit>(const SourceEntry&, EntryReader&)>;

/// The user's input as a sequence of files: a folder, single files, or ZIPs, which are read in
/// place and never unpacked to disk. Skips entries whose paths lead out of the source, links out of
/// a folder, encrypted entries and macOS resource forks; all but the last are reported as problems.
/// Only one thread may visit at a time.
class ImportSource
{
public:
    enum class Shape { Files, Folder, Archive };

    /// Opens all paths as one source. ZIPs are recognised by content; those directly inside a
    /// folder are read too. Errors: FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<ImportSource>> open(const QStringList& paths);

    ImportSource() = default;
    virtual ~ImportSource() = default;
    Q_DISABLE_COPY_MOVE(ImportSource)

    virtual Shape shape() const = 0;
    /// File or folder names, for messages.
    virtual QString name() const = 0;
    /// Progress counts bytes or entries, depending on the source.
    /// Errors: Cancelled, FormatDamaged (an archive without a readable entry), FileUnreadable,
    /// FileTooLarge (more entries than any export has), and the visitor's. An archive that breaks
    /// off later is reported as a problem; entries before the break were visited.
    virtual Result<void> visit(const EntryVisitor& visitor, const JobControl& control,
                               ImportProblems& problems) const = 0;
};

/// Reads the bytes behind SourceEntry::link, for photos that posts refer to.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FormatDamaged.
Result<QByteArray> readLinkedFile(const QString& link, qint64 maxBytes);

/// Whether the link points into an archive, so that no program can open it as a file.
bool isArchiveEntryLink(const QString& link);

/// Called with the bytes behind a link, or with the readLinkedFile() error that explains why there
/// are none.
using LinkedFileVisitor = std::function<Visit(const QString& link, Result<QByteArray> bytes)>;

/// Reads the bytes behind many links, each once and each archive in a single pass: files first,
/// then archive by archive in the archive's order, with one file in memory at a time.
/// Errors: Cancelled.
Result<void> visitLinkedFiles(const QStringList& links, qint64 maxBytes,
                              const LinkedFileVisitor& visitor,
                              const CancellationToken& cancellation);

} // namespace likecast
