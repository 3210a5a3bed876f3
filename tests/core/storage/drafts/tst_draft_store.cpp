#include "core/storage/drafts/draft_store.h"

#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndLoads();
    void carriesOutWhatWasAskedBeforeItsEnd();
    void answersWithTheErrorOfOpening();
    void opensAgainAfterAFailure();
    void reportsWhatOpeningDid();
};

static StoredDraft draftWith(const QString& caption)
{
    StoredDraft draft;
    draft.caption = caption;
    return draft;
}

static std::shared_ptr<const InstanceLock> lockOf(const QTemporaryDir& directory)
{
    auto lock = InstanceLock::acquire(directory.path());
    return lock ? *lock : nullptr;
}

void TestDraftStore::savesAndLoads()
{
    QTemporaryDir directory;
    WorkerThread worker(u"worker"_s);
    DraftStore store(worker, DatabaseSession::create(worker, lockOf(directory)));
    const auto first = store.save(draftWith(u"first"_s));
    const auto second = store.save(draftWith(u"second"_s));
    QVERIFY(first.result());
    QVERIFY(store.reorder({*second.result(), *first.result()}).result());
    auto drafts = store.load().result();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 2U);
    QCOMPARE(drafts->front().caption, u"second"_s);
    QVERIFY(store.remove(*second.result()).result());
    QCOMPARE(store.load().result()->size(), 1U);
}

void TestDraftStore::carriesOutWhatWasAskedBeforeItsEnd()
{
    QTemporaryDir directory;
    {
        WorkerThread worker(u"worker"_s);
        DraftStore store(worker, DatabaseSession::create(worker, lockOf(directory)));
        for (int i = 0; i < 50; ++i)
            store.save(draftWith(QString::number(i)));
    }
    const auto lock = lockOf(directory);
    QVERIFY(lock);
    const auto opened = Database::open(lock);
    QVERIFY(opened);
    QCOMPARE(DraftRepository(*opened->database).loadAll()->size(), 50U);
}

static Result<OpenReport> opened(WorkerThread& worker,
                                 const std::shared_ptr<DatabaseSession>& session)
{
    return worker
        .submit([session]() -> Result<OpenReport> {
            return session->database().map([&](Database*) { return session->report(); });
        })
        .result();
}

void TestDraftStore::answersWithTheErrorOfOpening()
{
    QTemporaryDir directory;
    QVERIFY(QDir().mkpath(databaseFilePath(directory.path())));
    WorkerThread worker(u"worker"_s);
    const auto session = DatabaseSession::create(worker, lockOf(directory));
    DraftStore store(worker, session);
    QCOMPARE(store.load().result().error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(store.save({}).result().error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(opened(worker, session).error().code, ErrorCode::DatabaseUnavailable);
}

void TestDraftStore::opensAgainAfterAFailure()
{
    QTemporaryDir directory;
    const QString obstacle = databaseFilePath(directory.path());
    QVERIFY(QDir().mkpath(obstacle));
    WorkerThread worker(u"worker"_s);
    DraftStore store(worker, DatabaseSession::create(worker, lockOf(directory)));
    QVERIFY(!store.load().result());
    QVERIFY(QDir().rmdir(obstacle));
    const auto drafts = store.load().result();
    QVERIFY(drafts);
    QVERIFY(drafts->empty());
}

void TestDraftStore::reportsWhatOpeningDid()
{
    QTemporaryDir directory;
    WorkerThread worker(u"worker"_s);
    const auto session = DatabaseSession::create(worker, lockOf(directory));
    const auto report = opened(worker, session);
    QVERIFY(report);
    QVERIFY(report->created);
}

LIKECAST_TEST(TestDraftStore)
#include "tst_draft_store.moc"
