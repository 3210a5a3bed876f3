#pragma once

#include "core/instagram/storing/import_storage.h"

#include <QByteArray>

#include <optional>

namespace likecast
{

struct ImportLogEntry;

/// One file as an import came upon it.
struct SourceFile {
    QString path; ///< absolute
    qint64 sizeBytes = 0;
    qint64 modifiedAtMs = 0;

    friend bool operator==(const SourceFile&, const SourceFile&) = default;
};

/// The request's source where it is a single file small enough to be worth a hash: the photos in a
/// huge export need not be read for its posts.
std::optional<SourceFile> hashableSource(const ImportRequest& request);

/// SHA-256 (32 bytes). Any thread. Errors: FileUnreadable, Cancelled.
Result<QByteArray> sha256OfFile(const QString& path, const CancellationToken& cancellation);

/// How the log calls the request's source, and what else the result of reading it depends on.
QString sourceText(const ImportRequest& request);
QString readWithText(const ImportRequest& request);

/// What the import log says of an import of the very same bytes from the same place, read the same
/// way, when every account that it went to is still there and its posts are still exactly as that
/// import left them; nothing when there was none or anything differs. On the database's thread.
/// Errors: Cancelled and those of SQLite.
Result<std::optional<std::vector<ImportLogEntry>>>
findKnownSource(Database& database, const ImportRequest& request,
                const CancellationToken& cancellation);

} // namespace likecast
