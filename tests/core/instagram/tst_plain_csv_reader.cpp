#include "core/instagram/csv_rows.h"
#include "core/instagram/plain_csv_reader.h"
#include "tests/core/instagram/import_fixtures.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

QByteArray gzipped(const QByteArray& text)
{
    return fixtures::packed(text, false);
}

class TextStream : public ByteStream
{
public:
    explicit TextStream(QByteArray text)
        : m_text(std::move(text))
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        const qsizetype count =
            std::min(m_text.size() - m_position, static_cast<qsizetype>(buffer.size()));
        std::memcpy(buffer.data(), m_text.constData() + m_position,
                    static_cast<std::size_t>(count));
        m_position += count;
        return count;
    }

private:
    QByteArray m_text;
    qsizetype m_position = 0;
};

/// One quoted field of `size` bytes that is made while it is read.
class HugeFieldStream : public ByteStream
{
public:
    explicit HugeFieldStream(qint64 size)
        : m_left(size)
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        static const QByteArray head = "taken_at,likes,caption\n2020-01-01,1,a\n2020-01-02,2,\"";
        static const QByteArray tail = "\n2020-01-03,3,c\n";
        if (!m_started) {
            m_started = true;
            std::memcpy(buffer.data(), head.constData(), static_cast<std::size_t>(head.size()));
            return head.size();
        }
        if (m_left > 0) {
            const qint64 count = std::min(m_left, static_cast<qint64>(buffer.size()));
            std::memset(buffer.data(), 'x', static_cast<std::size_t>(count));
            m_left -= count;
            return count;
        }
        if (m_ended)
            return 0;
        m_ended = true;
        std::memcpy(buffer.data(), tail.constData(), static_cast<std::size_t>(tail.size()));
        return tail.size();
    }

private:
    qint64 m_left;
    bool m_started = false;
    bool m_ended = false;
};

Result<PostImport> readText(const QByteArray& text)
{
    TextStream stream(text);
    return readPlainCsv(stream, u"t.csv"_s, u"/photos"_s, {});
}

qint64 utcMs(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QStringList problemsOf(const PostImport& import)
{
    QStringList texts;
    for (const ImportProblem& problem : import.problems.listed())
        texts << problem.where + u' ' + problem.what;
    return texts;
}

} // namespace

class TestPlainCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void takesAnyHeader_data();
    void takesAnyHeader();
    void groupsAndSortsByAccount();
    void keepsMultilineCaptions();
    void readsTimes_data();
    void readsTimes();
    void readsLikes_data();
    void readsLikes();
    void saysWhereEachProblemLies();
    void repairsBrokenText();
    void keepsPhotosInsideTheFolder();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void resumesAfterAHugeField();
    void dropsRecordsOfTooManyFields();
    void survivesNoise();
    void readsGzipFiles();
    void keepsWhatCameBeforeTheBreak();
    void saysWhenThereIsNoFile();
    void canBeCancelled();
    void givesTheAccountsToModels();
    void readsTheSharedSets();
};

void TestPlainCsvReader::readsEveryColumn()
{
    const auto import = readText("account,taken_at,likes,media_type,caption,followers,following,"
                                 "media_count,comments,photo\n"
                                 "ana,2021-01-01T13:02:18Z,82,REEL,\"Hi, \"\"you\"\"\",500,60,7,3,"
                                 "a/b.jpg\n");
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

void TestPlainCsvReader::keepsMultilineCaptions()
{
    const auto import = readText("taken_at,likes,caption\r\n"
                                 "2020-01-01,1,\"one\r\ntwo\nthree\"\r\n"
                                 "2020-01-02,no,x\r\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"one\r\ntwo\nthree"_s);
    QCOMPARE(problemsOf(*import), QStringList{u"t.csv:5 likes is no count: \"no\""_s});
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
                               "2023-02-29", "2025-13-01", "1970-01-01T00:00:00Z", "1609459200"})
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

void TestPlainCsvReader::saysWhereEachProblemLies()
{
    const auto import = readText("taken_at,likes,media_type\n"
                                 "2020-01-01,1\n"
                                 "\n"
                                 "2020-01-02,2,STORY\n"
                                 "never,3,IMAGE\n"
                                 "2020-01-04,4,IMAGE,extra\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.size(), std::size_t{3});
    QCOMPARE(problemsOf(*import),
             (QStringList{u"t.csv:2 2 fields where the header has 3"_s,
                          u"t.csv:4 unknown media_type \"STORY\", taken as photo"_s,
                          u"t.csv:5 taken_at is no time of a post: \"never\"; left out"_s,
                          u"t.csv:6 4 fields where the header has 3"_s}));
}

void TestPlainCsvReader::repairsBrokenText()
{
    const auto import = readText(QByteArray("taken_at,likes,caption\n"
                                            "2020-01-01,1,caf\xE9\n"
                                            "2020-01-02,2,a") +
                                 '\0' + "b\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts[0].post.caption, u"caf\uFFFD"_s);
    QCOMPARE(import->accounts.front().posts[1].post.caption, u"ab"_s);
    QCOMPARE(problemsOf(*import), (QStringList{u"t.csv:2 caption is not UTF-8 throughout"_s,
                                               u"t.csv:3 caption holds NUL bytes"_s}));
}

void TestPlainCsvReader::keepsPhotosInsideTheFolder()
{
    const auto import = readText("taken_at,likes,photo\n"
                                 "2020-01-01,1,../../etc/passwd\n"
                                 "2020-01-02,1,/etc/passwd\n"
                                 "2020-01-03,1,a/../../x.jpg\n"
                                 "2020-01-04,1,a/../x.jpg\n");
    QVERIFY(import.has_value());
    QStringList photos;
    for (const ImportedPost& post : import->accounts.front().posts)
        photos << post.post.photoPath;
    QCOMPARE(photos, (QStringList{QString(), QString(), QString(), u"/photos/x.jpg"_s}));
    QCOMPARE(import->problems.total(), 3);
}

void TestPlainCsvReader::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n");
    QTest::newRow("no likes") << QByteArray("taken_at,caption\n2020-01-01,a\n");
    QTest::newRow("no time") << QByteArray("likes\n5\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEt\0a\0k\0e\0n\0", 12);
    QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11);
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0');
}

void TestPlainCsvReader::refusesOtherFiles()
{
    QFETCH(QByteArray, text);
    const auto import = readText(text);
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().code, ErrorCode::FormatUnrecognised);
    QVERIFY(!import.error().detail.isEmpty());
}

void TestPlainCsvReader::resumesAfterAHugeField()
{
    HugeFieldStream stream(qint64{64} << 20);
    const auto import = readPlainCsv(stream, u"t.csv"_s, {}, {});
    QVERIFY(import.has_value());
    QList<qint64> likes;
    for (const ImportedPost& post : import->accounts.front().posts)
        likes << post.post.likes.value_or(-1);
    QCOMPARE(likes, (QList<qint64>{1, 3}));
    QCOMPARE(import->problems.total(), 1);
    QCOMPARE(import->problems.listed().front().where, u"t.csv:3"_s);
}

void TestPlainCsvReader::dropsRecordsOfTooManyFields()
{
    const auto import =
        readText("taken_at,likes\n2020-01-01,1" + QByteArray(5000, ',') + "\n2020-01-02,2\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.size(), std::size_t{1});
    QCOMPARE(problemsOf(*import),
             QStringList{u"t.csv:2 a record of too many or too long fields was left out"_s});
}

void TestPlainCsvReader::survivesNoise()
{
    quint32 state = 12345;
    for (int round = 0; round < 200; ++round) {
        QByteArray text("taken_at,likes,caption,photo,followers\n");
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525U + 1013904223U;
            static constexpr char alphabet[] = "\",\n\r;2020-1:T \xC3\xA9\xFF\0x./-e9";
            text += alphabet[(state >> 16) % (sizeof(alphabet) - 1)];
        }
        const auto import = readText(text);
        QVERIFY(import.has_value());
        QVERIFY(import->problems.total() > 0);
    }
}

void TestPlainCsvReader::readsGzipFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"poște.csv.gz"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(gzipped("taken_at,likes,photo\n2020-01-01,7,a.jpg\n"));
    file.close();
    const auto import = readPlainCsv(path, {});
    QVERIFY(import.has_value());
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, std::optional<qint64>(7));
    QCOMPARE(post.photoPath, folder.filePath(u"a.jpg"_s));
}

void TestPlainCsvReader::keepsWhatCameBeforeTheBreak()
{
    QByteArray text("taken_at,likes,caption\n");
    quint32 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525U + 1013904223U;
        text += "2020-01-01," + QByteArray::number(i) + ',' + QByteArray::number(state) + '\n';
    }
    const QByteArray packed = gzipped(text);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.csv.gz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(packed.first(packed.size() / 2));
    file.close();
    const auto import = readPlainCsv(file.fileName(), {});
    QVERIFY(import.has_value());
    const std::size_t read = import->accounts.front().posts.size();
    QVERIFY(read > 1000 && read < 20'000);
    QVERIFY(import->problems.listed().back().what.contains(u"breaks off"));
    // No record that was cut off became a post: every one of them ends on its own number.
    for (std::size_t i = 0; i < read; ++i)
        QCOMPARE(import->accounts.front().posts[i].post.likes,
                 std::optional(static_cast<qint64>(i)));
    QCOMPARE(import->problems.total(), 1);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(packed.first(20));
    file.close();
    const auto nothing = readPlainCsv(file.fileName(), {});
    QVERIFY(!nothing.has_value());
}

void TestPlainCsvReader::saysWhenThereIsNoFile()
{
    QTemporaryDir folder;
    const auto missing = readPlainCsv(folder.filePath(u"none.csv"_s), {});
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    const auto directory = readPlainCsv(folder.path(), {});
    QVERIFY(!directory.has_value());
    QCOMPARE(directory.error().code, ErrorCode::FileUnreadable);
}

void TestPlainCsvReader::canBeCancelled()
{
    ImportControl control;
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

QTEST_APPLESS_MAIN(TestPlainCsvReader)
#include "tst_plain_csv_reader.moc"
