#pragma once

#include <QtGlobal>

#include <functional>

namespace likecast
{

/// Stages of a prediction, in order; reported as each begins.
enum class PredictionStage { Loading, Detecting, Measuring, Predicting };

using StageCallback = std::function<void(PredictionStage)>;

struct StageTimes {
    qint64 loadMs = 0;
    qint64 detectMs = 0;
    qint64 featuresMs = 0;
    qint64 predictMs = 0;
};

} // namespace likecast
