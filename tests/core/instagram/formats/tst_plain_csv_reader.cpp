#include "core/instagram/formats/plain_csv_reader.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

class TestPlainCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void takesAnyHeader_data();
    void takesAnyHeader();
    void groupsAndSortsByAccount();
    void orderOfRowsDoesNotMatter();
    void keepsMultilineCaptions();
    void readsTimes_data();
    void readsTimes();
    void readsLikes_data();
    void readsLikes();
    void readsGzipFiles();
    void canBeCancelled();
    void givesTheAccountsToModels();
    void readsTheSharedSets();
};

void TestPlainCsvReader::readsEveryColumn()
{
    const auto import = readText("account,taken_at,likes,media_type,caption,followers,following,"
                                 "media_count,comments,photo,media_id,shortcode\n"
                                 "ana,2021-01-01T13:02:18Z,82,REEL,\"Hi, \"\"you\"\"\",500,60,7,3,"
                                 "a/b.jpg,2858363885886885151,Ceq8s9Z-8_f\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->format, u"plain_csv"_s);
    QVERIFY(import->problems.isEmpty());
    QCOMPARE(import->accounts.size(), std::size_t{1});
    const ImportedAccount& account = import->accounts.front();
    QCOMPARE(account.name, u"ana"_s);
    const Post& post = account.posts.front().post;
    QCOMPARE(post.takenAtMs, utcMs(u"2021-01-01T13:02:18Z"_s));
    QCOMPARE(post.likes, std::optional<qint64>(82));
    QCOMPARE(post.comments, std::optional<qint64>(3));
    QCOMPARE(post.mediaType, MediaType::Reel);
    QCOMPARE(post.caption, u"Hi, \"you\""_s);
    QCOMPARE(post.photoPath, u"/photos/a/b.jpg"_s);
    QCOMPARE(post.mediaId, u"2858363885886885151"_s);
    QCOMPARE(post.shortcode, u"Ceq8s9Z-8_f"_s);
    QCOMPARE(account.snapshots.size(), std::size_t{1});
    QCOMPARE(account.snapshots.front().countedAtMs, post.takenAtMs);
    QCOMPARE(account.snapshots.front().counts, (AccountCounts{500, 60, 7}));
}

void TestPlainCsvReader::takesAnyHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("order and case") << QByteArray("Likes,X,TAKEN_AT\n5,?,2020-01-01\n");
    QTest::newRow("byte order mark, quotes")
        << QByteArray("\xEF\xBB\xBF\"taken_at\",\"likes\"\n\"2020-01-01\",\"5\"\n");
    QTest::newRow("semicolons") << QByteArray("taken_at;likes\n2020-01-01;5\n");
    QTest::newRow("semicolons, commas in the text")
        << QByteArray("taken_at;likes;caption\n2020-01-01;5;a, b, c, d, e\n");
    QTest::newRow("semicolons after a blank line")
        << QByteArray("\ntaken_at;likes;caption\n2020-01-01;5;a, b, c, d, e\n");
    QTest::newRow("old Mac, tabs")
        << QByteArray("taken_at\tlikes\tcaption\r2020-01-01\t5\ta, b, c, d, e\r");
    QTest::newRow("tabs") << QByteArray("taken_at\tlikes\n2020-01-01\t5\n");
    QTest::newRow("CR LF") << QByteArray("taken_at,likes\r\n2020-01-01,5\r\n");
    QTest::newRow("old Mac") << QByteArray("taken_at,likes\r2020-01-01,5\r");
    QTest::newRow("no last line end") << QByteArray("taken_at,likes\n2020-01-01,5");
    QTest::newRow("spaces and blank lines")
        << QByteArray("\n\n taken_at , likes \n\n\n 2020-01-01 , 5 \n\n");
}

void TestPlainCsvReader::takesAnyHeader()
{
    QFETCH(QByteArray, text);
    const auto import = readText(text);
    QVERIFY(import.has_value());
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(import->accounts.size(), std::size_t{1});
    QCOMPARE(import->accounts.front().name, QString());
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, std::optional<qint64>(5));
    QCOMPARE(post.takenAtMs, utcMs(u"2020-01-01T00:00:00Z"_s));
}

void TestPlainCsvReader::groupsAndSortsByAccount()
{
    const auto import = readText("account,taken_at,likes,followers\n"
                                 "b,2020-01-03,3,30\n"
                                 "@a,2020-01-01,1,\n"
                                 "B,2020-01-02,2,20\n"
                                 "b,2020-01-03,4,40\n"
                                 "A,2020-01-01,5,\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.size(), std::size_t{2});
    QCOMPARE(import->accounts[0].name, u"b"_s);
    QCOMPARE(import->accounts[1].name, u"a"_s);
    QList<qint64> likes;
    for (const ImportedAccount& account : import->accounts) {
        for (const ImportedPost& post : account.posts)
            likes << post.post.likes.value_or(-1);
    }
    QCOMPARE(likes, (QList<qint64>{2, 3, 4, 1, 5}));
    QCOMPARE(import->accounts[0].snapshots.front().counts.followers, std::optional<qint64>(40));
    QVERIFY(import->accounts[1].snapshots.empty());
}

void TestPlainCsvReader::orderOfRowsDoesNotMatter()
{
    const QByteArray head = "account,taken_at,likes,caption,followers\n";
    const QByteArrayList rows{"a,2020-01-02,1,d,7\n", "a,2020-01-01,2,c,9\n",
                              "a,2020-01-02,3,d,8\n", "a,2020-01-02,4,b,6\n"};
    const auto read = readText(head + rows[0] + rows[1] + rows[2] + rows[3]);
    const auto reversed = readText(head + rows[3] + rows[2] + rows[1] + rows[0]);
    QVERIFY(read && reversed);
    const std::vector<ImportedPost>& posts = read->accounts.front().posts;
    const std::vector<ImportedPost>& others = reversed->accounts.front().posts;
    QCOMPARE(posts.size(), std::size_t{4});
    QCOMPARE(others.size(), std::size_t{4});
    for (std::size_t i = 0; i < posts.size(); ++i)
        QVERIFY(posts[i].post == others[i].post);
    for (const auto* import : {&*read, &*reversed})
        QCOMPARE(import->accounts.front().snapshots.front().counts.followers,
                 std::optional<qint64>(8));
}

void TestPlainCsvReader::keepsMultilineCaptions()
{
    const auto import = readText("taken_at,likes,caption\r\n"
                                 "2020-01-01,1,\"one\r\ntwo\nthree\"\r\n"
                                 "2020-01-02,no,x\r\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"one\r\ntwo\nthree"_s);
    QCOMPARE(problemsOf(*import), QStringList{u"t.csv:5 likes is not a count: \"no\""_s});
}

void TestPlainCsvReader::readsTimes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UTC") << QByteArray("2025-02-16T11:30:46Z") << u"2025-02-16T11:30:46Z"_s;
    QTest::newRow("no zone") << QByteArray("2025-02-16T11:30:46") << u"2025-02-16T11:30:46Z"_s;
    QTest::newRow("space") << QByteArray("2025-02-16 11:30:46") << u"2025-02-16T11:30:46Z"_s;
    QTest::newRow("offset") << QByteArray("2025-02-16T11:30:46+02:00") << u"2025-02-16T09:30:46Z"_s;
    QTest::newRow("short offset") << QByteArray("2025-02-16T11:30:46-0300")
                                  << u"2025-02-16T14:30:46Z"_s;
    QTest::newRow("day alone") << QByteArray("2025-02-16") << u"2025-02-16T00:00:00Z"_s;
    QTest::newRow("leap day") << QByteArray("2024-02-29T23:59:59Z") << u"2024-02-29T23:59:59Z"_s;
    for (const char* absurd : {"", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z",
                               "2023-02-29", "2025-13-01", "1970-01-01T00:00:00Z", "86400"})
        QTest::newRow(qPrintable(u"absurd: "_s + QString::fromLatin1(absurd)))
            << QByteArray(absurd) << QString();
}

void TestPlainCsvReader::readsTimes()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, expected);
    const auto import = readText("taken_at,likes\n" + written + ",1\n2020-01-01,2\n");
    QVERIFY(import.has_value());
    const auto& posts = import->accounts.front().posts;
    if (expected.isEmpty()) {
        QCOMPARE(posts.size(), std::size_t{1});
        QCOMPARE(import->problems.total(), 1);
        QCOMPARE(import->problems.listed().front().where, u"t.csv:2"_s);
    } else {
        QCOMPARE(posts.size(), std::size_t{2});
        QCOMPARE(posts.back().post.takenAtMs, utcMs(expected));
        QVERIFY(import->problems.isEmpty());
    }
}

void TestPlainCsvReader::readsLikes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("likes"); // -1: absent
    QTest::addColumn<int>("problems");
    QTest::newRow("plain") << QByteArray("123") << qint64{123} << 0;
    QTest::newRow("none") << QByteArray("0") << qint64{0} << 0;
    QTest::newRow("of a data frame") << QByteArray("123.0") << qint64{123} << 0;
    QTest::newRow("hidden") << QByteArray("-1") << qint64{-1} << 0;
    QTest::newRow("missing") << QByteArray("") << qint64{-1} << 0;
    QTest::newRow("word") << QByteArray("many") << qint64{-1} << 1;
    QTest::newRow("fraction") << QByteArray("1.5") << qint64{-1} << 1;
    QTest::newRow("not a number") << QByteArray("nan") << qint64{-1} << 1;
    QTest::newRow("infinite") << QByteArray("inf") << qint64{-1} << 1;
    QTest::newRow("negative infinite") << QByteArray("-inf") << qint64{-1} << 1;
    QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64{-1} << 1;
}

void TestPlainCsvReader::readsLikes()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, likes);
    QFETCH(int, problems);
    const auto import = readText("taken_at,likes\n2020-01-01," + written + "\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.front().post.likes.value_or(-1), likes);
    QCOMPARE(import->problems.total(), problems);
}

void TestPlainCsvReader::readsGzipFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"poște.csv.gz"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(packed("taken_at,likes,photo\n2020-01-01,7,a.jpg\n", false));
    file.close();
    const auto import = readPlainCsv(path, {});
    QVERIFY(import.has_value());
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, std::optional<qint64>(7));
    QCOMPARE(post.photoPath, folder.filePath(u"a.jpg"_s));
}

void TestPlainCsvReader::canBeCancelled()
{
    JobControl control;
    control.cancellation.cancel();
    TextStream stream("taken_at,likes\n2020-01-01,7\n");
    const auto import = readPlainCsv(stream, u"t.csv"_s, {}, control);
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().code, ErrorCode::Cancelled);
}

void TestPlainCsvReader::givesTheAccountsToModels()
{
    auto import = readText("account,taken_at,likes,followers\na,2020-01-02,1,10\na,2020-01-01,2,9\n"
                           "b,2020-01-01,3,\n");
    QVERIFY(import.has_value());
    const std::vector<AccountPosts> accounts = takeAccountPosts(std::move(*import));
    QCOMPARE(accounts.size(), std::size_t{2});
    QCOMPARE(accounts[0].account, u"a"_s);
    QCOMPARE(accounts[0].counts.followers, std::optional<qint64>(10));
    QCOMPARE(accounts[0].posts.size(), std::size_t{2});
    QCOMPARE(accounts[0].posts.front().likes, std::optional<qint64>(2));
    QCOMPARE(accounts[1].counts, AccountCounts{});
}

void TestPlainCsvReader::readsTheSharedSets()
{
    const QString folder = qEnvironmentVariable("LIKECAST_SHARED_DIR") + u"/data/posts/"_s;
    if (!QFile::exists(folder + u"nba.csv.gz"_s))
        QSKIP("the shared sets of posts are not here");
    const std::array<std::tuple<QString, std::size_t, std::size_t>, 2> sets{
        {{u"nba.csv.gz"_s, 27, 12'247}, {u"influencers.csv.gz"_s, 730, 12'405}}};
    for (const auto& [name, accounts, posts] : sets) {
        const auto import = readPlainCsv(folder + name, {});
        QVERIFY(import.has_value());
        QCOMPARE(import->accounts.size(), accounts);
        std::size_t count = 0;
        for (const ImportedAccount& account : import->accounts)
            count += account.posts.size();
        QCOMPARE(count, posts);
        QVERIFY(import->problems.isEmpty());
    }
}

LIKECAST_TEST(TestPlainCsvReader)
#include "tst_plain_csv_reader.moc"
