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

/// Measures the photos that an account's posts were imported with, including faces and smiles, to
/// learn the account's own photo effect. Known photos are skipped, so a cancelled run can be
/// resumed.
///
/// Decoding and detecting take a tenth of a second per photo and run on the calling thread; the
/// database is needed only briefly per photo. In the window this is a short job on the worker that
/// owns the only connection: predictions run in between, and there is still one writer (a second
/// connection would make each wait for the other's transactions).
class PastPhotos
{
public:
    using DatabaseJob = std::function<Result<void>(Database&)>;
    /// Runs a job on the database's thread and returns when it is done.
    using DatabaseAccess = std::function<Result<void>(const DatabaseJob&)>;

    /// `measurer` must outlive the object and belong to the calling thread. `thumbnails` may be
    /// null; else it gets a thumbnail, by Post::photoPath, of each photo inside an archive, which
    /// cannot be opened as a file.
    PastPhotos(DatabaseAccess database, PhotoMeasurer& measurer, ThumbnailCache* thumbnails);

    /// Progress counts photos. Photos that cannot be measured are left out, with the reason.
    /// Errors: Cancelled (finished measurements remain), those of `database` and of SQLite.
    Result<MeasuringReport> measure(qint64 accountId, const CancellationToken& cancellation,
                                    const ProgressCallback& progress);

private:
    DatabaseAccess m_database;
    PhotoMeasurer& m_measurer;
    ThumbnailCache* m_thumbnails;
};

} // namespace likecast
