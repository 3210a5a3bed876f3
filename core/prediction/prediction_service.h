#pragma once

#include "core/common/worker_thread.h"
#include "core/prediction/predictor.h"

#include <QObject>

#include <functional>
#include <memory>

namespace likecast
{

/// A Predictor on a thread of its own; the service itself lives on the thread that created it.
/// Requests run one after another in the order they were made; a cancelled one that has not begun
/// is skipped, a running one stops at its next stage. Destruction cancels all of them; their
/// futures still finish. Whoever asks again for the same thing cancels its older request
/// (supersedes it) and ignores an answer that is not the newest.
class PredictionService : public QObject
{
    Q_OBJECT

public:
    using PredictorFactory = std::function<Result<std::unique_ptr<Predictor>>()>;

    /// The factory runs on the service's thread at the first request; its error is every request's
    /// answer until a later call succeeds.
    explicit PredictionService(PredictorFactory factory, QObject* parent = nullptr);
    ~PredictionService() override;

    /// `onStage` is called on the service's own thread, before a QFutureWatcher there learns that
    /// the future has finished, and not at all once the service is gone.
    Job<Result<Prediction>> predict(const PredictionRequest& request, StageCallback onStage = {});
    Job<Result<WeekForecast>> forecastWeek(const PredictionRequest& request, qint64 fromMs);

    /// Makes a new Predictor for the requests that follow, for example after the choice of face
    /// detector changed.
    void reset();

    /// Waits for the request that runs and destroys the predictor, with all that it has opened;
    /// requests wait for as long as the returned object lives. For other threads than the
    /// service's; see DatabaseWorker::setSuspendOthers().
    std::shared_ptr<void> suspend();

private:
    template<typename Answer, typename Function>
    Job<Result<Answer>> start(Function function);

    // Used and destroyed on the worker.
    PredictorFactory m_factory;
    std::unique_ptr<Predictor> m_predictor;
    WorkerThread m_worker;
};

} // namespace likecast
