#include "core/batch/photo_scoring.h"

#include "core/common/worker_thread.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <vector>

namespace likecast
{

namespace
{

/// Functions that other threads want run on the thread that takes them.
class TaskQueue
{
public:
    using Task = std::function<void()>;

    void post(Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_posted.notify_one();
    }

    /// Posts the task and waits until it has run.
    void run(const Task& task)
    {
        QSemaphore done;
        post([&] {
            task();
            done.release();
        });
        done.acquire();
    }

    Task take() ///< waits for one
    {
        std::unique_lock lock(m_mutex);
        m_posted.wait(lock, [this] { return !m_tasks.empty(); });
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<Task> m_tasks;
};

class Scoring
{
public:
    Scoring(const QStringList& paths, const PredictionRequest& request,
            const PhotoMeasurerFactory& makeMeasurer, Predictor& predictor,
            const JobControl& control, const ScoredCallback& onScored)
        : m_paths(paths)
        , m_request(request)
        , m_makeMeasurer(makeMeasurer)
        , m_predictor(predictor)
        , m_control(control)
        , m_stop(control.cancellation.child())
        , m_onScored(onScored)
    {
    }

    Result<void> run(int threads)
    {
        int working = threads;
        std::vector<std::unique_ptr<WorkerThread>> workers;
        for (int i = 0; i < threads; ++i) {
            workers.push_back(
                std::make_unique<WorkerThread>(QStringLiteral("batch %1").arg(i + 1)));
            workers.back()->submit([this, &working] {
                measureAll();
                m_tasks.post([&working] { --working; });
            });
        }
        while (working > 0)
            m_tasks.take()();
        if (!m_outcome)
            return m_outcome;
        if (m_stop.isCancelled())
            return failure(ErrorCode::Cancelled);
        return {};
    }

private:
    /// Runs on each worker.
    void measureAll()
    {
        const auto measurer = m_makeMeasurer();
        if (!measurer) {
            m_tasks.post([this, error = measurer.error()] { m_outcome = failure(error); });
            m_stop.cancel();
            return;
        }
        for (;;) {
            const qsizetype index = m_next.fetch_add(1);
            if (index >= m_paths.size() || m_stop.isCancelled())
                return;
            StageTimes times;
            auto photo = analyse(m_paths[index], **measurer, times);
            m_tasks.post(
                [this, index, times, photo = std::move(photo)] { predict(index, photo, times); });
        }
    }

    Result<AnalysedPhoto> analyse(const QString& path, PhotoMeasurer& measurer, StageTimes& times)
    {
        try {
            QElapsedTimer clock;
            clock.start();
            const auto file = readPhotoFile(path);
            if (!file)
                return failure(file.error());
            const QString name = measurer.name();
            std::optional<AnalysedPhoto> known;
            m_tasks.run([&] { known = m_predictor.findMeasured(file->sha256, name); });
            times.loadMs = clock.elapsed();
            if (known)
                return *std::move(known);
            auto measured = measurer.measure(*file, {}, m_stop, times);
            if (!measured)
                return failure(measured.error());
            AnalysedPhoto photo{file->sha256, measured->fullSize, std::move(measured->features)};
            m_tasks.post([this, photo, name] { m_predictor.keepMeasured(photo, name); });
            return photo;
        } catch (const std::bad_alloc&) {
            return failure(ErrorCode::OutOfMemory);
        }
    }

    void predict(qsizetype index, const Result<AnalysedPhoto>& photo, const StageTimes& times)
    {
        if (m_stop.isCancelled())
            return;
        if (!photo) {
            report(index, failure(photo.error()));
            return;
        }
        PredictionRequest request = m_request;
        request.photoPath = m_paths[index];
        auto prediction = m_predictor.predictMeasured(request, *photo, m_stop);
        if (m_stop.isCancelled())
            return;
        if (prediction) {
            const qint64 predictMs = prediction->elapsed.predictMs;
            prediction->elapsed = times;
            prediction->elapsed.predictMs = predictMs;
        }
        report(index, std::move(prediction));
    }

    void report(qsizetype index, Result<Prediction> prediction)
    {
        m_onScored(index, std::move(prediction));
        ++m_done;
        if (m_control.progress)
            m_control.progress({m_done, m_paths.size()});
    }

    const QStringList& m_paths;
    const PredictionRequest& m_request;
    const PhotoMeasurerFactory& m_makeMeasurer;
    Predictor& m_predictor;
    const JobControl& m_control;
    CancellationToken m_stop; ///< cancelled with the caller's token, and after a fatal error
    const ScoredCallback& m_onScored;
    TaskQueue m_tasks;
    std::atomic<qsizetype> m_next = 0;
    qint64 m_done = 0; ///< used on the calling thread, as is m_outcome
    Result<void> m_outcome;
};

} // namespace

int scoringThreads(qsizetype photos)
{
    return static_cast<int>(
        std::clamp<qsizetype>(QThread::idealThreadCount(), 1, std::max<qsizetype>(photos, 1)));
}

Result<void> scorePhotos(const QStringList& paths, const PredictionRequest& request,
                         const PhotoMeasurerFactory& makeMeasurer, Predictor& predictor,
                         int threads, const JobControl& control, const ScoredCallback& onScored)
{
    if (paths.size() == 1) {
        // Neither a thread nor a second detector: both reserve memory.
        PredictionRequest only = request;
        only.photoPath = paths.front();
        auto prediction = predictor.predict(
            only, [](PredictionStage) {}, control.cancellation);
        if (control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        onScored(0, std::move(prediction));
        if (control.progress)
            control.progress({1, 1});
        return {};
    }
    return Scoring(paths, request, makeMeasurer, predictor, control, onScored).run(threads);
}

} // namespace likecast
