#include "core/instagram/formats/plain_csv_reader.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

/// One quoted field of `size` bytes, generated while it is read.
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

} // namespace

/// readPlainCsv() on faulty, hostile and empty files.
class TestDamagedCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEachProblemLies();
    void repairsBrokenText();
    void keepsPhotosInsideTheFolder();
    void keepsOnlySoundIds();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void resumesAfterAHugeField();
    void dropsRecordsOfTooManyFields();
    void controlCharactersAreShown();
    void survivesNoise();
    void keepsWhatCameBeforeTheBreak();
    void saysWhenThereIsNoFile();
};

void TestDamagedCsv::saysWhereEachProblemLies()
{
    const auto import = readText("taken_at,likes,media_type\n"
                                 "2020-01-01,1\n"
                                 "\n"
                                 "2020-01-02,2,STICKER\n"
                                 "never,3,IMAGE\n"
                                 "2020-01-04,4,IMAGE,extra\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.size(), std::size_t{2});
    QCOMPARE(
        problemsOf(*import),
        (QStringList{u"t.csv:2 2 fields, but the header has 3"_s,
                     u"t.csv:4 unknown media_type \"STICKER\"; the post's type is left unknown"_s,
                     u"t.csv:5 taken_at is not a time: \"never\"; row skipped"_s,
                     u"t.csv:6 4 fields, but the header has 3; row skipped"_s}));
}

void TestDamagedCsv::repairsBrokenText()
{
    // The first caption reveals that the table is UTF-8.
    const auto import = readText(QByteArray("taken_at,likes,caption\n"
                                            "2020-01-01,1,\xC3\xA9\n"
                                            "2020-01-02,1,caf\xE9\n"
                                            "2020-01-03,2,a") +
                                 '\0' + "b\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts[0].post.caption, u"é"_s);
    QCOMPARE(import->accounts.front().posts[1].post.caption, u"caf\uFFFD"_s);
    QCOMPARE(import->accounts.front().posts[2].post.caption, u"ab"_s);
    QCOMPARE(problemsOf(*import), (QStringList{u"t.csv:3 caption is not valid UTF-8"_s,
                                               u"t.csv:4 caption contains NUL bytes"_s}));
}

void TestDamagedCsv::keepsPhotosInsideTheFolder()
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

void TestDamagedCsv::keepsOnlySoundIds()
{
    const auto import = readText("taken_at,likes,media_id,shortcode\n"
                                 "2020-01-01,1,2.85836E+18,Ceq8s9ZF80f\n"
                                 "2020-01-02,2, 2858363885886885151_25025320 , C-_ \n"
                                 "2020-01-03,3,-5,#NAME?\n"
                                 "2020-01-04,4,,\n");
    QVERIFY(import.has_value());
    QStringList ids;
    QStringList shortcodes;
    for (const ImportedPost& post : import->accounts.front().posts) {
        ids << post.post.mediaId;
        shortcodes << post.post.shortcode;
    }
    QCOMPARE(ids, (QStringList{QString(), u"2858363885886885151"_s, QString(), QString()}));
    QCOMPARE(shortcodes, (QStringList{u"Ceq8s9ZF80f"_s, u"C-_"_s, QString(), QString()}));
    QCOMPARE(problemsOf(*import),
             (QStringList{u"t.csv:2 media_id is not a post id: \"2.85836E+18\""_s,
                          u"t.csv:4 media_id is not a post id: \"-5\""_s,
                          u"t.csv:4 shortcode is not a post code: \"#NAME?\""_s}));
}

void TestDamagedCsv::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FormatUnrecognised;
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n") << ErrorCode::FormatUnrecognised;
    QTest::newRow("no likes") << QByteArray("taken_at,caption\n2020-01-01,a\n")
                              << ErrorCode::ColumnsUnclear;
    QTest::newRow("no time") << QByteArray("likes\n5\n") << ErrorCode::ColumnsUnclear;
    QTest::newRow("a word in UTF-16")
        << QByteArray("\xFF\xFEt\0a\0k\0e\0n\0", 12) << ErrorCode::ColumnsUnclear;
    QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)
                               << ErrorCode::FormatUnrecognised;
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0') << ErrorCode::FormatUnrecognised;
}

void TestDamagedCsv::refusesOtherFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(const ErrorCode, code);
    const auto import = readText(text);
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().code, code);
    QVERIFY(!import.error().detail.isEmpty());
}

void TestDamagedCsv::resumesAfterAHugeField()
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

void TestDamagedCsv::dropsRecordsOfTooManyFields()
{
    const auto import =
        readText("taken_at,likes\n2020-01-01,1" + QByteArray(5000, ',') + "\n2020-01-02,2\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.size(), std::size_t{1});
    QCOMPARE(problemsOf(*import),
             QStringList{u"t.csv:2 skipped a record with too many or too long fields"_s});
}

void TestDamagedCsv::controlCharactersAreShown()
{
    const auto import = readText("taken_at,likes\n2020-01-01,\x1b[2Jmany\n");
    QVERIFY(import.has_value());
    QCOMPARE(problemsOf(*import), QStringList{u"t.csv:2 likes is not a count: \"\\x1b[2Jmany\""_s});
}

void TestDamagedCsv::survivesNoise()
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
        // Some noise looks like an ambiguous date.
        QVERIFY(import.has_value() || import.error().code == ErrorCode::ColumnsUnclear);
        QVERIFY(!import || import->problems.total() > 0);
    }
}

void TestDamagedCsv::keepsWhatCameBeforeTheBreak()
{
    QByteArray text("taken_at,likes,caption\n");
    quint32 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525U + 1013904223U;
        const QDateTime takenAt = QDateTime::fromSecsSinceEpoch(1'500'000'000 + i, Qt::UTC);
        text += takenAt.toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i) + ',' +
                QByteArray::number(state) + '\n';
    }
    const QByteArray whole = packed(text, false);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.csv.gz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.first(whole.size() / 2));
    file.close();
    const auto import = readPlainCsv(file.fileName(), {});
    QVERIFY(import.has_value());
    const std::size_t read = import->accounts.front().posts.size();
    QVERIFY(read > 1000 && read < 20'000);
    QVERIFY(import->problems.listed().back().what.contains(u"ends unexpectedly"));
    // No truncated record became a post: each ends with its own number.
    for (std::size_t i = 0; i < read; ++i)
        QCOMPARE(import->accounts.front().posts[i].post.likes,
                 std::optional(static_cast<qint64>(i)));
    QCOMPARE(import->problems.total(), 1);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.first(20));
    file.close();
    const auto nothing = readPlainCsv(file.fileName(), {});
    QVERIFY(!nothing.has_value());
}

void TestDamagedCsv::saysWhenThereIsNoFile()
{
    QTemporaryDir folder;
    const auto missing = readPlainCsv(folder.filePath(u"none.csv"_s), {});
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    const auto directory = readPlainCsv(folder.path(), {});
    QVERIFY(!directory.has_value());
    QCOMPARE(directory.error().code, ErrorCode::FileUnreadable);
}

LIKECAST_TEST(TestDamagedCsv)
#include "tst_damaged_csv.moc"
