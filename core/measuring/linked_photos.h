#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/measuring/photo_measurer.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// What became of photos that were to be measured.
struct MeasuringReport {
    struct LeftOut {
        QString link;
        Error error;
    };

    int measured = 0;
    int knownBefore = 0;          ///< the same picture was measured earlier, under another name
    std::vector<LeftOut> leftOut; ///< gone, or no photo that can be opened
};

/// Where measurements are looked up and kept by the picture's SHA-256. An error ends the run.
class PhotoMeasurements
{
public:
    virtual ~PhotoMeasurements() = default;

    /// Whether the picture behind the link is known, and need not be measured.
    virtual Result<bool> find(const QString& link, const PhotoFile& file) = 0;
    virtual Result<void> keep(const QString& link, const PhotoFile& file,
                              const CachedPhoto& measured) = 0;

protected:
    PhotoMeasurements() = default;
    Q_DISABLE_COPY_MOVE(PhotoMeasurements)
};

/// Measures the photos behind links (Post::photoPath) that are not known yet, one in memory at a
/// time, on the calling thread; each link is given once. A photo that cannot be had or measured is
/// no error but left out with its reason. Progress in photos.
/// Errors: Cancelled (what was kept stays kept), those of `measurements`.
Result<MeasuringReport> measureLinkedPhotos(const QStringList& links, PhotoMeasurer& measurer,
                                            PhotoMeasurements& measurements,
                                            const CancellationToken& cancellation,
                                            const ProgressCallback& progress);

} // namespace likecast
