#include "core/batch/photo_batch.h"

#include "core/common/when_answered.h"

#include <QSemaphore>

#include <mutex>
#include <utility>

namespace likecast
{

namespace
{

constexpr int pollEveryMs = 200;

} // namespace

/// Photos that have been scored since the window last polled.
struct PhotoBatch::Arrivals {
    struct Arrival {
        std::size_t index;
        BatchPhoto photo;
    };

    void add(std::size_t index, BatchPhoto photo)
    {
        const std::lock_guard lock(mutex);
        arrived.push_back({index, std::move(photo)});
    }

    std::vector<Arrival> takeAll()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(arrived, {});
    }

    std::mutex mutex;
    std::vector<Arrival> arrived;
};

PhotoBatch::PhotoBatch(PredictionService::PredictorFactory makePredictor,
                       PhotoMeasurerFactory makeMeasurer, QObject* parent)
    : QObject(parent)
    , m_makePredictor(std::move(makePredictor))
    , m_makeMeasurer(std::move(makeMeasurer))
    , m_worker(QStringLiteral("batch"))
{
    m_poll.setInterval(pollEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &PhotoBatch::take);
}

PhotoBatch::~PhotoBatch() = default;

void PhotoBatch::start(const QStringList& paths, const PredictionRequest& request)
{
    m_running.cancel();
    m_request = request;
    m_photos.clear();
    for (const QString& path : paths)
        m_photos.push_back({.path = path});
    m_done = 0;
    m_arrivals = std::make_shared<Arrivals>();
    auto job = m_worker.start(
        [this, paths, request, arrivals = m_arrivals](const JobControl& control) -> Result<void> {
            const auto predictor = m_makePredictor();
            if (!predictor)
                return failure(predictor.error());
            return scorePhotos(paths, request, m_makeMeasurer, **predictor,
                               scoringThreads(paths.size()), control,
                               [&](qsizetype index, const Result<Prediction>& prediction) {
                                   arrivals->add(static_cast<std::size_t>(index),
                                                 toBatchPhoto(paths[index], prediction));
                               });
        });
    m_running = job;
    m_clock.start();
    m_poll.start();
    whenAnswered(job.future, this, [this, arrivals = m_arrivals](const Result<void>& outcome) {
        if (arrivals == m_arrivals)
            finish(outcome);
    });
    m_state = State::Running;
    Q_EMIT stateChanged();
}

void PhotoBatch::stop()
{
    m_running.cancel();
}

Progress PhotoBatch::progress() const
{
    return {m_done, static_cast<qint64>(m_photos.size())};
}

std::optional<qint64> PhotoBatch::leftMs() const
{
    return timeLeftMs(progress(), m_clock.elapsed());
}

void PhotoBatch::take()
{
    std::vector<std::size_t> indexes;
    for (auto& [index, photo] : m_arrivals->takeAll()) {
        m_photos[index] = std::move(photo);
        indexes.push_back(index);
    }
    if (indexes.empty())
        return;
    m_done += static_cast<qint64>(indexes.size());
    rankPhotos(m_photos);
    Q_EMIT scored(indexes);
}

void PhotoBatch::finish(const Result<void>& outcome)
{
    take();
    m_poll.stop();
    m_state = State::Done;
    if (!outcome) {
        m_error = outcome.error();
        m_state = m_error.code == ErrorCode::Cancelled ? State::Stopped : State::Failed;
    }
    Q_EMIT stateChanged();
}

std::shared_ptr<void> PhotoBatch::suspend()
{
    auto ready = std::make_shared<QSemaphore>();
    auto resumed = std::make_shared<QSemaphore>();
    m_worker.submit([ready, resumed] {
        ready->release();
        resumed->acquire();
    });
    ready->acquire();
    return {nullptr, [resumed](void*) { resumed->release(); }};
}

} // namespace likecast
