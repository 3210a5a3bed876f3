#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject counts(qint64 found, qint64 added, qint64 updated, qint64 unchanged)
{
    return {{u"found"_s, found},
            {u"added"_s, added},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"without_likes"_s, 1}};
}

} // namespace

/// What "import" stores, reports and refuses.
class TestCliImport : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void importTwiceAddsNothing();
    void newerLikesUpdate();
    void aDryRunStoresNothing();
    void hostileFilesAreRefusedAndKeepWhatWasThere_data();
    void hostileFilesAreRefusedAndKeepWhatWasThere();
    void problemsAreListedWithTheirPlace();
    void aSecondTimeIsKnown();
    void sourcesThatNameTheirAccountNeedNone();
    void photosBesideATableAreMeasured();
    void exportsThatHoldNoPostsAreExplained_data();
    void exportsThatHoldNoPostsAreExplained();
};

void TestCliImport::importTwiceAddsNothing()
{
    write(u"posts.csv"_s, postsCsv(60));
    const QStringList import{u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"@mara"_s};
    const CliRun first = json(import);
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    QCOMPARE(first.json().value(u"format"_s).toString(), u"plain_csv"_s);
    QCOMPARE(first.json().value(u"posts"_s).toObject(), counts(60, 60, 0, 0));
    const CliRun again = json(import);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().value(u"posts"_s).toObject(), counts(60, 0, 0, 60));
    QCOMPARE(storedPosts(), 60);
}

void TestCliImport::newerLikesUpdate()
{
    importPosts();
    write(u"later.csv"_s, postsCsv(70, 5));
    const CliRun run = json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(run.json().value(u"posts"_s).toObject(), counts(70, 10, 59, 1));
    QCOMPARE(storedPosts(), 70);
}

void TestCliImport::aDryRunStoresNothing()
{
    importPosts();
    write(u"later.csv"_s, postsCsv(70, 5));
    const CliRun run =
        json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s, u"--dry-run"_s});
    QCOMPARE(run.json().value(u"posts"_s).toObject(), counts(70, 10, 59, 1));
    QCOMPARE(storedPosts(), 60);
}

void TestCliImport::hostileFilesAreRefusedAndKeepWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x7f"
                                         "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                         16)
                                  .repeated(50);
    QTest::newRow("cut zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10);
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>posts</body></html>");
    QTest::newRow("json of something else") << QByteArray("{\"a\":[1,2,3]}");
}

void TestCliImport::hostileFilesAreRefusedAndKeepWhatWasThere()
{
    importPosts();
    QFETCH(const QByteArray, bytes);
    write(u"hostile"_s, bytes);
    const CliRun run = json({u"import"_s, path(u"hostile"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith("likecast-cli: "));
    QCOMPARE(storedPosts(), 60);
}

void TestCliImport::problemsAreListedWithTheirPlace()
{
    write(u"posts.csv"_s,
          postsCsv(10) + "not a date,5,IMAGE,x,1\n2024-05-01 10:00:00,-7,IMAGE,y,1\n");
    const CliRun run = json({u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray problems = run.json().value(u"problems"_s).toArray();
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.first().toObject().value(u"where"_s).toString().endsWith(u":12"_s));
    QCOMPARE(storedPosts(), 11);
}

void TestCliImport::aSecondTimeIsKnown()
{
    importPosts();
    const QStringList import{u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"mara"_s};
    const CliRun again = json(import);
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.json().value(u"imported_before"_s).toBool());
    const CliRun text = runCli(dataDir(), import);
    QVERIFY2(text.output.contains("nothing new"), text.output.constData());
    write(u"posts.csv"_s, postsCsv(60, 1));
    QVERIFY(!json(import).json().value(u"imported_before"_s).toBool(true));
}

void TestCliImport::sourcesThatNameTheirAccountNeedNone()
{
    write(u"named.csv"_s, "account,taken_at,likes\nluca,2024-01-01T10:00:00Z,5\n"
                          "mara,2024-01-01T10:00:00Z,5\n");
    QCOMPARE(json({u"import"_s, path(u"named.csv"_s)}).exitCode, 0);
    QCOMPARE(json({u"stats"_s, u"luca"_s}).json().value(u"posts"_s).toInteger(), 1);
    write(u"posts.csv"_s, postsCsv(3));
    const CliRun nameless = json({u"import"_s, path(u"posts.csv"_s)});
    QCOMPARE(nameless.exitCode, 1);
    QVERIFY2(nameless.errors.contains("does not name the account"), nameless.errors.constData());
}

void TestCliImport::photosBesideATableAreMeasured()
{
    QFile::copy(samplePhoto(), path(u"photo.jpg"_s));
    write(u"with photos.csv"_s, "taken_at,likes,photo\n2024-01-01T10:00:00Z,5,photo.jpg\n"
                                "2024-01-02T10:00:00Z,6,missing.jpg\n");
    const QStringList import{u"import"_s, path(u"with photos.csv"_s), u"--account"_s, u"mara"_s};
    QVERIFY(!json(import + QStringList{u"--no-photos"_s}).json().contains(u"photos"_s));
    const QJsonObject photos = json(import).json().value(u"photos"_s).toObject();
    QCOMPARE(photos.value(u"measured"_s).toInt(), 1);
    const QJsonArray leftOut = photos.value(u"left_out"_s).toArray();
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.first()[u"code"_s].toString(), u"file_not_found"_s);
    QCOMPARE(json(import).json().value(u"photos"_s)[u"measured"_s].toInt(), 0);
}

void TestCliImport::exportsThatHoldNoPostsAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("html") << u"posts_1.html"_s << QByteArray("<!DOCTYPE html><html></html>")
                          << QByteArray("HTML");
    QTest::newRow("no data") << u"no-data.txt"_s << QByteArray("You have no data")
                             << QByteArray("no posts");
}

void TestCliImport::exportsThatHoldNoPostsAreExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, word);
    QVERIFY(QDir().mkpath(path(u"instagram-me-2026"_s)));
    write(u"instagram-me-2026/"_s + name, content);
    const CliRun run = json({u"import"_s, path(u"instagram-me-2026"_s), u"--account"_s, u"me"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(word) && run.errors.contains("JSON"), run.errors.constData());
}

LIKECAST_TEST(TestCliImport)
#include "tst_cli_import.moc"
