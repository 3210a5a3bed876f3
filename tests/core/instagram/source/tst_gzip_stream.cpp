#include "core/instagram/source/decompressed_stream.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace likecast;

namespace
{

QByteArray gzipped(const QByteArray& text)
{
    return fixtures::packed(text, false);
}

/// Text that compresses poorly, so that it takes many reads.
QByteArray numbers(int count)
{
    QByteArray text;
    quint32 state = 1;
    for (int i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        text += QByteArray::number(state) + '\n';
    }
    return text;
}

/// Returns a few bytes at a time, like a slow source.
class DrippingStream : public ByteStream
{
public:
    DrippingStream(QByteArray bytes, qsizetype atOnce)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        const qsizetype count = std::min(
            {m_atOnce, m_bytes.size() - m_position, static_cast<qsizetype>(buffer.size())});
        std::copy_n(m_bytes.constData() + m_position, count, buffer.data());
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_atOnce;
    qsizetype m_position = 0;
};

struct Unpacked {
    QByteArray text;
    std::optional<Error> error;
};

Unpacked unpack(const QByteArray& packed, qsizetype atOnce = 1 << 20, std::size_t room = 1 << 16)
{
    DrippingStream source(packed, atOnce);
    const auto stream = decompressedStream(source, packed.first(std::min(packed.size(), 16LL)));
    Unpacked all;
    std::vector<char> buffer(room);
    while (stream) {
        const Result<qint64> count = stream->read(buffer);
        if (!count)
            all.error = count.error();
        if (!count || *count == 0)
            break;
        all.text.append(buffer.data(), *count);
    }
    return all;
}

} // namespace

class TestGzipStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void joinsMembers();
    void leavesOutWhatFollows();
    void saysWhereItIsCutOff();
    void saysWhenItIsDamaged();
    void refusesABomb();
    void leavesOtherDataAlone();
};

void TestGzipStream::unpacks_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("room");
    QTest::newRow("empty") << 0 << 100 << 100;
    QTest::newRow("a line") << 1 << 100 << 100;
    QTest::newRow("byte by byte") << 2'000 << 1 << 1'000;
    QTest::newRow("into one byte") << 2'000 << 1'000 << 1;
    QTest::newRow("more than all buffers") << 200'000 << 1'000'000 << 65'536;
}

void TestGzipStream::unpacks()
{
    QFETCH(const int, lines);
    QFETCH(const int, atOnce);
    QFETCH(const int, room);
    const QByteArray text = numbers(lines);
    const Unpacked unpacked = unpack(gzipped(text), atOnce, static_cast<std::size_t>(room));
    QVERIFY(!unpacked.error);
    QCOMPARE(unpacked.text, text);
}

void TestGzipStream::joinsMembers()
{
    const QByteArray packed = gzipped("one\n") + gzipped("two\n") + gzipped("three\n");
    for (const qsizetype atOnce : {1, 7, 1'000}) {
        const Unpacked unpacked = unpack(packed, atOnce);
        QVERIFY(!unpacked.error);
        QCOMPARE(unpacked.text, QByteArray("one\ntwo\nthree\n"));
    }
}

void TestGzipStream::leavesOutWhatFollows()
{
    const Unpacked unpacked = unpack(gzipped("one\n") + QByteArray(512, '\0'), 16);
    QVERIFY(!unpacked.error);
    QCOMPARE(unpacked.text, QByteArray("one\n"));
}

void TestGzipStream::saysWhereItIsCutOff()
{
    const QByteArray text = numbers(20'000);
    const QByteArray packed = gzipped(text);
    for (const qsizetype kept : {qsizetype{11}, packed.size() / 2, packed.size() - 1}) {
        const Unpacked unpacked = unpack(packed.first(kept));
        QVERIFY(unpacked.error);
        QCOMPARE(unpacked.error->code, ErrorCode::FormatDamaged);
        QVERIFY(text.startsWith(unpacked.text));
    }
}

void TestGzipStream::saysWhenItIsDamaged()
{
    const QByteArray packed = gzipped(numbers(20'000));
    QByteArray otherChecksum = packed;
    otherChecksum[packed.size() - 8] = static_cast<char>(~packed[packed.size() - 8]);
    QByteArray otherData = packed;
    for (qsizetype i = packed.size() / 2; i < packed.size() / 2 + 64; ++i)
        otherData[i] = static_cast<char>(~packed[i]);
    for (const QByteArray& damaged : {otherChecksum, otherData}) {
        const Unpacked unpacked = unpack(damaged);
        QVERIFY(unpacked.error);
        QCOMPARE(unpacked.error->code, ErrorCode::FormatDamaged);
    }
}

void TestGzipStream::refusesABomb()
{
    const Unpacked unpacked = unpack(gzipped(QByteArray(64 * 1024 * 1024, '0')));
    QVERIFY(unpacked.error);
    QCOMPARE(unpacked.error->code, ErrorCode::FileTooLarge);
    QVERIFY(unpacked.text.size() < 32 * 1024 * 1024);
}

void TestGzipStream::leavesOtherDataAlone()
{
    DrippingStream source("taken_at,likes\n", 100);
    QVERIFY(!decompressedStream(source, "taken_at"));
}

LIKECAST_TEST(TestGzipStream)

#include "tst_gzip_stream.moc"
