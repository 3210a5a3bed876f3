#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/instagram/source/entry_reader.h"
#include "core/instagram/source/import_problems.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace likecast
{

/// How a running import is watched and stopped.
struct ImportControl {
    CancellationToken cancellation;
    ProgressCallback progress; ///< may be empty; bytes or entries, whichever the source can count
};

/// One file inside a source.
struct SourceEntry {
    QString path; ///< relative, with slashes, without "." and ".."
    QString link; ///< by which readLinkedFile() finds it later: a file's path, or archive!/entry
    qint64 sizeBytes = 0;    ///< 0 where unknown
    qint64 modifiedAtMs = 0; ///< UTC milliseconds since 1970, 0 where unknown

    /// The part after the last slash, in lower case.
    QString baseName() const;
};

enum class Visit { Continue, Stop };

/// Called for one entry after the other; bytes are read only when the reader is asked for them.
using EntryVisitor = std::function<Result<Visit>(const SourceEntry&, EntryReader&)>;

/// What a person drops, as a sequence of files: a folder, single files, or ZIPs, which are read
/// where they lie and never unpacked to disk. Entries with paths that lead out of the source,
/// links out of a folder, encrypted entries and the resource forks of macOS are left out, the
/// first three with a problem. Only one thread at a time may visit.
class ImportSource
{
public:
    enum class Shape { Files, Folder, Archive };

    /// All paths together are one source. ZIPs are known by their content; those directly inside
    /// a folder are read too. Errors: FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<ImportSource>> open(const QStringList& paths);

    ImportSource() = default;
    virtual ~ImportSource() = default;
    Q_DISABLE_COPY_MOVE(ImportSource)

    virtual Shape shape() const = 0;
    /// File or folder names, for messages.
    virtual QString name() const = 0;
    /// Errors: Cancelled, FormatDamaged (an archive without one readable entry), FileUnreadable,
    /// FileTooLarge (more entries than any export has), and what the visitor returns. An archive
    /// that breaks off later is a problem, and its entries so far were visited.
    virtual Result<void> visit(const EntryVisitor& visitor, const ImportControl& control,
                               ImportProblems& problems) const = 0;
};

/// The bytes behind SourceEntry::link, for photos that posts point to.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FormatDamaged.
Result<QByteArray> readLinkedFile(const QString& link, qint64 maxBytes);

/// Whether the link leads into an archive, so that no program can open it as a file.
bool isArchiveEntryLink(const QString& link);

/// Called with the bytes behind a link, or why there are none: an error of readLinkedFile().
using LinkedFileVisitor = std::function<Visit(const QString& link, Result<QByteArray> bytes)>;

/// The bytes behind many links, each once, an archive being gone through once for all of its
/// entries: files first, then archive by archive in its own order, one file in memory at a time.
/// Errors: Cancelled.
Result<void> visitLinkedFiles(const QStringList& links, qint64 maxBytes,
                              const LinkedFileVisitor& visitor,
                              const CancellationToken& cancellation);

} // namespace likecast
