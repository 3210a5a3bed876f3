#include "tests/cli/cli_run.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray postsCsv(int posts, int moreLikes = 0)
{
    QByteArray csv = "taken_at,likes,media_type,caption,followers\n";
    for (int post = 0; post < posts; ++post) {
        csv += "2024-" + QByteArray::number(1 + post / 28).rightJustified(2, '0') + '-' +
               QByteArray::number(1 + post % 28).rightJustified(2, '0') + " 18:00:00," +
               (post == 3 ? QByteArray() : QByteArray::number(100 + post + moreLikes)) +
               ",IMAGE,\"Day " + QByteArray::number(post) + ", șirul 写真\",2500\n";
    }
    return csv;
}

QJsonObject counts(qint64 found, qint64 added, qint64 updated, qint64 unchanged)
{
    return {{u"found"_s, found},
            {u"added"_s, added},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"without_likes"_s, 1}};
}

} // namespace

class TestCliData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importTwiceAddsNothing();
    void newerLikesUpdate();
    void aDryRunStoresNothing();
    void hostileFilesAreRefusedAndKeepWhatWasThere_data();
    void hostileFilesAreRefusedAndKeepWhatWasThere();
    void problemsAreListedWithTheirPlace();
    void accountsStatsAndPosts();
    void bestTimeRanksTheWholeWeek();
    void insightsOfAnAccountAndOfAFile();
    void anImportedAccountFeedsPredict();
    void aSecondTimeIsKnown();
    void sourcesThatNameTheirAccountNeedNone();
    void photosBesideATableAreMeasured();
    void profilesKeepApart();
    void profilesAreListedRenamedAndRemoved();
    void eraseCoversAllProfiles();
    void exportsThatHoldNoPostsAreExplained_data();
    void exportsThatHoldNoPostsAreExplained();
    void exportIsReadAgain();
    void backupAndRestore();
    void eraseLeavesNothing();
    void anUnknownAccountIsNamed_data();
    void anUnknownAccountIsNamed();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString dataDir() const { return path(u"data dir"_s); }
    CliRun json(const QStringList& arguments) const
    {
        return runCli(dataDir(), QStringList{u"--json"_s} + arguments);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void importPosts() const
    {
        write(u"posts.csv"_s, postsCsv(60));
        const CliRun run = json({u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"mara"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    qint64 storedPosts() const
    {
        return json({u"stats"_s, u"mara"_s}).json().value(u"posts"_s).toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliData::importTwiceAddsNothing()
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

void TestCliData::newerLikesUpdate()
{
    importPosts();
    write(u"later.csv"_s, postsCsv(70, 5));
    const CliRun run = json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(run.json().value(u"posts"_s).toObject(), counts(70, 10, 59, 1));
    QCOMPARE(storedPosts(), 70);
}

void TestCliData::aDryRunStoresNothing()
{
    importPosts();
    write(u"later.csv"_s, postsCsv(70, 5));
    const CliRun run =
        json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s, u"--dry-run"_s});
    QCOMPARE(run.json().value(u"posts"_s).toObject(), counts(70, 10, 59, 1));
    QCOMPARE(storedPosts(), 60);
}

void TestCliData::hostileFilesAreRefusedAndKeepWhatWasThere_data()
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

void TestCliData::hostileFilesAreRefusedAndKeepWhatWasThere()
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

void TestCliData::problemsAreListedWithTheirPlace()
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

void TestCliData::accountsStatsAndPosts()
{
    const CliRun none = json({u"accounts"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.json().value(u"accounts"_s).toArray().isEmpty());
    importPosts();
    const QJsonArray accounts = json({u"accounts"_s}).json().value(u"accounts"_s).toArray();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().toObject().value(u"account"_s).toString(), u"mara"_s);
    const QJsonObject stats = json({u"stats"_s, u"Mara"_s}).json();
    QCOMPARE(stats.value(u"followers"_s).toInt(), 2500);
    QCOMPARE(stats.value(u"posts_with_likes"_s).toInt(), 59);
    QVERIFY(std::abs(stats.value(u"median_likes"_s).toDouble() - 130.0) < 1.0);
    const QJsonObject posts =
        json({u"posts"_s, u"mara"_s, u"--sort"_s, u"likes"_s, u"--limit"_s, u"2"_s}).json();
    QCOMPARE(posts.value(u"found"_s).toInt(), 60);
    QCOMPARE(posts.value(u"posts"_s).toArray().size(), 2);
    QCOMPARE(posts.value(u"posts"_s).toArray().first().toObject().value(u"likes"_s).toInt(), 159);
    const QJsonObject found =
        json({u"posts"_s, u"mara"_s, u"--search"_s, u"DAY 3, ȘIRUL"_s}).json();
    QCOMPARE(found.value(u"found"_s).toInt(), 1);
    QVERIFY(found.value(u"posts"_s).toArray().first().toObject().value(u"likes"_s).isNull());
}

void TestCliData::bestTimeRanksTheWholeWeek()
{
    importPosts();
    const CliRun run = json({u"best-time"_s, u"mara"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray hours = run.json().value(u"hours"_s).toArray();
    QCOMPARE(hours.size(), 168);
    double before = 1e12;
    QSet<int> seen;
    for (const QJsonValue& value : hours) {
        const QJsonObject hour = value.toObject();
        QVERIFY(hour.value(u"likes"_s).toDouble() <= before);
        before = hour.value(u"likes"_s).toDouble();
        seen.insert(hour.value(u"weekday"_s).toInt() * 24 + hour.value(u"hour"_s).toInt());
    }
    QCOMPARE(seen.size(), 168);
}

void TestCliData::insightsOfAnAccountAndOfAFile()
{
    QByteArray csv = "taken_at,likes,media_type,caption\n";
    for (int post = 0; post < 60; ++post) {
        csv +=
            "2024-" + QByteArray::number(1 + post / 28).rightJustified(2, '0') + '-' +
            QByteArray::number(1 + post % 28).rightJustified(2, '0') + " 18:00:00," +
            (post % 5 == 0 ? "300,REEL,\"Giveaway, friends\"\n" : "100,IMAGE,\"Rainy street\"\n");
    }
    write(u"posts.csv"_s, csv);
    QCOMPARE(json({u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    for (const QString& source : {u"mara"_s, path(u"posts.csv"_s)}) {
        const CliRun run = json({u"insights"_s, source});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject insights = run.json();
        QCOMPARE(insights.value(u"posts"_s).toInt(), 55);
        const QJsonObject best = insights.value(u"more_likes"_s).toArray().first().toObject();
        QVERIFY(best.value(u"word"_s).toString() == u"Giveaway"_s ||
                best.value(u"word"_s).toString() == u"friends"_s);
        QCOMPARE(best.value(u"posts"_s).toInt(), 11);
        QVERIFY(best.value(u"effect_ratio"_s).toDouble() > 0.5);
        bool knowsVideo = false;
        for (const QJsonValue& value : insights.value(u"properties"_s).toArray()) {
            const QJsonObject property = value.toObject();
            if (property.value(u"name"_s).toString() == u"is_video"_s)
                knowsVideo = property.value(u"correlation"_s).toDouble() > 0.9;
        }
        QVERIFY(knowsVideo);
        qint64 counted = 0;
        for (const QJsonValue& bin : insights.value(u"likes_over_usual"_s).toArray())
            counted += bin.toObject().value(u"posts"_s).toInteger();
        QCOMPARE(counted, 55);
        QVERIFY(insights.value(u"model_importances"_s).toObject().contains(u"random-forest"_s));
    }
}

void TestCliData::anImportedAccountFeedsPredict()
{
    importPosts();
    const CliRun run = json({u"predict"_s, samplePhoto(), u"--account"_s, u"mara"_s, u"--at"_s,
                             u"2024-03-10T18:00Z"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject prediction = run.json().value(u"predictions"_s).toArray().first().toObject();
    QCOMPARE(prediction.value(u"based_on_posts"_s).toInt(), 59);
    const QJsonObject likes = prediction.value(u"likes"_s).toObject();
    QVERIFY(likes.value(u"low"_s).toDouble() > 100 && likes.value(u"high"_s).toDouble() < 260);
}

void TestCliData::aSecondTimeIsKnown()
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

void TestCliData::sourcesThatNameTheirAccountNeedNone()
{
    write(u"named.csv"_s, "account,taken_at,likes\nluca,2024-01-01T10:00:00Z,5\n"
                          "mara,2024-01-01T10:00:00Z,5\n");
    QCOMPARE(json({u"import"_s, path(u"named.csv"_s)}).exitCode, 0);
    QCOMPARE(json({u"stats"_s, u"luca"_s}).json().value(u"posts"_s).toInteger(), 1);
    write(u"posts.csv"_s, postsCsv(3));
    const CliRun nameless = json({u"import"_s, path(u"posts.csv"_s)});
    QCOMPARE(nameless.exitCode, 1);
    QVERIFY2(nameless.errors.contains("whose posts"), nameless.errors.constData());
}

void TestCliData::photosBesideATableAreMeasured()
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

void TestCliData::profilesKeepApart()
{
    importPosts();
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"Brand Ș"_s}).exitCode, 0);
    const QStringList brand{u"--profile"_s, u"brand ș"_s};
    QCOMPARE(json(brand + QStringList{u"accounts"_s}).json().value(u"accounts"_s).toArray().size(),
             0);
    write(u"other.csv"_s, postsCsv(7));
    QCOMPARE(json(brand + QStringList{u"import"_s, path(u"other.csv"_s), u"--account"_s, u"mara"_s})
                 .exitCode,
             0);
    QCOMPARE(json(brand + QStringList{u"stats"_s, u"mara"_s}).json().value(u"posts"_s).toInteger(),
             7);
    QCOMPARE(storedPosts(), 60);
    const CliRun unknown = json({u"--profile"_s, u"nobody"_s, u"accounts"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("nobody"));
}

void TestCliData::profilesAreListedRenamedAndRemoved()
{
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"one"_s}).exitCode, 0);
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"ONE"_s}).exitCode, 1);
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"../up"_s}).exitCode, 1);
    QCOMPARE(json({u"profiles"_s, u"rename"_s, u"one"_s, u"two"_s}).exitCode, 0);
    const QJsonArray listed =
        json({u"profiles"_s, u"list"_s}).json().value(u"profiles"_s).toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0][u"name"_s].toString(), u"Default"_s);
    QVERIFY(listed[0][u"default"_s].toBool());
    QCOMPARE(listed[1][u"name"_s].toString(), u"two"_s);
    const QString folder = listed[1][u"data_dir"_s].toString();
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"two"_s}).exitCode, 2);
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"two"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"Default"_s, u"--yes"_s}).exitCode, 1);
}

void TestCliData::eraseCoversAllProfiles()
{
    importPosts();
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"one"_s}).exitCode, 0);
    write(u"other.csv"_s, postsCsv(7));
    QCOMPARE(
        json({u"--profile"_s, u"one"_s, u"import"_s, path(u"other.csv"_s), u"--account"_s, u"x"_s})
            .exitCode,
        0);
    const CliRun erased = json({u"erase"_s, u"--yes"_s});
    QVERIFY2(erased.exitCode == 0, erased.errors.constData());
    QVERIFY(erased.json().value(u"remaining"_s).toArray().isEmpty());
    QDirIterator left(dataDir(), QDir::Files, QDirIterator::Subdirectories);
    while (left.hasNext())
        QVERIFY2(left.next().endsWith(u".lock"_s), qPrintable(left.filePath()));
    QCOMPARE(json({u"profiles"_s, u"list"_s}).json().value(u"profiles"_s).toArray().size(), 1);
}

void TestCliData::exportsThatHoldNoPostsAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("html") << u"posts_1.html"_s << QByteArray("<!DOCTYPE html><html></html>")
                          << QByteArray("HTML");
    QTest::newRow("no data") << u"no-data.txt"_s << QByteArray("You have no data")
                             << QByteArray("no posts");
}

void TestCliData::exportsThatHoldNoPostsAreExplained()
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

void TestCliData::exportIsReadAgain()
{
    importPosts();
    const CliRun run = json({u"export"_s, u"mara"_s, u"--out"_s, path(u"out"_s)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFile::exists(path(u"out/posts.csv"_s)));
    const CliRun back = json({u"import"_s, path(u"out/posts.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.json().value(u"posts"_s).toObject().value(u"added"_s).toInt(), 0);
    QCOMPARE(storedPosts(), 60);
}

void TestCliData::backupAndRestore()
{
    importPosts();
    const QString file = path(u"all.backup"_s);
    QCOMPARE(json({u"backup"_s, file}).exitCode, 0);
    write(u"later.csv"_s, postsCsv(70));
    QCOMPARE(json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    QCOMPARE(storedPosts(), 70);
    const CliRun restored = json({u"restore"_s, file});
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    QCOMPARE(storedPosts(), 60);
    QVERIFY(QFile::exists(restored.json().value(u"set_aside"_s).toString()));
    QCOMPARE(json({u"check"_s}).exitCode, 0);
    write(u"cut.backup"_s, "SQLite format 3");
    QCOMPARE(json({u"restore"_s, path(u"cut.backup"_s)}).exitCode, 1);
    QCOMPARE(storedPosts(), 60);
}

void TestCliData::eraseLeavesNothing()
{
    importPosts();
    QCOMPARE(json({u"erase"_s}).exitCode, 2);
    QCOMPARE(storedPosts(), 60);
    const CliRun run = json({u"erase"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.json().value(u"remaining"_s).toArray().isEmpty());
    const QStringList left = QDir(dataDir()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : left)
        QVERIFY2(!name.contains(u"sqlite"_s), qPrintable(name));
    QVERIFY(json({u"accounts"_s}).json().value(u"accounts"_s).toArray().isEmpty());
}

void TestCliData::anUnknownAccountIsNamed_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("stats") << QStringList{u"stats"_s, u"nobody"_s};
    QTest::newRow("posts") << QStringList{u"posts"_s, u"nobody"_s};
    QTest::newRow("best-time") << QStringList{u"best-time"_s, u"nobody"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"nobody"_s, u"--out"_s, u"/tmp"_s};
}

void TestCliData::anUnknownAccountIsNamed()
{
    importPosts();
    QFETCH(const QStringList, command);
    const CliRun run = json(command);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("nobody"));
}

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_cli_data.moc"
