#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// likecast-cli observed by a preloaded library: whether it contacts the network, and how it ends
/// without memory.
class TestCliWatched : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offlineJobsOpenNoConnection_data() { addCommands(); }
    void offlineJobsOpenNoConnection();
    void aDownloadIsSeen();
    void withoutMemoryItEndsWithAnError_data() { addCommands(); }
    void withoutMemoryItEndsWithAnError();

private:
    void addCommands() const;
    CliRun watched(const QStringList& arguments, const QString& variable,
                   const QString& value) const;
    QByteArray connections() const
    {
        QFile file(path(u"connections"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestCliWatched::initTestCase()
{
    makeFolder();
    importPosts();
    QCOMPARE(json({u"backup"_s, path(u"all.backup"_s)}).exitCode, 0);
}

void TestCliWatched::addCommands() const
{
    QTest::addColumn<QStringList>("arguments");
    const QString posts = path(u"posts.csv"_s);
    const QList<QStringList> commands{
        {u"predict"_s, samplePhoto(), u"--followers"_s, u"1000"_s},
        {u"detect"_s, samplePhoto()},
        {u"features"_s, posts, u"--out"_s, path(u"features.csv"_s), u"--force"_s},
        {u"train"_s, posts, u"--model"_s, u"decision-tree"_s, u"--out"_s, path(u"trained"_s)},
        {u"evaluate"_s, posts},
        {u"train-photos"_s, posts, u"--out"_s, path(u"photo"_s)},
        {u"import"_s, posts, u"--account"_s, u"mara"_s},
        {u"accounts"_s},
        {u"stats"_s, u"mara"_s},
        {u"posts"_s, u"mara"_s},
        {u"export"_s, u"mara"_s, u"--out"_s, path(u"out"_s), u"--force"_s},
        {u"best-time"_s, u"mara"_s},
        {u"insights"_s, u"mara"_s},
        {u"backup"_s, path(u"b.backup"_s), u"--force"_s},
        {u"restore"_s, path(u"all.backup"_s)},
        {u"check"_s},
        {u"refresh"_s},
        {u"unlink"_s, u"mara"_s},
        {u"profiles"_s, u"list"_s},
        {u"profiles"_s, u"rename"_s, u"Nobody"_s, u"Somebody"_s},
        {u"packs"_s, u"list"_s},
        {u"packs"_s, u"catalogue"_s},
        {u"packs"_s, u"install"_s, posts},
        {u"erase"_s},
        {u"completion"_s, u"bash"_s},
        {u"manual"_s}};
    for (const QStringList& command : commands)
        QTest::newRow(qPrintable(command.mid(0, 2).join(u' '))) << command;
}

CliRun TestCliWatched::watched(const QStringList& arguments, const QString& variable,
                               const QString& value) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LIKECAST_WATCHED_PROCESS));
    environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    return runCliProcess(process, dataDir(), arguments);
}

void TestCliWatched::offlineJobsOpenNoConnection()
{
    QFETCH(QStringList, arguments);
    QFile::remove(path(u"connections"_s));
    const CliRun run = watched(arguments, u"LIKECAST_CONNECTIONS"_s, path(u"connections"_s));
    QVERIFY2(run.exitCode >= 0, run.errors.constData());
    QCOMPARE(connections(), QByteArray());
}

void TestCliWatched::aDownloadIsSeen()
{
    const QStringList download{u"packs"_s, u"download"_s, u"yunet"_s};
    const QString name = path(u"connections"_s);
    QFile::remove(name);
    QCOMPARE(
        watched(download + QStringList{u"--offline"_s}, u"LIKECAST_CONNECTIONS"_s, name).exitCode,
        1);
    QCOMPARE(connections(), QByteArray());
    // The request is attempted whether or not there is a network.
    QVERIFY(watched(download, u"LIKECAST_CONNECTIONS"_s, name).exitCode >= 0);
    QVERIFY(!connections().isEmpty());
}

void TestCliWatched::withoutMemoryItEndsWithAnError()
{
    QFETCH(QStringList, arguments);
    for (const int allocation : {1, 3, 10, 30, 100, 200, 400, 800, 1600, 3200, 12800, 51200}) {
        const CliRun run =
            watched(arguments, u"LIKECAST_FAILING_NEW"_s, QString::number(allocation));
        QVERIFY2(run.exitCode >= 0 && run.exitCode <= 2,
                 qPrintable(u"ended by a signal at allocation %1: "_s.arg(allocation) +
                            QString::fromUtf8(run.errors)));
    }
    QCOMPARE(storedPosts(), 60);
}

LIKECAST_TEST(TestCliWatched)
#include "tst_cli_watched.moc"
