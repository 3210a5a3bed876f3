#pragma once

#include "core/common/job.h"
#include "core/measuring/photo_measurer.h"
#include "core/prediction/predictor.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace likecast
{

/// Called with the photo's index as each is done.
using ScoredCallback = std::function<void(qsizetype index, Result<Prediction> prediction)>;

/// Threads that measure at full speed: one for each core, and never more than there are photos.
int scoringThreads(qsizetype photos);

/// Predicts many photos as posts that differ in nothing else. Measures on `threads` threads, each
/// with its own measurer and at most one decoded photo; looks measurements up, predicts and calls
/// back on the calling thread, which `predictor` must belong to. The predictions are those of
/// Predictor::predict(), whatever the number of threads; only the order of the calls varies. A
/// photo that fails is reported with its error, and the others go on. Progress counts photos.
/// Errors: Cancelled (photos being measured are not reported), those of `makeMeasurer`.
Result<void> scorePhotos(const QStringList& paths, const PredictionRequest& request,
                         const PhotoMeasurerFactory& makeMeasurer, Predictor& predictor,
                         int threads, const JobControl& control, const ScoredCallback& onScored);

} // namespace likecast
