#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/measuring/linked_photos.h"

#include <functional>

namespace likecast
{

class Database;
class ThumbnailCache;

/// Measures the photos that an account's posts were imported with, faces and smiles included, so
/// that the account's own photo effect can be learned. What is known already costs nothing, so a
/// run that was stopped goes on where it was.
///
/// Decoding and detecting take a tenth of a second a photo and happen on the calling thread; the
/// database is needed for a moment per photo only. In the window that moment is a short job on the
/// worker that owns the one connection: predictions go on in between, and there is still one
/// writer (a second connection would make each wait for the other's transactions).
class PastPhotos
{
public:
    using DatabaseJob = std::function<Result<void>(Database&)>;
    /// Carries a job out where the database lives, and returns when it is done.
    using DatabaseAccess = std::function<Result<void>(const DatabaseJob&)>;

    /// `measurer` must outlive it and belong to the calling thread. `thumbnails` may be null, else
    /// it gets a small copy, by Post::photoPath, of each photo inside an archive, which cannot be
    /// opened as a file.
    PastPhotos(DatabaseAccess database, PhotoMeasurer& measurer, ThumbnailCache* thumbnails);

    /// Progress in photos. What cannot be measured is left out with its reason.
    /// Errors: Cancelled (what was measured stays), those of `database` and of SQLite.
    Result<MeasuringReport> measure(qint64 accountId, const CancellationToken& cancellation,
                                    const ProgressCallback& progress);

private:
    DatabaseAccess m_database;
    PhotoMeasurer& m_measurer;
    ThumbnailCache* m_thumbnails;
};

} // namespace likecast
