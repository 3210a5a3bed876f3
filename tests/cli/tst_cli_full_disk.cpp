#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QDir>

#include <sys/mount.h>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// likecast-cli with its data on a small disk of its own, full or read-only; needs root on Linux.
class TestCliFullDisk : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void readOnlyMediaCanBeReadAndExported();

private:
    QString disk() const { return path(u"disk"_s); }
    CliRun onDisk(const QStringList& arguments) const
    {
        return runCli(disk() + "/data"_L1, QStringList{u"--json"_s} + arguments);
    }
    qint64 postsOnDisk() const
    {
        return onDisk({u"stats"_s, u"mara"_s}).json().value(u"posts"_s).toInteger(-1);
    }
    void putDataOnDisk() const;
    void fillExcept(qint64 bytes) const;
    void verifyExport(qint64 posts) const;

    bool m_isMounted = false;
};

void TestCliFullDisk::initTestCase()
{
    makeFolder();
    importPosts();
    write(u"more.csv"_s, postsCsv(300));
    QVERIFY(QDir().mkpath(disk()));
    m_isMounted = mount("none", QFile::encodeName(disk()).constData(), "tmpfs", 0, "size=4m") == 0;
    if (!m_isMounted)
        QSKIP("this user cannot mount a file system");
}

void TestCliFullDisk::cleanupTestCase()
{
    if (m_isMounted)
        QCOMPARE(umount(QFile::encodeName(disk()).constData()), 0);
}

void TestCliFullDisk::putDataOnDisk() const
{
    QFile::remove(disk() + "/rest"_L1);
    QDir data(disk() + "/data"_L1);
    QVERIFY(data.removeRecursively());
    QVERIFY(data.mkpath(data.path()));
    for (const QString& name : QDir(dataDir()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(dataDir() + u'/' + name, data.filePath(name)));
}

void TestCliFullDisk::fillExcept(qint64 bytes) const
{
    QFile rest(disk() + "/rest"_L1);
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, '\0');
    while (rest.write(block) == block.size()) {
    }
    QVERIFY(rest.resize(rest.size() / block.size() * block.size() - bytes));
}

void TestCliFullDisk::verifyExport(qint64 posts) const
{
    const QString folder = path(u"out"_s);
    QCOMPARE(onDisk({u"export"_s, u"mara"_s, u"--out"_s, folder, u"--force"_s}).exitCode, 0);
    QFile table(folder + "/posts.csv"_L1);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count('\n'), posts + 1);
}

void TestCliFullDisk::aFullDiskLosesNothing_data()
{
    QTest::addColumn<qint64>("kilobytes");
    QTest::addColumn<bool>("canFail");
    for (const qint64 kilobytes : {0, 4, 8, 16, 32, 36, 40, 64, 96, 128, 192, 256, 384, 512})
        QTest::addRow("%lld KB free", static_cast<long long>(kilobytes)) << kilobytes << true;
    QTest::newRow("2 MB free") << qint64{2048} << false;
}

void TestCliFullDisk::aFullDiskLosesNothing()
{
    QFETCH(qint64, kilobytes);
    QFETCH(bool, canFail);
    putDataOnDisk();
    fillExcept(kilobytes * 1024);
    const CliRun run = onDisk({u"import"_s, path(u"more.csv"_s), u"--account"_s, u"mara"_s});
    QVERIFY2(run.exitCode == 0 || (canFail && run.exitCode == 1), run.errors.constData());
    QVERIFY(run.exitCode == 1 || kilobytes > 0);
    const qint64 posts = run.exitCode == 0 ? 300 : 60;
    QCOMPARE(postsOnDisk(), posts);
    QCOMPARE(onDisk({u"check"_s}).exitCode, 0);
    verifyExport(posts);
}

void TestCliFullDisk::readOnlyMediaCanBeReadAndExported()
{
    putDataOnDisk();
    const QByteArray place = QFile::encodeName(disk());
    QCOMPARE(mount("none", place.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=4m"), 0);
    QCOMPARE(postsOnDisk(), 60);
    verifyExport(60);
    const CliRun run = onDisk({u"import"_s, path(u"more.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("read-only"), run.errors.constData());
    QCOMPARE(mount("none", place.constData(), "tmpfs", MS_REMOUNT, "size=4m"), 0);
    QCOMPARE(postsOnDisk(), 60);
}

LIKECAST_TEST(TestCliFullDisk)
#include "tst_cli_full_disk.moc"
