#include "core/common/worker_thread.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderOnOneThread();
    void returnsValues();
    void runningOutOfMemoryIsAnError();
    void runsEverythingBeforeItEnds();
    void acceptsJobsFromItsOwnJobs();
    void startedJobsReportProgress();
    void cancelsOneJobAlone();
    void aJobCancelledBeforeItsTurnIsNotRun();
    void cancelAllSparesWhatComesLater();
    void itsEndCancelsWhatWasStarted();
};

namespace
{

/// Runs until it is cancelled.
Result<int> untilCancelled(const JobControl& control)
{
    while (!control.cancellation.isCancelled())
        QThread::yieldCurrentThread();
    return failure(ErrorCode::Cancelled);
}

} // namespace

void TestWorkerThread::runsJobsInOrderOnOneThread()
{
    WorkerThread worker(u"test"_s);
    std::vector<int> order;
    std::vector<QThread*> threads;
    QFuture<void> last;
    for (int i = 0; i < 100; ++i) {
        last = worker.submit([&order, &threads, i] {
            order.push_back(i);
            threads.push_back(QThread::currentThread());
        });
    }
    last.waitForFinished();
    QCOMPARE(order.size(), std::size_t{100});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(order[static_cast<std::size_t>(i)], i);
    for (QThread* thread : threads)
        QCOMPARE(thread, threads.front());
    QVERIFY(threads.front() != QThread::currentThread());
}

void TestWorkerThread::returnsValues()
{
    WorkerThread worker(u"test"_s);
    QCOMPARE(worker.submit([] { return 6 * 7; }).result(), 42);
}

void TestWorkerThread::runningOutOfMemoryIsAnError()
{
    WorkerThread worker(u"test"_s);
    const auto tooMuch = []() -> Result<int> { throw std::bad_alloc(); };
    const Result<int> answer = worker.submit(tooMuch).result();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::OutOfMemory);
    const auto job = worker.start([&](const JobControl&) { return tooMuch(); });
    QCOMPARE(job.future.result().error().code, ErrorCode::OutOfMemory);
    // The thread keeps running.
    QCOMPARE(worker.submit([] { return 7; }).result(), 7);
}

void TestWorkerThread::runsEverythingBeforeItEnds()
{
    std::atomic_int done = 0;
    {
        WorkerThread worker(u"test"_s);
        for (int i = 0; i < 50; ++i) {
            worker.submit([&done] {
                QThread::msleep(1);
                ++done;
            });
        }
    }
    QCOMPARE(done.load(), 50);
}

void TestWorkerThread::acceptsJobsFromItsOwnJobs()
{
    WorkerThread worker(u"test"_s);
    auto inner = worker.submit([&worker] { return worker.submit([] { return 7; }); });
    QCOMPARE(inner.result().result(), 7);
}

void TestWorkerThread::startedJobsReportProgress()
{
    WorkerThread worker(u"test"_s);
    QCOMPARE(JobHandle().progress().total, 0);
    const auto job = worker.start([](const JobControl& control) -> Result<int> {
        control.progress({3, 7});
        return 5;
    });
    QCOMPARE(job.future.result(), Result<int>(5));
    QCOMPARE(job.progress().done, 3);
    QCOMPARE(job.progress().total, 7);
}

void TestWorkerThread::cancelsOneJobAlone()
{
    WorkerThread worker(u"test"_s);
    auto first = worker.start(untilCancelled);
    const auto second = worker.start([](const JobControl&) -> Result<int> { return 2; });
    const JobHandle handle = first;
    QVERIFY(handle && handle == first && handle != second);
    QVERIFY(!JobHandle() && JobHandle() != second);
    first.cancel();
    QCOMPARE(first.future.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(second.future.result(), Result<int>(2));
}

void TestWorkerThread::aJobCancelledBeforeItsTurnIsNotRun()
{
    WorkerThread worker(u"test"_s);
    auto first = worker.start(untilCancelled);
    bool wasRun = false;
    auto second = worker.start([&wasRun](const JobControl&) -> Result<int> {
        wasRun = true;
        return 2;
    });
    second.cancel();
    first.cancel();
    QCOMPARE(second.future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!wasRun);
}

void TestWorkerThread::cancelAllSparesWhatComesLater()
{
    WorkerThread worker(u"test"_s);
    const auto before = worker.start(untilCancelled);
    worker.cancelAll();
    const auto after = worker.start([](const JobControl&) -> Result<int> { return 2; });
    QCOMPARE(before.future.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(after.future.result(), Result<int>(2));
}

void TestWorkerThread::itsEndCancelsWhatWasStarted()
{
    QFuture<Result<int>> running;
    {
        WorkerThread worker(u"test"_s);
        running = worker.start(untilCancelled).future;
    }
    QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
}

LIKECAST_TEST(TestWorkerThread)
#include "tst_worker_thread.moc"
