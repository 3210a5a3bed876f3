#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "core/storage/upkeep/stored_data.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestStoredData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsStored();
    void measuresItsOwnFilesOnly();
};

static void writeFile(const QString& path, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(bytes, 'x')), bytes);
}

static StoredData measured(TemporaryDatabase& database)
{
    return measureStored(*database).value_or(StoredData{{-1, -1, -1, -1}, -1});
}

void TestStoredData::countsWhatIsStored()
{
    TemporaryDatabase database;
    const StoredData before = measured(database);
    QCOMPARE(before.counts.accounts, 0);
    QCOMPARE(before.counts.drafts, 0);
    QVERIFY(before.bytes >= QFileInfo(databaseFilePath(database.path())).size());
    QVERIFY(before.bytes > 0);

    for (int i = 0; i < 3; ++i)
        QVERIFY(DraftRepository(*database).save({}));
    const StoredData after = measured(database);
    QCOMPARE(after.counts.drafts, 3);
    QCOMPARE(after.counts.posts, 0);
    QCOMPARE(after.counts.journalEntries, 0);
}

void TestStoredData::measuresItsOwnFilesOnly()
{
    TemporaryDatabase database;
    const QDir directory(database.path());
    const qint64 before = measured(database).bytes;
    QVERIFY(directory.mkpath(u"thumbnails"_s));
    QVERIFY(directory.mkpath(u"backups"_s));
    const QString thumbnail = u"thumbnails/%1.jpg"_s;
    writeFile(directory.filePath(thumbnail.arg(QString(40, u'a'))), 1000);
    writeFile(directory.filePath(u"backups/likecast-schema1.sqlite"_s), 500);
    writeFile(directory.filePath(u"my notes.txt"_s), 70'000);
    QVERIFY(QFile::link(directory.filePath(u"my notes.txt"_s),
                        directory.filePath(thumbnail.arg(QString(40, u'b')))));
    QCOMPARE(measured(database).bytes, before + 1500);
}

LIKECAST_TEST(TestStoredData)
#include "tst_stored_data.moc"
