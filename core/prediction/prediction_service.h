#pragma once

#include "core/common/worker_thread.h"
#include "core/prediction/predictor.h"

#include <QObject>

#include <functional>
#include <memory>

namespace likecast
{

/// Runs a Predictor on its own thread; use the service on the thread that created it. Requests run
/// one after another in call order; a cancelled one is skipped if it has not started, else it stops
/// at its next stage. The destructor cancels all of them; their futures still finish. A caller with
/// a newer request should cancel its older one and ignore outdated answers.
class PredictionService : public QObject
{
    Q_OBJECT

public:
    using PredictorFactory = std::function<Result<std::unique_ptr<Predictor>>()>;

    /// The service's worker calls the factory at the first request; its error is returned for every
    /// request until a later call succeeds.
    explicit PredictionService(PredictorFactory factory, QObject* parent = nullptr);
    ~PredictionService() override;

    /// What all further requests predict; see PredictionRequest::target.
    void setTarget(PredictionTarget target) { m_target = target; }

    /// `onStage` is called on the service's own thread, before a QFutureWatcher there is notified
    /// that the future has finished, and never after the service is destroyed.
    Job<Result<Prediction>> predict(const PredictionRequest& request, StageCallback onStage = {});
    Job<Result<WeekForecast>> forecastWeek(const PredictionRequest& request, qint64 fromMs);

    /// Makes a new Predictor for further requests, for example after the face detector was changed.
    void reset();

    /// Waits for the running request and destroys the predictor with everything it opened; requests
    /// wait while the returned object exists. Call from other threads than the service's; see
    /// DatabaseWorker::setSuspendOthers().
    std::shared_ptr<void> suspend();

private:
    PredictionRequest withTarget(PredictionRequest request) const;
    template<typename Answer, typename Function>
    Job<Result<Answer>> start(Function function);

    PredictionTarget m_target = PredictionTarget::Likes;
    // Used and destroyed on the worker.
    PredictorFactory m_factory;
    std::unique_ptr<Predictor> m_predictor;
    WorkerThread m_worker;
};

} // namespace likecast
