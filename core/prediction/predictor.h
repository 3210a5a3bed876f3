#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/prediction/prediction.h"

namespace likecast
{

/// The whole job, synchronous, as plain calls: load, find in cache, detect, measure, regress,
/// range. Knows no window and no event loop. An object belongs to one thread.
class Predictor
{
public:
    virtual ~Predictor() = default;

    /// Errors: those of loadPhoto, FaceDetector and LikeRegressor; AccountUnknown; Cancelled
    /// (polled between stages).
    virtual Result<Prediction> predict(const PredictionRequest& request,
                                       const StageCallback& onStage,
                                       const CancellationToken& cancellation) = 0;

    /// The request's draft moved to every hour of the week that follows `fromMs`, in hours of its
    /// time zone.
    virtual Result<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                              const CancellationToken& cancellation) = 0;

protected:
    Predictor() = default;
    Q_DISABLE_COPY_MOVE(Predictor)
};

} // namespace likecast
