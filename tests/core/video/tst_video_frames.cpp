#include "core/video/video_frames.h"

#include "core/common/worker_thread.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/support/video_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Frames of videos, whole and damaged, read on a worker.
class TestVideoFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void positionsAreTheMiddlesOfEqualParts();
    void videosAreToldByTheirNames();
    void readsTheFramesAtThePositions();
    void stopsWhenCancelled();
    void damagedFilesAreErrors_data();
    void damagedFilesAreErrors();
    void readsWhatIsLeftOfADamagedVideo();
    void saysThatThePartIsMissing();

private:
    struct Reading {
        Result<void> result;
        std::vector<VideoFrame> frames;
    };
    /// As the window does it.
    Reading read(const QString& path, const FramePositions& positions,
                 const CancellationToken& cancellation = {})
    {
        Reading reading;
        WorkerThread worker(u"video"_s);
        reading.result = worker
                             .submit([&] {
                                 return readVideoFrames(path, positions, {cancellation, {}},
                                                        [&](const VideoFrame& frame) {
                                                            reading.frames.push_back(frame);
                                                        });
                             })
                             .result();
        return reading;
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }
    QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
    QString m_video;
};

void TestVideoFrames::initTestCase()
{
    QVERIFY(canReadVideos());
    m_video = writeVideo(m_directory.filePath(u"colours.avi"_s));
    QVERIFY(!m_video.isEmpty());
}

void TestVideoFrames::positionsAreTheMiddlesOfEqualParts()
{
    QCOMPARE(evenlySpread(4)(2000), (std::vector<qint64>{250, 750, 1250, 1750}));
    QCOMPARE(evenlySpread(1)(0), std::vector<qint64>{0});
}

void TestVideoFrames::videosAreToldByTheirNames()
{
    QVERIFY(hasVideoName(u"/trip/A.MP4"_s));
    QVERIFY(hasVideoName(u"clip.mov"_s));
    QVERIFY(!hasVideoName(u"photo.jpg"_s));
    QVERIFY(!hasVideoName(u"mp4"_s));
}

void TestVideoFrames::readsTheFramesAtThePositions()
{
    const Reading reading = read(m_video, evenlySpread(4));
    QVERIFY2(reading.result.has_value(),
             qPrintable(reading.result ? QString() : reading.result.error().detail));
    QCOMPARE(reading.frames.size(), std::size_t{4});
    int red = -100;
    for (std::size_t i = 0; i < 4; ++i) {
        const VideoFrame& frame = reading.frames[i];
        QCOMPARE(frame.image.size(), QSize(64, 48));
        QVERIFY(std::abs(frame.positionMs - (750 + 1500 * static_cast<qint64>(i))) <= 100);
        const QColor color = frame.image.pixelColor(32, 24);
        QVERIFY(color.red() > red + 30);
        QVERIFY(std::abs(color.red() + color.blue() - 255) < 40);
        red = color.red();
    }
    // One of them again, on its own.
    const qint64 position = reading.frames[2].positionMs;
    const Reading one = read(m_video, [position](qint64) { return std::vector{position}; });
    QCOMPARE(one.frames.size(), std::size_t{1});
    QCOMPARE(one.frames.front().image.pixelColor(32, 24),
             reading.frames[2].image.pixelColor(32, 24));
}

void TestVideoFrames::stopsWhenCancelled()
{
    CancellationToken cancellation;
    cancellation.cancel();
    const Reading reading = read(m_video, evenlySpread(4), cancellation);
    QCOMPARE(reading.result.error().code, ErrorCode::Cancelled);
    QVERIFY(reading.frames.empty());
}

void TestVideoFrames::damagedFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is no video.");
    QTest::newRow("cut off") << content(m_video).left(300);
    QByteArray noise;
    for (int i = 0; i < 20'000; ++i)
        noise += static_cast<char>(i * 7919 >> 3);
    QTest::newRow("noise") << noise;
    QTest::newRow("MP4 head") << QByteArray("\0\0\0\x18"
                                            "ftypmp42\0\0\0\0mp42isom\xff\xff\xff\xff"
                                            "moov",
                                            32);
}

void TestVideoFrames::damagedFilesAreErrors()
{
    QFETCH(const QByteArray, bytes);
    const Reading reading = read(write(u"broken.mp4"_s, bytes), evenlySpread(3));
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::FormatDamaged);
    QVERIFY(!reading.result.error().detail.isEmpty());
    QVERIFY(reading.frames.empty());
    QCOMPARE(read(m_directory.filePath(u"none.mp4"_s), evenlySpread(3)).result.error().code,
             ErrorCode::FileNotFound);
}

void TestVideoFrames::readsWhatIsLeftOfADamagedVideo()
{
    QByteArray bytes = content(m_video);
    const qsizetype middle = bytes.size() / 2;
    for (qsizetype i = middle; i < bytes.size() - middle / 4; ++i)
        bytes[i] = static_cast<char>(i * 31);
    const Reading reading = read(write(u"damaged.avi"_s, bytes), evenlySpread(2));
    QVERIFY(reading.result.has_value());
    QVERIFY(!reading.frames.empty());
}

void TestVideoFrames::saysThatThePartIsMissing()
{
    const QByteArray folder = qgetenv("LIKECAST_PLUGIN_DIR");
    qputenv("LIKECAST_PLUGIN_DIR", m_directory.path().toUtf8());
    QVERIFY(!canReadVideos());
    QCOMPARE(read(m_video, evenlySpread(3)).result.error().code, ErrorCode::PartMissing);
    qputenv("LIKECAST_PLUGIN_DIR", folder);
}

LIKECAST_TEST(TestVideoFrames)
#include "tst_video_frames.moc"
