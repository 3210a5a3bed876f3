#include "core/prediction/prediction_service.h"

#include <mutex>
#include <utility>

namespace likecast
{

/// What lives on the worker: made by the first request, destroyed by the service's last job.
struct PredictionService::Session {
    PredictorFactory factory;
    std::unique_ptr<Predictor> predictor;

    Result<Predictor*> ready()
    {
        if (!predictor) {
            auto made = factory();
            if (!made)
                return failure(made.error());
            predictor = std::move(*made);
        }
        return predictor.get();
    }
};

/// Carries stages from the worker to the service's thread for as long as the service exists.
class PredictionService::StageRelay
{
public:
    explicit StageRelay(QObject* receiver)
        : m_receiver(receiver)
    {
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
    }

    void deliver(const StageCallback& onStage, PredictionStage stage)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_receiver) {
            QMetaObject::invokeMethod(
                m_receiver, [onStage, stage] { onStage(stage); }, Qt::QueuedConnection);
        }
    }

private:
    std::mutex m_mutex;
    QObject* m_receiver;
};

PredictionService::PredictionService(WorkerThread& worker, PredictorFactory factory,
                                     QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(std::make_shared<Session>(Session{std::move(factory), nullptr}))
    , m_relay(std::make_shared<StageRelay>(this))
{
}

PredictionService::~PredictionService()
{
    m_shutdown.cancel();
    m_relay->close();
    m_worker.submit([session = std::move(m_session)]() mutable { session.reset(); });
}

template<typename T, typename Job>
PendingAnswer<T> PredictionService::submit(Job job)
{
    const CancellationToken token = m_shutdown.child();
    auto run = [session = m_session, token, job = std::move(job)]() -> Result<T> {
        if (token.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto predictor = session->ready();
        if (!predictor)
            return failure(predictor.error());
        Result<T> answer = job(**predictor, token);
        if (token.isCancelled())
            return failure(ErrorCode::Cancelled);
        return answer;
    };
    return {m_worker.submit(std::move(run)), token};
}

PendingAnswer<Prediction> PredictionService::predict(const PredictionRequest& request,
                                                     StageCallback onStage)
{
    StageCallback report = [relay = m_relay, onStage = std::move(onStage)](PredictionStage stage) {
        if (onStage)
            relay->deliver(onStage, stage);
    };
    return submit<Prediction>([request, report = std::move(report)](
                                  Predictor& predictor, const CancellationToken& token) {
        return predictor.predict(request, report, token);
    });
}

PendingAnswer<WeekForecast> PredictionService::forecastWeek(const PredictionRequest& request,
                                                            qint64 fromMs)
{
    return submit<WeekForecast>(
        [request, fromMs](Predictor& predictor, const CancellationToken& token) {
            return predictor.forecastWeek(request, fromMs, token);
        });
}

void PredictionService::reset()
{
    m_worker.submit([session = m_session] { session->predictor.reset(); });
}

} // namespace likecast
