#include "core/prediction/prediction_service.h"
#include "tests/core/prediction/predictor_without_batch.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// State shared by the test and a predictor on the worker.
struct Script {
    QSemaphore started; ///< released when a prediction has started
    QSemaphore proceed; ///< acquired before it ends
    bool waits = false;
    std::atomic_int calls = 0;
    std::atomic_int alive = 0;
    QThread* madeOn = nullptr;
    QThread* destroyedOn = nullptr;
    std::optional<Error> error;
};

/// Goes through the stages like the real one, at the test's pace.
class ScriptedPredictor : public PredictorWithoutBatch
{
public:
    explicit ScriptedPredictor(Script& script)
        : m_script(script)
    {
        ++m_script.alive;
        m_script.madeOn = QThread::currentThread();
    }

    ~ScriptedPredictor() override
    {
        --m_script.alive;
        m_script.destroyedOn = QThread::currentThread();
    }

    Result<Prediction> predict(const PredictionRequest& request, const StageCallback& onStage,
                               const CancellationToken& cancellation) override
    {
        ++m_script.calls;
        onStage(PredictionStage::Loading);
        m_script.started.release();
        while (m_script.waits && !cancellation.isCancelled() &&
               !m_script.proceed.tryAcquire(1, 5)) {
        }
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (m_script.error)
            return failure(*m_script.error);
        onStage(PredictionStage::Predicting);
        Prediction prediction;
        prediction.photoPath = request.photoPath;
        return prediction;
    }

    Result<WeekForecast> forecastWeek(const PredictionRequest&, qint64 fromMs,
                                      const CancellationToken&) override
    {
        WeekForecast forecast;
        forecast.takenAtMs[0][0] = fromMs;
        return forecast;
    }

private:
    Script& m_script;
};

PredictionService::PredictorFactory factoryOf(Script& script)
{
    return [&script]() -> Result<std::unique_ptr<Predictor>> {
        return std::make_unique<ScriptedPredictor>(script);
    };
}

PredictionRequest requestFor(const QString& path)
{
    PredictionRequest request;
    request.photoPath = path;
    return request;
}

} // namespace

class TestPredictionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void makesThePredictorOnTheWorker();
    void reportsStagesOnItsOwnThread();
    void cancelsARunningRequest();
    void skipsACancelledRequestThatHasNotBegun();
    void supersededRequestLosesToTheNewer();
    void finishesFuturesOnShutdownInFlight();
    void passesErrorsOn();
    void retriesAFailedFactory();
    void forecastsTheWeek();
    void resetMakesANewPredictor();
    void suspendedItHasNoPredictor();
};

void TestPredictionService::answersInOrder()
{
    Script script;
    PredictionService service(factoryOf(script));
    const auto first = service.predict(requestFor(u"1"_s));
    const auto second = service.predict(requestFor(u"2"_s));
    QCOMPARE(second.future.result()->photoPath, u"2"_s);
    QVERIFY(first.future.isFinished());
    QCOMPARE(first.future.result()->photoPath, u"1"_s);
}

void TestPredictionService::makesThePredictorOnTheWorker()
{
    Script script;
    {
        PredictionService service(factoryOf(script));
        service.predict(requestFor(u"1"_s)).future.waitForFinished();
        QCOMPARE(script.alive.load(), 1);
        QVERIFY(script.madeOn != QThread::currentThread());
    }
    QCOMPARE(script.alive.load(), 0);
    QCOMPARE(script.destroyedOn, script.madeOn);
}

void TestPredictionService::reportsStagesOnItsOwnThread()
{
    Script script;
    PredictionService service(factoryOf(script));
    std::vector<PredictionStage> stages;
    bool wrongThread = false;
    bool answered = false;
    const auto pending = service.predict(requestFor(u"1"_s), [&](PredictionStage stage) {
        wrongThread |= QThread::currentThread() != service.thread();
        QVERIFY(!answered);
        stages.push_back(stage);
    });
    // Not QFuture::then(), which calls at once if the result is ready, bypassing the queue.
    QFutureWatcher<Result<Prediction>> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, &service, [&answered] { answered = true; });
    watcher.setFuture(pending.future);
    QTRY_VERIFY(answered);
    QVERIFY(!wrongThread);
    QCOMPARE(stages, (std::vector{PredictionStage::Loading, PredictionStage::Predicting}));
}

void TestPredictionService::cancelsARunningRequest()
{
    Script script;
    script.waits = true;
    PredictionService service(factoryOf(script));
    auto pending = service.predict(requestFor(u"1"_s));
    script.started.acquire();
    pending.cancel();
    QCOMPARE(pending.future.result().error().code, ErrorCode::Cancelled);
}

void TestPredictionService::skipsACancelledRequestThatHasNotBegun()
{
    Script script;
    script.waits = true;
    PredictionService service(factoryOf(script));
    const auto running = service.predict(requestFor(u"1"_s));
    auto waiting = service.predict(requestFor(u"2"_s));
    script.started.acquire();
    waiting.cancel();
    script.proceed.release();
    QCOMPARE(waiting.future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(running.future.result().has_value());
    QCOMPARE(script.calls.load(), 1);
}

void TestPredictionService::supersededRequestLosesToTheNewer()
{
    Script script;
    script.waits = true;
    PredictionService service(factoryOf(script));
    auto older = service.predict(requestFor(u"old"_s));
    script.started.acquire();
    older.cancel();
    const auto newer = service.predict(requestFor(u"new"_s));
    script.proceed.release(2); // the older may take one before it sees that it is cancelled
    QCOMPARE(newer.future.result()->photoPath, u"new"_s);
    QCOMPARE(older.future.result().error().code, ErrorCode::Cancelled);
}

void TestPredictionService::finishesFuturesOnShutdownInFlight()
{
    Script script;
    script.waits = true;
    bool stageAfterDestruction = false;
    QFuture<Result<Prediction>> running;
    QFuture<Result<Prediction>> waiting;
    {
        PredictionService service(factoryOf(script));
        running =
            service
                .predict(requestFor(u"1"_s), [&](PredictionStage) { stageAfterDestruction = true; })
                .future;
        waiting = service.predict(requestFor(u"2"_s)).future;
        script.started.acquire();
    }
    QCoreApplication::processEvents();
    QVERIFY(!stageAfterDestruction);
    QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(script.calls.load(), 1);
    QCOMPARE(script.alive.load(), 0);
}

void TestPredictionService::passesErrorsOn()
{
    Script script;
    script.error = Error{ErrorCode::NotAnImage, u"notes.txt"_s};
    PredictionService service(factoryOf(script));
    QCOMPARE(service.predict(requestFor(u"1"_s)).future.result().error(), *script.error);
}

void TestPredictionService::retriesAFailedFactory()
{
    Script script;
    std::atomic_int attempts = 0;
    PredictionService service([&]() -> Result<std::unique_ptr<Predictor>> {
        if (++attempts == 1)
            return failure(ErrorCode::ModelDamaged, u"trees.ubj"_s);
        return std::make_unique<ScriptedPredictor>(script);
    });
    QCOMPARE(service.predict(requestFor(u"1"_s)).future.result().error().code,
             ErrorCode::ModelDamaged);
    QVERIFY(service.predict(requestFor(u"2"_s)).future.result().has_value());
    QCOMPARE(attempts.load(), 2);
}

void TestPredictionService::forecastsTheWeek()
{
    Script script;
    PredictionService service(factoryOf(script));
    const auto pending = service.forecastWeek({}, 1234);
    QCOMPARE(pending.future.result()->takenAtMs[0][0], 1234);
}

void TestPredictionService::resetMakesANewPredictor()
{
    Script script;
    int made = 0;
    PredictionService service([&]() -> Result<std::unique_ptr<Predictor>> {
        ++made;
        return std::make_unique<ScriptedPredictor>(script);
    });
    service.predict(requestFor(u"1"_s)).future.waitForFinished();
    service.reset();
    service.predict(requestFor(u"2"_s)).future.waitForFinished();
    QCOMPARE(made, 2);
    QCOMPARE(script.alive.load(), 1);
}

void TestPredictionService::suspendedItHasNoPredictor()
{
    Script script;
    PredictionService service(factoryOf(script));
    service.predict(requestFor(u"1"_s)).future.waitForFinished();
    std::shared_ptr<void> suspended = service.suspend();
    QCOMPARE(script.alive.load(), 0);
    const auto waiting = service.predict(requestFor(u"2"_s));
    QVERIFY(!script.started.tryAcquire(2, 50));
    QVERIFY(!waiting.future.isFinished());
    suspended.reset();
    QCOMPARE(waiting.future.result()->photoPath, u"2"_s);
}

LIKECAST_TEST(TestPredictionService)
#include "tst_prediction_service.moc"
