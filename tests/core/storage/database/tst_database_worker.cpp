#include "core/storage/database/database_worker.h"

#include "core/storage/database/database_files.h"
#include "core/storage/posts/account_repository.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDatabaseWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInTheOrderOfTheCalls();
    void carriesOutWhatWasAskedBeforeItsEnd();
    void answersWithTheErrorOfOpening();
    void answersWithTheErrorOfTheLock();
    void opensAgainAfterAFailure();
    void reportsWhatOpeningDid();
    void longJobsReportAndAreCancelled();
    void replacesWithEveryConnectionClosed();
    void aFailedReplacementChangesNothing();
    void readersGoOnWhileItWrites();
};

namespace
{

Result<std::size_t> profileCount(Database& database)
{
    return AccountRepository(database).profiles().map([](const auto& all) { return all.size(); });
}

Result<void> addAccount(Database& database, const QString& name)
{
    AccountRepository accounts(database);
    const auto profile = accounts.ensureProfile();
    return profile ? accounts.ensure(*profile, name).map([](qint64) {})
                   : Result<void>(failure(profile.error()));
}

} // namespace

void TestDatabaseWorker::runsInTheOrderOfTheCalls()
{
    const QTemporaryDir directory;
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    std::vector<int> order;
    QFuture<Result<int>> last;
    for (int i = 0; i < 20; ++i) {
        last = worker.run([&order, i](Database&) -> Result<int> {
            order.push_back(i);
            return i;
        });
    }
    QCOMPARE(last.result(), Result<int>(19));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order.at(static_cast<std::size_t>(i)), i);
}

void TestDatabaseWorker::carriesOutWhatWasAskedBeforeItsEnd()
{
    const QTemporaryDir directory;
    {
        DatabaseWorker worker(InstanceLock::acquire(directory.path()));
        for (int i = 0; i < 50; ++i)
            worker.run([i](Database& database) { return addAccount(database, u"a%1"_s.arg(i)); });
    }
    const auto opened = Database::open(*InstanceLock::acquire(directory.path()));
    QVERIFY(opened);
    AccountRepository accounts(*opened->database);
    QCOMPARE(accounts.accounts(accounts.ensureProfile().value())->size(), 50U);
}

void TestDatabaseWorker::answersWithTheErrorOfOpening()
{
    const QTemporaryDir directory;
    QVERIFY(QDir().mkpath(databaseFilePath(directory.path())));
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    QCOMPARE(worker.run(profileCount).result().error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(worker.openReport().result().error().code, ErrorCode::DatabaseUnavailable);
}

void TestDatabaseWorker::answersWithTheErrorOfTheLock()
{
    DatabaseWorker worker(failure(ErrorCode::DatabaseLocked));
    QCOMPARE(worker.run(profileCount).result().error().code, ErrorCode::DatabaseLocked);
    const auto replaced = worker.replace([](const auto&) -> Result<void> { return {}; });
    QCOMPARE(replaced.result().error().code, ErrorCode::DatabaseLocked);
}

void TestDatabaseWorker::opensAgainAfterAFailure()
{
    const QTemporaryDir directory;
    const QString obstacle = databaseFilePath(directory.path());
    QVERIFY(QDir().mkpath(obstacle));
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    QVERIFY(!worker.run(profileCount).result());
    QVERIFY(QDir().rmdir(obstacle));
    QCOMPARE(worker.run(profileCount).result(), Result<std::size_t>(0U));
}

void TestDatabaseWorker::reportsWhatOpeningDid()
{
    const QTemporaryDir directory;
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    const auto report = worker.openReport().result();
    QVERIFY(report);
    QVERIFY(report->created);
}

void TestDatabaseWorker::longJobsReportAndAreCancelled()
{
    const QTemporaryDir directory;
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    QSemaphore reported;
    auto job = worker.start([&](Database&, const JobControl& control) -> Result<void> {
        control.progress({3, 7});
        reported.release();
        while (!control.cancellation.isCancelled())
            QThread::yieldCurrentThread();
        return failure(ErrorCode::Cancelled);
    });
    reported.acquire();
    QCOMPARE(job.progress().done, 3);
    QCOMPARE(job.progress().total, 7);
    job.cancel();
    QCOMPARE(job.future.result().error().code, ErrorCode::Cancelled);
}

void TestDatabaseWorker::replacesWithEveryConnectionClosed()
{
    const QTemporaryDir directory;
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    const auto suspended = std::make_shared<bool>(false);
    worker.setSuspendOthers([suspended]() -> std::shared_ptr<void> {
        *suspended = true;
        return {nullptr, [suspended](void*) { *suspended = false; }};
    });
    QVERIFY(worker.run(profileCount).result());
    bool wasSuspended = false;
    const auto replaced =
        worker.replace([&](const DatabaseWorker::LockHandle& lock) -> Result<QString> {
            wasSuspended = *suspended;
            // Closing the last connection removes the log.
            if (QFile::exists(databaseFilePath(lock->dataDirectory()) + u"-wal"_s))
                return failure(ErrorCode::Internal);
            return lock->dataDirectory();
        });
    QVERIFY(replaced.result().has_value());
    QVERIFY(wasSuspended);
    QVERIFY(!*suspended);
    QCOMPARE(worker.run(profileCount).result().error().code, ErrorCode::Cancelled);
}

void TestDatabaseWorker::aFailedReplacementChangesNothing()
{
    const QTemporaryDir directory;
    DatabaseWorker worker(InstanceLock::acquire(directory.path()));
    const auto replaced = worker.replace(
        [](const auto&) -> Result<void> { return failure(ErrorCode::FormatDamaged); });
    QCOMPARE(replaced.result().error().code, ErrorCode::FormatDamaged);
    QVERIFY(worker.run(profileCount).result());
}

void TestDatabaseWorker::readersGoOnWhileItWrites()
{
    const QTemporaryDir directory;
    const auto lock = InstanceLock::acquire(directory.path());
    DatabaseWorker worker(lock);
    QCOMPARE(Database::openFurther(*lock).error().code, ErrorCode::FileNotFound);
    QVERIFY(
        worker.run([](Database& database) { return addAccount(database, u"mara"_s); }).result());

    QSemaphore inside;
    QSemaphore proceed;
    const auto writing = worker.run([&](Database& database) -> Result<void> {
        SQLite::Transaction transaction(database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        inside.release();
        proceed.acquire();
        transaction.commit();
        return {};
    });
    inside.acquire();
    const auto further = Database::openFurther(*lock);
    QVERIFY(further);
    QVERIFY(AccountRepository(**further).findByName(u"mara"_s));
    QCOMPARE(addAccount(**further, u"vera"_s).error().code, ErrorCode::DatabaseLocked);
    proceed.release();
    QVERIFY(writing.result());
    QVERIFY(addAccount(**further, u"vera"_s));
}

LIKECAST_TEST(TestDatabaseWorker)
#include "tst_database_worker.moc"
