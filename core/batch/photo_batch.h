#pragma once

#include "core/batch/batch_photo.h"
#include "core/batch/photo_scoring.h"
#include "core/common/worker_thread.h"
#include "core/prediction/prediction_service.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace likecast
{

/// Scores a folder of photos in the background at the machine's full speed; see scorePhotos(). Use
/// on one thread; never blocks it. Holds a predictor only while it runs. The destructor stops it
/// and waits for the photos being measured, one for each core.
class PhotoBatch : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Running, Stopped, Done, Failed };

    /// Factories are called on the batch's own threads.
    PhotoBatch(PredictionService::PredictorFactory makePredictor, PhotoMeasurerFactory makeMeasurer,
               QObject* parent = nullptr);
    ~PhotoBatch() override;

    /// Replaces the previous batch, which is stopped if it is running. The request's photo is
    /// ignored.
    void start(const QStringList& paths, const PredictionRequest& request);
    void stop();
    const JobHandle& job() const { return m_running; } ///< of the last start()

    State state() const { return m_state; }
    const Error& error() const { return m_error; } ///< if Failed
    /// In the order of start(); scored ones are ranked among those scored so far.
    const std::vector<BatchPhoto>& photos() const { return m_photos; }
    const PredictionRequest& request() const { return m_request; }
    Progress progress() const;
    std::optional<qint64> leftMs() const; ///< see timeLeftMs()

    /// As PredictionService::suspend(); stop() must have been called.
    std::shared_ptr<void> suspend();

Q_SIGNALS:
    void stateChanged();
    /// A few times a second while running; `indexes` of photos() are scored or failed.
    void scored(const std::vector<std::size_t>& indexes);

private:
    struct Arrivals;

    void take();
    void finish(const Result<void>& outcome);

    PredictionService::PredictorFactory m_makePredictor;
    PhotoMeasurerFactory m_makeMeasurer;
    State m_state = State::Empty;
    Error m_error;
    PredictionRequest m_request;
    std::vector<BatchPhoto> m_photos;
    qint64 m_done = 0;
    QElapsedTimer m_clock;
    QTimer m_poll;
    std::shared_ptr<Arrivals> m_arrivals; ///< of the current run
    JobHandle m_running;
    WorkerThread m_worker;
};

} // namespace likecast
