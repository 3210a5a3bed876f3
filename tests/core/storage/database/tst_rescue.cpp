#include "core/storage/database/rescue.h"

#include "core/storage/database/database.h"
#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAsideWhatIsNoDatabase();
    void savesRowsAroundADamagedPage();
    void savesRowsOfATruncatedFile();
    void savesPostsOfALostAccount();
    void keepsTheDamagedFileAsItWas();
};

static constexpr int pageSize = 16384;
static constexpr int draftCount = 3000;

static void fill(TemporaryDatabase& database)
{
    SQLite::Database& connection = database->connection();
    SQLite::Transaction transaction(connection);
    for (int i = 1; i <= draftCount; ++i) {
        StoredDraft draft;
        draft.position = i;
        draft.caption = u"draft %1 "_s.arg(i) + QString(200, u'x');
        QVERIFY(DraftRepository(*database).save(draft));
    }
    transaction.commit();
    database.close();
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

static void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The page of the file that holds this text.
static qint64 pageWith(const QString& path, const QByteArray& text)
{
    return contentOf(path).indexOf(text) / pageSize;
}

void TestRescue::setsAsideWhatIsNoDatabase()
{
    TemporaryDatabase database;
    database.close();
    const QString path = databaseFilePath(database.path());
    const QByteArray letter("Dear diary, this was never a database. ");
    overwrite(path, 0, letter.repeated(100));
    database.reopen();
    QVERIFY(!database.opened.report.damagedFilePath.isEmpty());
    QVERIFY(contentOf(database.opened.report.damagedFilePath).startsWith(letter));
    QVERIFY(DraftRepository(*database).save({}));
}

void TestRescue::savesRowsAroundADamagedPage()
{
    TemporaryDatabase database;
    fill(database);
    const QString path = databaseFilePath(database.path());
    const qint64 page = pageWith(path, "draft 1500 ");
    QVERIFY(page > 0);
    overwrite(path, page * pageSize, QByteArray(pageSize, '\x5a'));
    database.reopen();

    const OpenReport& report = database.opened.report;
    QVERIFY(QFile::exists(report.damagedFilePath));
    const auto found = std::ranges::find(report.rescued, u"draft"_s, &TableRescue::table);
    QVERIFY(found != report.rescued.end());
    QVERIFY(!found->complete);
    // One page of rows of about 230 bytes is lost, no more.
    QVERIFY(found->rowsSaved >= draftCount - 80);
    QVERIFY(found->rowsSaved < draftCount);
    const auto drafts = DraftRepository(*database).loadAll();
    QVERIFY(drafts);
    QCOMPARE(static_cast<qint64>(drafts->size()), found->rowsSaved);
    QVERIFY(drafts->front().caption.startsWith(u"draft 1 "_s));
    QVERIFY(drafts->back().caption.startsWith(u"draft 3000 "_s));
}

void TestRescue::savesRowsOfATruncatedFile()
{
    TemporaryDatabase database;
    fill(database);
    QFile file(databaseFilePath(database.path()));
    QVERIFY(file.resize(file.size() * 3 / 4 / pageSize * pageSize));
    database.reopen();
    QVERIFY(!database.opened.report.damagedFilePath.isEmpty());
    const auto drafts = DraftRepository(*database).loadAll();
    QVERIFY(drafts);
    QVERIFY(drafts->size() > draftCount / 3);
    QVERIFY(drafts->size() < draftCount);
    QVERIFY(drafts->front().caption.startsWith(u"draft 1 "_s));
}

void TestRescue::savesPostsOfALostAccount()
{
    TemporaryDatabase database;
    database->connection().exec(
        "INSERT INTO profile (name, created_at_ms) VALUES ('Somebody', 1);"
        "INSERT INTO account (profile_id, name, created_at_ms) VALUES (1, 'lost-account', 1);"
        "INSERT INTO post (account_id, taken_at_ms, media_type, caption, observed_at_ms, "
        "fingerprint) VALUES (1, 2, 'photo', 'still here', 4, 0)");
    database.close();
    const QString path = databaseFilePath(database.path());
    const auto root = [&](const char* table) {
        SQLite::Database connection(path.toStdString());
        return connection
            .execAndGet("SELECT rootpage FROM sqlite_master WHERE name = '" + std::string(table) +
                        "'")
            .getInt();
    };
    overwrite(path, (root("account") - 1) * pageSize, QByteArray(pageSize, '\x5a'));
    database.reopen();
    SQLite::Database& connection = database->connection();
    QCOMPARE(connection.execAndGet("SELECT caption FROM post").getString(),
             std::string("still here"));
    QCOMPARE(connection.execAndGet("SELECT name FROM account").getString(),
             std::string("recovered-1"));
    QCOMPARE(connection.execAndGet("SELECT name FROM profile").getString(),
             std::string("Somebody"));
}

void TestRescue::keepsTheDamagedFileAsItWas()
{
    TemporaryDatabase database;
    fill(database);
    const QString path = databaseFilePath(database.path());
    overwrite(path, pageWith(path, "draft 700 ") * pageSize, QByteArray(pageSize, '\x5a'));
    const QByteArray damaged = contentOf(path);
    database.reopen();
    QCOMPARE(contentOf(database.opened.report.damagedFilePath), damaged);
}

LIKECAST_TEST(TestRescue)
#include "tst_rescue.moc"
