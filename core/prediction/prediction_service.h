#pragma once

#include "core/common/worker_thread.h"
#include "core/prediction/predictor.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace likecast
{

/// A running request: its answer and the way to stop it.
template<typename T>
struct PendingAnswer {
    QFuture<Result<T>> future;
    CancellationToken cancellation; ///< once cancelled the answer is ErrorCode::Cancelled
};

/// A Predictor on the worker thread; the service itself lives on the thread that created it.
/// Requests run one after another in the order they were made; a cancelled one that has not begun
/// is skipped, a running one stops at its next stage. Destruction cancels all of them; their
/// futures still finish. Whoever asks again for the same thing cancels its older request
/// (supersedes it) and ignores an answer that is not the newest.
class PredictionService : public QObject
{
    Q_OBJECT

public:
    using PredictorFactory = std::function<Result<std::unique_ptr<Predictor>>()>;

    /// The factory runs on the worker at the first request; its error is every request's answer
    /// until a later call succeeds. `worker` must outlive the service.
    PredictionService(WorkerThread& worker, PredictorFactory factory, QObject* parent = nullptr);
    ~PredictionService() override;

    /// `onStage` is called on the service's own thread, before a QFutureWatcher there learns that
    /// the future has finished, and not at all once the service is gone.
    PendingAnswer<Prediction> predict(const PredictionRequest& request, StageCallback onStage = {});
    PendingAnswer<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs);

    /// Makes a new Predictor for the requests that follow, for example after the choice of face
    /// detector changed.
    void reset();

private:
    struct Session;
    class StageRelay;

    template<typename T, typename Job>
    PendingAnswer<T> submit(Job job);

    WorkerThread& m_worker;
    std::shared_ptr<Session> m_session; ///< used and destroyed on the worker
    std::shared_ptr<StageRelay> m_relay;
    CancellationToken m_shutdown;
};

} // namespace likecast
