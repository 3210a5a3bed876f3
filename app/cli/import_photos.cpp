#include "app/cli/import_photos.h"

#include "app/cli/command_context.h"
#include "app/predictor_factory.h"
#include "core/instagram/graph/thumbnail_cache.h"

#include <iterator>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

Result<MeasuringReport> measureImportedPhotos(const CommandContext& context, Database& database,
                                              const ImportOutcome& outcome)
{
    // The detector that predictions use by default: the account's photo effect is learned from its
    // measurements.
    const auto measurer = makePhotoMeasurer({}, context.dataDir);
    if (!measurer)
        return failure(measurer.error());
    ThumbnailCache thumbnails(context.profileDir + u'/' + ThumbnailCache::folderName());
    PastPhotos photos([&database](const PastPhotos::DatabaseJob& job) { return job(database); },
                      **measurer, &thumbnails);
    MeasuringReport all;
    for (const qint64 accountId : outcome.accountIds) {
        auto report = photos.measure(accountId, context.cancellation,
                                     context.progress(u"Measuring photos"_s));
        if (!report)
            return report;
        all.measured += report->measured;
        all.knownBefore += report->knownBefore;
        std::move(report->leftOut.begin(), report->leftOut.end(), std::back_inserter(all.leftOut));
    }
    return all;
}

} // namespace likecast::cli
