#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/measuring/photo_measurer.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// The result of measuring photos.
struct MeasuringReport {
    struct LeftOut {
        QString link;
        Error error;
    };

    int measured = 0;
    int knownBefore = 0;          ///< the same picture was measured earlier under another name
    std::vector<LeftOut> leftOut; ///< missing, or not a readable photo
};

/// Looks up and stores measurements by the picture's SHA-256. An error ends the run.
class PhotoMeasurements
{
public:
    virtual ~PhotoMeasurements() = default;

    /// Whether the link's picture has been measured already.
    virtual Result<bool> find(const QString& link, const PhotoFile& file) = 0;
    virtual Result<void> keep(const QString& link, const PhotoFile& file,
                              const CachedPhoto& measured) = 0;

protected:
    PhotoMeasurements() = default;
    Q_DISABLE_COPY_MOVE(PhotoMeasurements)
};

/// Measures the photos behind links (Post::photoPath) that have not been measured yet, one in
/// memory at a time, on the calling thread. Links must be unique. A photo that cannot be read or
/// measured is not an error; it is left out, with the reason. Progress counts photos.
/// Errors: Cancelled (stored measurements remain), those of `measurements`.
Result<MeasuringReport> measureLinkedPhotos(const QStringList& links, PhotoMeasurer& measurer,
                                            PhotoMeasurements& measurements,
                                            const CancellationToken& cancellation,
                                            const ProgressCallback& progress);

} // namespace likecast
