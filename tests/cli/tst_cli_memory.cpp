#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QProcess>
#include <QtEndian>

#include <sys/resource.h>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// What likecast-cli may take of a machine.
class TestCliMemory : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void worksWithin600Megabytes_data();
    void worksWithin600Megabytes();
    void largePhotosTakeLessThanAGigabyte_data();
    void largePhotosTakeLessThanAGigabyte();
};

namespace
{

/// Bits from the lowest up, as deflate packs them (RFC 1951).
class BitWriter
{
public:
    void put(quint32 bits, int count)
    {
        m_pending |= quint64{bits} << m_count;
        for (m_count += count; m_count >= 8; m_count -= 8, m_pending >>= 8)
            m_bytes.append(static_cast<char>(m_pending & 0xFF));
    }
    /// Huffman codes go from the highest bit down.
    void putCode(quint32 code, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit)
            put((code >> bit) & 1, 1);
    }
    QByteArray finish()
    {
        put(0, (8 - m_count) % 8);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    quint64 m_pending = 0;
    int m_count = 0;
};

/// So many zeros, compressed by zlib's format in one block of fixed codes. Nobody has to hold them.
QByteArray compressedZeros(qint64 count)
{
    constexpr qint64 longestMatch = 258;
    BitWriter bits;
    bits.put(0b011, 3);
    qint64 left = count;
    while (left > 0) {
        if (left < count && left >= longestMatch) {
            bits.putCode(0b11000101, 8); // 258 bytes ...
            bits.putCode(0, 5);          // ... like the one before
            left -= longestMatch;
        } else {
            bits.putCode(0b00110000, 8);
            --left;
        }
    }
    bits.putCode(0, 7); // the end
    QByteArray adler(4, '\0');
    constexpr qint64 modulus = 65521;
    qToBigEndian(static_cast<quint32>((count % modulus) << 16 | 1), adler.data());
    return "\x78\x01" + bits.finish() + adler;
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data +
           bigEndian(crc32(type + data));
}

QByteArray blackPng(int width, int height, char bits, char colours, int channels)
{
    const qint64 row = 1 + qint64{width} * channels * bits / 8;
    const QByteArray header = bigEndian(static_cast<quint32>(width)) +
                              bigEndian(static_cast<quint32>(height)) + bits + colours +
                              QByteArray(3, '\0');
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) +
           chunk("IDAT", compressedZeros(row * height)) + chunk("IEND", {});
}

} // namespace

void TestCliMemory::worksWithin600Megabytes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("list");
    QTest::newRow("detect") << QStringList{u"detect"_s, samplePhoto()} << u"photos"_s;
    QTest::newRow("detect with Haar")
        << QStringList{u"detect"_s, samplePhoto(), u"--detector"_s, u"haar"_s} << u"photos"_s;
    QTest::newRow("predict") << QStringList{u"predict"_s, samplePhoto(), u"--followers"_s,
                                            u"1000"_s}
                             << u"predictions"_s;
}

/// As `ulimit -v 614400`.
void TestCliMemory::worksWithin600Megabytes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, list);
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr rlim_t megabyte = 1 << 20;
        const rlimit limit{600 * megabyte, 600 * megabyte};
        setrlimit(RLIMIT_AS, &limit);
    });
    const CliRun run = runCliProcess(process, dataDir(), QStringList{u"--json"_s} + arguments);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray photos = run.json()[list].toArray();
    QCOMPARE(photos.size(), 1);
    QCOMPARE(photos.at(0).toObject()[u"faces"_s].toArray().size(), 1);
}

void TestCliMemory::largePhotosTakeLessThanAGigabyte_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::addColumn<QString>("error");
    constexpr char rgb = 2;
    constexpr char rgba = 6;
    QTest::newRow("99 megapixels of 16 bits") << blackPng(11'000, 9'000, 16, rgba, 4) << QString();
    QTest::newRow("200 megapixels of 16 bits")
        << blackPng(20'000, 10'000, 16, rgb, 3) << u"image_too_large"_s;
}

void TestCliMemory::largePhotosTakeLessThanAGigabyte()
{
    QFETCH(QByteArray, photo);
    QFETCH(QString, error);
    write(u"large.png"_s, photo);
    const CliRun run = json({u"detect"_s, path(u"large.png"_s)});
    QCOMPARE(run.exitCode, error.isEmpty() ? 0 : 1);
    const QJsonObject answer = run.json()[u"photos"_s].toArray().at(0).toObject();
    QCOMPARE(answer[u"error"_s].toObject()[u"code"_s].toString(), error);
    // Of the largest of all processes so far.
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    constexpr long kilobytesInAGigabyte = 1'000'000'000 / 1024;
    QVERIFY2(usage.ru_maxrss < kilobytesInAGigabyte, qPrintable(QString::number(usage.ru_maxrss)));
}

LIKECAST_TEST(TestCliMemory)
#include "tst_cli_memory.moc"
