#include "core/prediction/prediction_service.h"

#include <QSemaphore>

#include <utility>

namespace likecast
{

PredictionService::PredictionService(PredictorFactory factory, QObject* parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_worker(QStringLiteral("prediction"))
{
}

PredictionService::~PredictionService()
{
    m_worker.cancelAll();
    reset();
}

PredictionRequest PredictionService::withTarget(PredictionRequest request) const
{
    request.target = m_target;
    return request;
}

template<typename Answer, typename Function>
Job<Result<Answer>> PredictionService::start(Function function)
{
    return m_worker.start(
        [this, function = std::move(function)](const JobControl& control) -> Result<Answer> {
            if (!m_predictor) {
                auto made = m_factory();
                if (!made)
                    return failure(made.error());
                m_predictor = *std::move(made);
            }
            Result<Answer> answer = function(*m_predictor, control.cancellation);
            if (control.cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            return answer;
        });
}

Job<Result<Prediction>> PredictionService::predict(const PredictionRequest& request,
                                                   StageCallback onStage)
{
    StageCallback report = [this, onStage = std::move(onStage)](PredictionStage stage) {
        if (onStage)
            QMetaObject::invokeMethod(
                this, [onStage, stage] { onStage(stage); }, Qt::QueuedConnection);
    };
    return start<Prediction>([request = withTarget(request), report = std::move(report)](
                                 Predictor& predictor, const CancellationToken& cancellation) {
        return predictor.predict(request, report, cancellation);
    });
}

Job<Result<WeekForecast>> PredictionService::forecastWeek(const PredictionRequest& request,
                                                          qint64 fromMs)
{
    return start<WeekForecast>([request = withTarget(request), fromMs](
                                   Predictor& predictor, const CancellationToken& cancellation) {
        return predictor.forecastWeek(request, fromMs, cancellation);
    });
}

void PredictionService::reset()
{
    m_worker.submit([this] { m_predictor.reset(); });
}

std::shared_ptr<void> PredictionService::suspend()
{
    auto ready = std::make_shared<QSemaphore>();
    auto resumed = std::make_shared<QSemaphore>();
    m_worker.submit([this, ready, resumed] {
        m_predictor.reset();
        ready->release();
        resumed->acquire();
    });
    ready->acquire();
    return {nullptr, [resumed](void*) { resumed->release(); }};
}

} // namespace likecast
