#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/prediction/prediction.h"

namespace likecast
{

/// A complete prediction, synchronously: load, look up in the cache, detect, measure, regress,
/// range. Uses no window and no event loop. Use from one thread.
class Predictor
{
public:
    virtual ~Predictor() = default;

    /// Errors: those of loadPhoto, FaceDetector and LikeRegressor; AccountUnknown; Cancelled
    /// (polled between stages).
    virtual Result<Prediction> predict(const PredictionRequest& request,
                                       const StageCallback& onStage,
                                       const CancellationToken& cancellation) = 0;

    /// Forecasts the request's draft for every hour of the week after `fromMs`, in its time zone.
    virtual Result<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                              const CancellationToken& cancellation) = 0;

protected:
    Predictor() = default;
    Q_DISABLE_COPY_MOVE(Predictor)
};

} // namespace likecast
