#include "core/storage/database/database.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/logged_details.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <new>
#include <stdexcept>
#include <thread>

#include <QDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesADatabase();
    void commitsReachTheDisk();
    void opensAgain();
    void refusesANewerOneUntouched();
    void refusesAFileInPlaceOfTheDirectory();
    void refusesADirectoryInPlaceOfTheFile();
    void saysWhenItMayOnlyRead();
    void saysWhenAnotherProgramWrites();
    void saysWhenTheDiskIsFull();
    void readsBesideAWriter();
    void readsWhatIsWrittenAfterTheMigration();
    void readOnlyMakesNothing();
    void enforcesForeignKeys();
    void fullCheckSeesADamagedIndex();
    void fullCheckSeesRowsThatBelongToNothing();
    void onlyItsOwnerMayReadIt();
    void exceptionsGoToTheLog();
};

static StoredDraft draftWith(const QString& caption)
{
    StoredDraft draft;
    draft.caption = caption;
    draft.timeZoneId = "Europe/Bucharest";
    return draft;
}

void TestDatabase::makesADatabase()
{
    TemporaryDatabase database;
    QVERIFY(database.opened.report.created);
    QCOMPARE(database.opened.report.migratedFrom, 0);
    QVERIFY(database.opened.report.damagedFilePath.isEmpty());
    SQLite::Database& connection = database->connection();
    QCOMPARE(connection.execAndGet("PRAGMA user_version").getInt(),
             shippedMigrations().back().version);
    QCOMPARE(connection.execAndGet("PRAGMA application_id").getInt(), databaseApplicationId);
}

void TestDatabase::commitsReachTheDisk()
{
    TemporaryDatabase database;
    SQLite::Database& connection = database->connection();
    QCOMPARE(connection.execAndGet("PRAGMA synchronous").getInt(), 2);
    QCOMPARE(connection.execAndGet("PRAGMA journal_mode").getString(),
             std::string(database.opened.report.networkDrive ? "delete" : "wal"));
}

void TestDatabase::opensAgain()
{
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save(draftWith(u"kept"_s)));
    database.reopen();
    QVERIFY(!database.opened.report.created);
    QVERIFY(database.opened.report.migrationBackupPath.isEmpty());
    const auto drafts = DraftRepository(*database).loadAll();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1U);
    QCOMPARE(drafts->front().caption, u"kept"_s);
}

void TestDatabase::refusesANewerOneUntouched()
{
    TemporaryDatabase database;
    database->connection().exec("PRAGMA user_version = 999");
    database.close();
    QFile file(databaseFilePath(database.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto lock = InstanceLock::acquire(database.path());
    QVERIFY(lock);
    const auto opened = Database::open(*lock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseNewer);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(Database::openReadOnly(database.path()).error().code, ErrorCode::DatabaseNewer);
}

void TestDatabase::refusesAFileInPlaceOfTheDirectory()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"data"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto lock = InstanceLock::acquire(path);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::DatabaseUnavailable);
}

void TestDatabase::refusesADirectoryInPlaceOfTheFile()
{
    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(databaseFilePath(directory.path())));
    const auto lock = InstanceLock::acquire(directory.path());
    QVERIFY(lock);
    const auto opened = Database::open(*lock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseUnavailable);
}

void TestDatabase::saysWhenItMayOnlyRead()
{
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save(draftWith(u"kept"_s)));
    database.close();
    const QString path = databaseFilePath(database.path());
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    const auto restore = qScopeGuard(
        [&] { QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); });
    if (QFile probe(path); probe.open(QIODevice::ReadWrite))
        QSKIP("this user may write to write-protected files");
    const auto lock = InstanceLock::acquire(database.path());
    QVERIFY(lock);
    const auto opened = Database::open(*lock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseReadOnly);
}

void TestDatabase::saysWhenAnotherProgramWrites()
{
    TemporaryDatabase database;
    database->connection().setBusyTimeout(1);
    SQLite::Database other(databaseFilePath(database.path()).toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto saved = DraftRepository(*database).save(draftWith(u"later"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseLocked);
    other.exec("ROLLBACK");
    QVERIFY(DraftRepository(*database).save(draftWith(u"now"_s)));
}

void TestDatabase::saysWhenTheDiskIsFull()
{
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save(draftWith(u"kept"_s)));
    const int pages = database->connection().execAndGet("PRAGMA page_count").getInt();
    database->connection().exec("PRAGMA max_page_count = " + std::to_string(pages));
    const auto saved = DraftRepository(*database).save(draftWith(QString(100'000, u'x')));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    const auto drafts = DraftRepository(*database).loadAll();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1U);
    QCOMPARE(drafts->front().caption, u"kept"_s);
}

void TestDatabase::readsBesideAWriter()
{
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save(draftWith(u"seen"_s)));
    const auto reader = Database::openReadOnly(database.path());
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    const auto drafts = DraftRepository(**reader).loadAll();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1U);
    const auto saved = DraftRepository(**reader).save(draftWith(u"not here"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseReadOnly);
}

void TestDatabase::readsWhatIsWrittenAfterTheMigration()
{
    for (int run = 0; run < 20; ++run) {
        QTemporaryDir directory;
        const auto lock = InstanceLock::acquire(directory.path());
        QVERIFY(lock);
        Result<OpenedDatabase> writer = failure(ErrorCode::Internal);
        std::thread making([&] { writer = Database::open(*lock); });
        auto reader = Database::openReadOnly(directory.path());
        while (!reader)
            reader = Database::openReadOnly(directory.path());
        making.join();
        QVERIFY(writer);
        QVERIFY(DraftRepository(*writer->database).save(draftWith(u"later"_s)));
        const auto drafts = DraftRepository(**reader).loadAll();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1U);
    }
}

void TestDatabase::readOnlyMakesNothing()
{
    QTemporaryDir directory;
    const auto reader = Database::openReadOnly(directory.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileNotFound);
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestDatabase::enforcesForeignKeys()
{
    TemporaryDatabase database;
    QCOMPARE(database->connection().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    QVERIFY_THROWS_EXCEPTION(
        SQLite::Exception,
        database->connection().exec("INSERT INTO account (profile_id, name, created_at_ms) "
                                    "VALUES (77, 'nobody', 0)"));
}

void TestDatabase::fullCheckSeesADamagedIndex()
{
    TemporaryDatabase database;
    StoredDraft draft = draftWith(u"kept"_s);
    draft.position = 7;
    QVERIFY(DraftRepository(*database).save(draft));
    QVERIFY(checkDatabase(database->connection(), CheckDepth::Full));
    // The index was built from another column than it now declares.
    database->connection().exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                                "'CREATE INDEX draft_by_position ON draft(followers, id)' WHERE "
                                "name = 'draft_by_position'");
    database.reopen();
    QVERIFY(checkDatabase(database->connection()));
    const auto checked = checkDatabase(database->connection(), CheckDepth::Full);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::DatabaseDamaged);
}

void TestDatabase::fullCheckSeesRowsThatBelongToNothing()
{
    TemporaryDatabase database;
    database->connection().exec("PRAGMA foreign_keys = OFF; INSERT INTO account (profile_id, name, "
                                "created_at_ms) VALUES (77, 'nobody', 0)");
    QCOMPARE(checkDatabase(database->connection(), CheckDepth::Full).error().code,
             ErrorCode::DatabaseDamaged);
}

void TestDatabase::onlyItsOwnerMayReadIt()
{
#ifdef Q_OS_WIN
    QSKIP("the folder keeps the access list of the user's own");
#endif
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save(draftWith(u"private"_s)));
    const QString path = databaseFilePath(database.path());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString& part : withCompanions(path)) {
        if (QFile::exists(part))
            QVERIFY2(!(QFile::permissions(part) & others), qPrintable(part));
    }
    // A file that an earlier version left readable for everyone.
    database.close();
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | others));
    database.reopen();
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestDatabase::exceptionsGoToTheLog()
{
    TemporaryDatabase database;
    const LoggedDetails log;
    const auto errorOf = [&](const char* sql) {
        return guarded([&]() -> Result<void> {
                   database->connection().exec(sql);
                   return {};
               })
            .error();
    };
    QCOMPARE(errorOf("SELECT 1 FROM nowhere"), (Error{ErrorCode::Internal, {}}));
    QVERIFY2(log.text().contains("sqlite: no such table: nowhere"), log.text().constData());
    QCOMPARE(errorOf("INSERT INTO draft (id) VALUES (NULL)"), (Error{ErrorCode::InputInvalid, {}}));
    const auto thrown = guarded([]() -> Result<void> { throw std::bad_alloc(); });
    QCOMPARE(thrown.error(), (Error{ErrorCode::OutOfMemory, {}}));
    const auto other = guarded([]() -> Result<void> { throw std::runtime_error("the words"); });
    QCOMPARE(other.error(), (Error{ErrorCode::Internal, {}}));
    QVERIFY(log.text().contains("storage: the words"));
}

LIKECAST_TEST(TestDatabase)
#include "tst_database.moc"
