#include "core/storage/database/migration.h"

#include "core/storage/database/database.h"
#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveNoGap();
    void firstSchemaReachesTheNewest();
    void copiesTheFileFirst();
    void failedStepIsRolledBack();
    void stepsBeforeAFailedOneStay();
    void brokenForeignKeyFailsTheStep();
};

/// The shipped migrations and the steps in `more` after them.
static std::vector<Migration> shippedAnd(const QList<QByteArray>& more)
{
    std::vector<Migration> migrations = shippedMigrations();
    for (const QByteArray& sql : more) {
        const int version = migrations.back().version + 1;
        migrations.push_back({version, u"%1_test.sql"_s.arg(version), sql});
    }
    return migrations;
}

static Result<OpenedDatabase> openWith(const QString& directory,
                                       const std::vector<Migration>& migrations)
{
    const auto lock = InstanceLock::acquire(directory);
    if (!lock)
        return failure(lock.error());
    return Database::open(*lock, migrations);
}

static void makeWithDraft(TemporaryDatabase& database)
{
    StoredDraft draft;
    draft.caption = u"written before the migration"_s;
    QVERIFY(DraftRepository(*database).save(draft));
    database.close();
}

void TestMigration::numbersHaveNoGap()
{
    const auto migrations = shippedMigrations();
    QVERIFY(!migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].version, static_cast<int>(i) + 1);
        QVERIFY(!migrations[i].sql.isEmpty());
    }
}

void TestMigration::firstSchemaReachesTheNewest()
{
    const auto migrations = shippedMigrations();
    QTemporaryDir directory;
    SQLite::Database connection(databaseFilePath(directory.path()).toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    QVERIFY(migrate(connection, std::span(migrations).first(1)));
    connection.exec(
        "INSERT INTO profile (name, created_at_ms) VALUES ('Me', 1);"
        "INSERT INTO account (profile_id, name, created_at_ms) VALUES (1, 'me', 1);"
        "INSERT INTO post (account_id, taken_at_ms, media_type, likes, likes_at_ms, "
        "caption, observed_at_ms, fingerprint) VALUES (1, 2, 'photo', 3, 4, 'c', 4, 0);"
        "INSERT INTO draft (position, photo_path, caption, taken_at_ms, time_zone, media_type, "
        "account_name) VALUES (0, '/a.jpg', 'old', 5, 'UTC', 'carousel', '')");
    QVERIFY(migrate(connection, migrations));
    QCOMPARE(schemaVersion(connection).value(), migrations.back().version);
    QCOMPARE(connection.execAndGet("SELECT likes FROM post").getInt(), 3);
    QCOMPARE(connection.execAndGet("SELECT media_type FROM post").getString(),
             std::string("photo"));
    connection.exec("UPDATE post SET media_type = NULL");
    QCOMPARE(connection.execAndGet("SELECT photo_path || more_photos FROM draft").getString(),
             std::string("/a.jpg[]"));
}

void TestMigration::copiesTheFileFirst()
{
    TemporaryDatabase database;
    makeWithDraft(database);
    const int before = shippedMigrations().back().version;
    const auto opened = openWith(database.path(), shippedAnd({"ALTER TABLE draft ADD extra TEXT"}));
    QVERIFY(opened);
    QCOMPARE(opened->report.migratedFrom, before);
    QCOMPARE(schemaVersion(opened->database->connection()).value(), before + 1);
    SQLite::Database copy(opened->report.migrationBackupPath.toStdString());
    QCOMPARE(schemaVersion(copy).value(), before);
    QCOMPARE(copy.execAndGet("SELECT caption FROM draft").getString(),
             std::string("written before the migration"));
}

void TestMigration::failedStepIsRolledBack()
{
    TemporaryDatabase database;
    makeWithDraft(database);
    const auto opened = openWith(
        database.path(), shippedAnd({"DELETE FROM draft; ALTER TABLE nowhere ADD extra TEXT"}));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Internal);
    QVERIFY(opened.error().detail.contains(u"_test.sql"_s));
    const QDir backups(database.path() + u"/backups"_s);
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);

    database.reopen();
    const auto drafts = DraftRepository(*database).loadAll();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1U);
}

void TestMigration::stepsBeforeAFailedOneStay()
{
    TemporaryDatabase database;
    makeWithDraft(database);
    const int before = shippedMigrations().back().version;
    QVERIFY(!openWith(database.path(), shippedAnd({"ALTER TABLE draft ADD extra TEXT",
                                                   "SELECT no_such_function()"})));
    SQLite::Database connection(databaseFilePath(database.path()).toStdString());
    QCOMPARE(schemaVersion(connection).value(), before + 1);
}

void TestMigration::brokenForeignKeyFailsTheStep()
{
    TemporaryDatabase database;
    makeWithDraft(database);
    const auto opened =
        openWith(database.path(), shippedAnd({"INSERT INTO account (profile_id, name, "
                                              "created_at_ms) VALUES (99, 'orphan', 0)"}));
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(u"foreign key"_s));
    database.reopen();
    QCOMPARE(database->connection().execAndGet("SELECT count(*) FROM account").getInt(), 0);
}

LIKECAST_TEST(TestMigration)
#include "tst_migration.moc"
