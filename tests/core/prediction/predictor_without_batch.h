#pragma once

#include "core/prediction/predictor.h"

namespace likecast
{

/// Base of predictors for tests that never score a batch.
class PredictorWithoutBatch : public Predictor
{
public:
    Result<Prediction> predictMeasured(const PredictionRequest&, AnalysedPhoto,
                                       const CancellationToken&) override
    {
        return failure(ErrorCode::Internal);
    }
    std::optional<AnalysedPhoto> findMeasured(const QByteArray&, const QString&) override
    {
        return std::nullopt;
    }
    void keepMeasured(const AnalysedPhoto&, const QString&) override {}
};

} // namespace likecast
