#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/measuring/analysed_photo.h"
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

    /// As predict(), for a photo that a PhotoMeasurer like the predictor's own has measured on
    /// another thread; applies the user's face corrections. Errors: those of LikeRegressor;
    /// AccountUnknown; Cancelled.
    virtual Result<Prediction> predictMeasured(const PredictionRequest& request,
                                               AnalysedPhoto photo,
                                               const CancellationToken& cancellation) = 0;

    /// The cached measurement of a photo by that measurer. Errors of the cache count as none: they
    /// only cost time.
    virtual std::optional<AnalysedPhoto> findMeasured(const QByteArray& sha256,
                                                      const QString& measurerName) = 0;
    /// Caches a measurement by that measurer.
    virtual void keepMeasured(const AnalysedPhoto& photo, const QString& measurerName) = 0;

    /// Forecasts the request's draft for every hour of the week after `fromMs`, in its time zone.
    virtual Result<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                              const CancellationToken& cancellation) = 0;

protected:
    Predictor() = default;
    Q_DISABLE_COPY_MOVE(Predictor)
};

} // namespace likecast
