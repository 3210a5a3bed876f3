#include "core/storage/database/database.h"

#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Kills a writing program at random moments, over and over on the same database.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committedRowsSurvive();
    void firstImportsLeaveNothing();

private:
    /// The latest number reported for each kind ("posts", "journal", "draft") before the kill.
    QHash<QByteArray, qint64> writeUntilKilled(unsigned delayMs);
    void verify(const QHash<QByteArray, qint64>& reported);

    QTemporaryDir m_directory;
};

QHash<QByteArray, qint64> TestKill::writeUntilKilled(unsigned delayMs)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + "/storage_writer"_L1,
                 {m_directory.path()});
    if (!writer.waitForReadyRead(60'000))
        qFatal("the writer says nothing, exit code %d", writer.exitCode());
    QThread::msleep(delayMs);
    writer.kill();
    writer.waitForFinished(60'000);
    QHash<QByteArray, qint64> newest;
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            newest[words[0]] = std::max(newest.value(words[0]), words[1].toLongLong());
    }
    return newest;
}

void TestKill::verify(const QHash<QByteArray, qint64>& reported)
{
    const auto lock = InstanceLock::acquire(m_directory.path());
    QVERIFY2(lock, "the lock of a killed program must not stay");
    const auto opened = Database::open(*lock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->report.damagedFilePath.isEmpty());
    SQLite::Database& connection = opened->database->connection();
    const auto number = [&](const char* sql) {
        return static_cast<qint64>(connection.execAndGet(sql).getInt64());
    };
    const qint64 posts = number("SELECT count(*) FROM post");
    QVERIFY(posts >= reported.value("posts"));
    QCOMPARE(number("SELECT max(likes) FROM post"), posts);
    QCOMPARE(posts % 20, 0);
    const qint64 entries = number("SELECT count(*) FROM journal_entry");
    QVERIFY(entries >= reported.value("journal"));
    QCOMPARE(number("SELECT max(id) FROM journal_entry"), entries);
    if (reported.contains("draft"))
        QVERIFY(number("SELECT taken_at_ms FROM draft") >= reported.value("draft"));
}

void TestKill::committedRowsSurvive()
{
    constexpr int kills = 100;
    QRandomGenerator random(20261121);
    qint64 posts = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto reported = writeUntilKilled(random.bounded(60U));
        verify(reported);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(reported.value("posts") > posts, "every run writes before it is killed");
        posts = reported.value("posts");
    }
}

void TestKill::firstImportsLeaveNothing()
{
    constexpr int kills = 10;
    QRandomGenerator random(20261122);
    QTemporaryDir directory;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationDirPath() + "/storage_writer"_L1,
                     {directory.path(), u"first"_s});
        QVERIFY(writer.waitForReadyRead(60'000));
        QThread::msleep(random.bounded(200U));
        writer.kill();
        QVERIFY(writer.waitForFinished(60'000));
        const auto lock = InstanceLock::acquire(directory.path());
        QVERIFY(lock);
        const auto opened = Database::open(*lock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->report.damagedFilePath.isEmpty());
        SQLite::Database& connection = opened->database->connection();
        QCOMPARE(connection.execAndGet("SELECT count(*) FROM post").getInt(), 0);
        QCOMPARE(connection.execAndGet("SELECT count(*) FROM account").getInt(), 1);
        QCOMPARE(connection.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    }
}

LIKECAST_TEST(TestKill)
#include "tst_kill.moc"
