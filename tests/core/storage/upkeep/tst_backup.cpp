#include "core/storage/upkeep/backup.h"

#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"
#include "core/storage/upkeep/export.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Data that leaves the data directory and returns: backup, restore and export.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesBackWhole();
    void setsTheOldOneAside();
    void replacesAnOlderBackup();
    void neverReplacesTheDatabase_data();
    void neverReplacesTheDatabase();
    void refusesOtherFiles();
    void refusesADamagedBackup();
    void refusesANewerBackup();
    void refusesAForeignSchema_data();
    void refusesAForeignSchema();
    void failureKeepsWhatIsThere();
    void exportsEverything();
    void exportsOneAccount();

private:
    QString backupPath() const { return m_elsewhere->filePath(u"likecast ș.backup"_s); }
    std::shared_ptr<const InstanceLock> closeAndLock();

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
};

static const QString awkward = u"line\r\n\"quoted\", ș 🌞 ;\ttab"_s;

void TestBackup::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    AccountRepository accounts(**m_database);
    const qint64 profile = accounts.addProfile(u"Me"_s).value();
    const qint64 me = accounts.ensure(profile, u"me"_s).value();
    const qint64 other = accounts.ensure(profile, u"other"_s).value();
    QVERIFY(accounts.addCounts(me, {1'700'000'000'000, {1000, 10, 2}}));
    auto import = PostMerge::begin(**m_database);
    QVERIFY(import);
    Post post;
    post.takenAtMs = 1'700'000'000'123;
    post.likes = 42;
    post.caption = awkward;
    post.shortcode = u"Cx_-"_s;
    QVERIFY((*import)->add(me, post, 1));
    post.likes.reset();
    post.caption = u"hidden"_s;
    QVERIFY((*import)->add(other, post, 1));
    QVERIFY((*import)->commit());
    JournalEntry entry;
    entry.photoSha256 = QByteArray(32, '\xab');
    QVERIFY(JournalRepository(**m_database).add(entry));
    StoredDraft draft;
    draft.caption = awkward;
    QVERIFY(DraftRepository(**m_database).save(draft));
}

void TestBackup::cleanup()
{
    m_database.reset();
    m_elsewhere.reset();
}

std::shared_ptr<const InstanceLock> TestBackup::closeAndLock()
{
    m_database->close();
    auto lock = InstanceLock::acquire(m_database->path());
    return lock ? *lock : nullptr;
}

void TestBackup::comesBackWhole()
{
    const auto written = writeBackup(**m_database, backupPath());
    QVERIFY(written);
    QCOMPARE(written->counts.accounts, 2);
    QCOMPARE(written->counts.posts, 2);
    QCOMPARE(written->counts.journalEntries, 1);
    QCOMPARE(written->counts.drafts, 1);
    QCOMPARE(QDir(m_elsewhere->path()).entryList(QDir::Files).size(), 1);

    TemporaryDatabase fresh;
    fresh.close();
    const auto lock = InstanceLock::acquire(fresh.path());
    QVERIFY(lock);
    const auto restored = restoreBackup(*lock, backupPath());
    QVERIFY(restored);
    QCOMPARE(restored->backup.counts.posts, 2);
    const auto opened = Database::open(*lock);
    QVERIFY(opened);
    QCOMPARE(DraftRepository(*opened->database).loadAll().value(),
             DraftRepository(**m_database).loadAll().value());
    QCOMPARE(PostRepository(*opened->database).loadAll(1).value(),
             PostRepository(**m_database).loadAll(1).value());
    QCOMPARE(JournalRepository(*opened->database).load().value(),
             JournalRepository(**m_database).load().value());
    QVERIFY(!opened->database->connection().tableExists("backup_seal"));
}

void TestBackup::setsTheOldOneAside()
{
    QVERIFY(writeBackup(**m_database, backupPath()));
    StoredDraft later;
    later.caption = u"after the backup"_s;
    QVERIFY(DraftRepository(**m_database).save(later));
    const auto lock = closeAndLock();
    const auto restored = restoreBackup(lock, backupPath());
    QVERIFY(restored);
    SQLite::Database aside(restored->setAsidePath.toStdString());
    QCOMPARE(aside.execAndGet("SELECT count(*) FROM draft").getInt(), 2);
    const auto opened = Database::open(lock);
    QVERIFY(opened);
    QCOMPARE(DraftRepository(*opened->database).loadAll()->size(), 1U);
}

void TestBackup::replacesAnOlderBackup()
{
    QVERIFY(writeBackup(**m_database, backupPath()));
    QVERIFY(DraftRepository(**m_database).save({}));
    QVERIFY(writeBackup(**m_database, backupPath()));
    QCOMPARE(checkBackup(backupPath())->counts.drafts, 2);
}

void TestBackup::neverReplacesTheDatabase_data()
{
    QTest::addColumn<QString>("name");
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        const QString name = u"likecast.sqlite"_s + QLatin1StringView(suffix);
        QTest::newRow(qPrintable(name)) << name;
        QTest::newRow(qPrintable(u"other case: "_s + name)) << name.toUpper();
        QTest::newRow(qPrintable(u"roundabout: "_s + name)) << u"sub/.././"_s + name;
        QTest::newRow(qPrintable(u"linked folder: "_s + name)) << u"sub/up/"_s + name;
    }
    QTest::newRow("linked file") << u"sub/file"_s;
}

void TestBackup::neverReplacesTheDatabase()
{
    QFETCH(const QString, name);
    const QDir directory(m_database->path());
    QVERIFY(directory.mkpath(u"sub"_s));
    QVERIFY(QFile::link(directory.path(), directory.filePath(u"sub/up"_s)));
    QVERIFY(QFile::link(databaseFilePath(directory.path()), directory.filePath(u"sub/file"_s)));
    const QStringList before = directory.entryList(QDir::AllEntries);
    const auto refused = writeBackup(**m_database, directory.filePath(name));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(directory.entryList(QDir::AllEntries), before);
    QVERIFY(DraftRepository(**m_database).save({}));
    m_database->reopen();
    QCOMPARE(DraftRepository(**m_database).loadAll()->size(), 2U);
    QVERIFY(writeBackup(**m_database, directory.filePath(u"likecast.sqlite.backup"_s)));
}

void TestBackup::refusesOtherFiles()
{
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::FileNotFound);
    QFile file(backupPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a backup ").repeated(1000));
    file.close();
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::FormatUnrecognised);
    QVERIFY(QFile::remove(backupPath()));
    {
        SQLite::Database foreign(backupPath().toStdString(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE post (id INTEGER)");
    }
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::FormatUnrecognised);
}

void TestBackup::refusesADamagedBackup()
{
    QVERIFY(writeBackup(**m_database, backupPath()));
    QFile file(backupPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    // One letter of a caption, which SQLite's own check cannot detect.
    const qsizetype at = content.indexOf("hidden");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("H");
    file.close();
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::FormatDamaged);
    QVERIFY(file.resize(content.size() / 2));
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::FormatDamaged);
}

void TestBackup::refusesANewerBackup()
{
    QVERIFY(writeBackup(**m_database, backupPath()));
    {
        SQLite::Database newer(backupPath().toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 999");
    }
    QCOMPARE(checkBackup(backupPath()).error().code, ErrorCode::DatabaseNewer);
}

void TestBackup::refusesAForeignSchema_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON import_log BEGIN "
                                "DELETE FROM post; END"_s;
    QTest::newRow("table") << u"CREATE TABLE stranger (a)"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM post"_s;
    QTest::newRow("missing index") << u"DROP INDEX post_by_time"_s;
    QTest::newRow("another column") << u"ALTER TABLE draft ADD COLUMN x INTEGER DEFAULT 1"_s;
    QTest::newRow("a loose foreign key")
        << u"PRAGMA foreign_keys = OFF; UPDATE account SET profile_id = 77"_s;
}

void TestBackup::refusesAForeignSchema()
{
    QFETCH(QString, sql);
    QVERIFY(writeBackup(**m_database, backupPath()));
    QVERIFY(checkBackup(backupPath()));
    {
        SQLite::Database connection(backupPath().toStdString(), SQLite::OPEN_READWRITE);
        connection.exec(sql.toStdString());
    }
    const auto lock = closeAndLock();
    const auto restored = restoreBackup(lock, backupPath());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::FormatDamaged);
    QVERIFY(Database::open(lock));
}

void TestBackup::failureKeepsWhatIsThere()
{
    QCOMPARE(
        writeBackup(**m_database, m_elsewhere->filePath(u"no/such/folder.backup"_s)).error().code,
        ErrorCode::FileUnwritable);
    const auto lock = closeAndLock();
    QVERIFY(!restoreBackup(lock, backupPath()));
    const auto opened = Database::open(lock);
    QVERIFY(opened);
    QVERIFY(!opened->report.created);
    QCOMPARE(DraftRepository(*opened->database).loadAll()->size(), 1U);
}

static QJsonArray jsonAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

void TestBackup::exportsEverything()
{
    const QString directory = m_elsewhere->filePath(u"export"_s);
    const auto written = exportTo(**m_database, directory);
    QVERIFY(written);
    for (const QString& path : *written)
        QVERIFY(QFile::exists(path));

    QFile csv(directory + u"/posts.csv"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray expected =
        "account,taken_at,likes,media_type,caption,followers,following,media_count,photo,comments,"
        "media_id,shortcode,time_zone,time_precision,saves,shares,reach,views\r\n"
        "me,2023-11-14T22:13:20.123Z,42,,\"line\r\n\"\"quoted\"\", ș 🌞 ;\ttab\",1000,10,2,,,,"
        "Cx_-,,second,,,,\r\n"
        "other,2023-11-14T22:13:20.123Z,,,hidden,,,,,,,Cx_-,,second,,,,\r\n";
    QCOMPARE(csv.readAll(), expected);

    const QJsonArray posts = jsonAt(directory + u"/post.json"_s);
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0][u"caption"_s].toString(), awkward);
    QVERIFY(posts[1][u"likes"_s].isNull());
    QCOMPARE(jsonAt(directory + u"/journal_entry.json"_s)[0][u"photo_sha256"_s].toString(),
             QString(u"ab"_s).repeated(32));
    QCOMPARE(jsonAt(directory + u"/draft.json"_s).size(), 1);
    QCOMPARE(jsonAt(directory + u"/import_log.json"_s).size(), 0);
    QVERIFY(QFile::exists(directory + u"/import_log.json"_s));
}

void TestBackup::exportsOneAccount()
{
    const QString directory = m_elsewhere->filePath(u"export"_s);
    const qint64 other = AccountRepository(**m_database).findByName(u"other"_s)->id;
    QVERIFY(exportTo(**m_database, directory, other));
    QCOMPARE(jsonAt(directory + u"/post.json"_s).size(), 1);
    QCOMPARE(jsonAt(directory + u"/account.json"_s)[0][u"name"_s].toString(), u"other"_s);
    QVERIFY(!QFile::exists(directory + u"/draft.json"_s));
    QCOMPARE(exportTo(**m_database, directory, 999).error().code, ErrorCode::AccountUnknown);
    QFile obstacle(m_elsewhere->filePath(u"obstacle"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QCOMPARE(exportTo(**m_database, obstacle.fileName()).error().code, ErrorCode::FileUnwritable);
}

LIKECAST_TEST(TestBackup)
#include "tst_backup.moc"
