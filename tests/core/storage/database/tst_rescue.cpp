#include "core/storage/database/rescue.h"

#include "core/storage/database/database.h"
#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <QTest>

#include <map>

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
    void aZeroedPageCostsItsOwnRowsOnly_data();
    void aZeroedPageCostsItsOwnRowsOnly();
    void aLostHeaderCostsNothing();
    void savesHalfAFile();
    void savesWhatStandsInTheLog();
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

/// The page of the file that contains this text.
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
    // Only one page, with rows of about 230 bytes, is lost.
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

/// A database with rows in every user table, some longer than a page.
static void fillAll(const QString& path, int size)
{
    QFile::remove(path);
    SQLite::Database connection(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    connection.exec("PRAGMA page_size = " + std::to_string(size));
    QVERIFY(migrate(connection, shippedMigrations()));
    SQLite::Transaction transaction(connection);
    connection.exec("INSERT INTO profile (name, created_at_ms) VALUES ('Somebody', 1)");
    for (int account = 1; account <= 3; ++account)
        connection.exec("INSERT INTO account (profile_id, name, created_at_ms) VALUES (1, 'name-" +
                        std::to_string(account) + "', 1)");
    const auto rows = [&](int count, const std::string& sql) {
        connection.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " +
                        std::to_string(count) + ") " + sql);
    };
    rows(200, "INSERT INTO post (account_id, taken_at_ms, media_type, likes, likes_at_ms, caption, "
              "shortcode, observed_at_ms, fingerprint) SELECT 1 + i % 3, i * 1000, 'photo', i, 1, "
              "printf('%.*c', 20 + i * 7, 'x'), 's' || i, i, -i FROM n");
    rows(60, "INSERT INTO account_snapshot (account_id, day, followers, counted_at_ms) "
             "SELECT 1, i, i, i FROM n");
    rows(40,
         "INSERT INTO draft (position, photo_path, caption, taken_at_ms, time_zone, media_type, "
         "account_name, average_likes) SELECT i, '', 'draft ' || i, i, 'UTC', 'reel', 'a', "
         "i * 0.5 FROM n");
    rows(30, "INSERT INTO journal_entry (account_name, made_at_ms, posted_at_ms, time_zone, "
             "media_type, caption, photo_path, predicted_median, predicted_low, predicted_high, "
             "coverage, usual_likes, model_name, model_version) SELECT 'a', i, i, 'UTC', 'photo', "
             "'c' || i, '', 2, 1, 3.5, 0.8, 2, 'm', '1' FROM n");
    rows(5, "INSERT INTO import_log (account_id, imported_at_ms, format, source, posts_found, "
            "posts_added, posts_updated, posts_unchanged, posts_without_likes, problems) "
            "SELECT 1, i, 'csv', 'x', 1, 1, 0, 0, 0, '[]' FROM n");
    transaction.commit();
}

static const std::map<QString, qint64> filled{
    {u"profile"_s, 1}, {u"account"_s, 3},        {u"post"_s, 200},    {u"account_snapshot"_s, 60},
    {u"draft"_s, 40},  {u"journal_entry"_s, 30}, {u"import_log"_s, 5}};

/// Rows per table after a rescue, without placeholders for lost ones.
static std::map<QString, qint64> rescuedRows(const QString& damaged, const QString& fresh)
{
    for (const QString& part : withCompanions(fresh))
        QFile::remove(part);
    const auto rescued = rescueDatabase(damaged, fresh, shippedMigrations());
    std::map<QString, qint64> rows;
    if (!rescued)
        return rows;
    for (const TableRescue& table : *rescued) {
        if (filled.contains(table.table) || table.rowsSaved > 0)
            rows[table.table] = table.rowsSaved;
    }
    SQLite::Database connection(fresh.toStdString());
    if (connection.execAndGet("PRAGMA integrity_check").getString() != "ok")
        rows.clear();
    return rows;
}

void TestRescue::aZeroedPageCostsItsOwnRowsOnly_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("pages of 1 KB") << 1024;
    QTest::newRow("pages of 4 KB") << 4096;
}

void TestRescue::aZeroedPageCostsItsOwnRowsOnly()
{
    QFETCH(int, size);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"whole.sqlite"_s);
    const QString damaged = directory.filePath(u"damaged.sqlite"_s);
    fillAll(path, size);
    QCOMPARE(rescuedRows(path, directory.filePath(u"fresh.sqlite"_s)), filled);
    const QByteArray whole = contentOf(path);
    const qsizetype pages = whole.size() / size;
    QVERIFY(pages > 30);
    std::map<QString, qint64> lost;
    qint64 mostLost = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray bytes = whole;
        std::fill_n(bytes.begin() + page * size, size, '\0');
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto rows = rescuedRows(damaged, directory.filePath(u"fresh.sqlite"_s));
        QCOMPARE(rows.size(), filled.size());
        qint64 lostHere = 0;
        for (const auto& [table, count] : filled) {
            QVERIFY2(rows.at(table) <= count, qPrintable(table));
            lost[table] += count - rows.at(table);
            lostHere += count - rows.at(table);
        }
        mostLost = std::max(mostLost, lostHere);
    }
    // Each row is on one leaf page, so zeroing every page in turn loses it once; a long caption
    // continues on overflow pages, which lose it again.
    for (const auto& [table, count] : filled) {
        if (table == u"post")
            QVERIFY2(lost[table] >= count && lost[table] <= 3 * count,
                     qPrintable(QString::number(lost[table])));
        else
            QCOMPARE(lost[table], count);
    }
    QVERIFY2(mostLost <= size / 16, qPrintable(QString::number(mostLost)));
    qInfo("%lld pages of %d bytes zeroed in turn, at most %lld rows lost",
          static_cast<long long>(pages), size, static_cast<long long>(mostLost));
}

void TestRescue::aLostHeaderCostsNothing()
{
    for (const int size : {512, 4096, 16384}) {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"damaged.sqlite"_s);
        fillAll(path, size);
        overwrite(path, 0, QByteArray(size, '\x5a'));
        const auto rows = rescuedRows(path, directory.filePath(u"fresh.sqlite"_s));
        QCOMPARE(rows, filled);
    }
}

void TestRescue::savesHalfAFile()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"damaged.sqlite"_s);
    fillAll(path, 1024);
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const auto rows = rescuedRows(path, directory.filePath(u"fresh.sqlite"_s));
    QCOMPARE(rows.size(), filled.size());
    QVERIFY2(rows.at(u"post"_s) > 50, qPrintable(QString::number(rows.at(u"post"_s))));
}

void TestRescue::savesWhatStandsInTheLog()
{
    TemporaryDatabase database;
    QVERIFY(DraftRepository(*database).save({}));
    // As after a crash: the newest rows are only in the log.
    QTemporaryDir copy;
    const QString path = databaseFilePath(database.path());
    for (const QString& part : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(path + part, copy.filePath(u"damaged.sqlite"_s) + part));
    QFile log(copy.filePath(u"damaged.sqlite-wal"_s));
    if (log.size() == 0)
        QSKIP("no write-ahead log on this file system");
    const auto rows =
        rescuedRows(copy.filePath(u"damaged.sqlite"_s), copy.filePath(u"fresh.sqlite"_s));
    QCOMPARE(rows.at(u"draft"_s), 1);
}

LIKECAST_TEST(TestRescue)
#include "tst_rescue.moc"
