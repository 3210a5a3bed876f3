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
    void runsEverythingBeforeItEnds();
    void acceptsJobsFromItsOwnJobs();
};

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

LIKECAST_TEST(TestWorkerThread)
#include "tst_worker_thread.moc"
