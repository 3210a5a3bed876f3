#include "core/video/video_plugin.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstdlib>
#include <optional>

namespace likecast
{

namespace
{

constexpr int pollMs = 20;
constexpr int loadTimeoutMs = 10'000;
constexpr int frameTimeoutMs = 5000;
/// How near a frame must be to the position asked for; one further off is taken if none follows it.
constexpr qint64 toleranceMs = 100;
constexpr int nothingFollowsMs = 500;

/// A paused player that shows one frame after the other. Its event loop runs on the calling thread.
class FrameReader
{
public:
    explicit FrameReader(const JobControl& control)
        : m_control(control)
    {
        QObject::connect(
            &m_sink, &QVideoSink::videoFrameChanged, &m_loop,
            [this](const QVideoFrame& frame) {
                m_frame = frame;
                m_arrived.start();
                m_loop.quit();
            },
            Qt::QueuedConnection);
        QObject::connect(&m_player, &QMediaPlayer::errorOccurred, &m_loop,
                         [this](QMediaPlayer::Error, const QString& text) { m_problem = text; });
        QObject::connect(&m_player, &QMediaPlayer::mediaStatusChanged, &m_loop,
                         [this](QMediaPlayer::MediaStatus status) {
                             m_hasEnded = status == QMediaPlayer::EndOfMedia;
                         });
        QObject::connect(&m_poll, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        m_poll.start(pollMs);
        m_player.setVideoSink(&m_sink);
    }

    Result<void> read(const QString& path, const FramePositions& positions,
                      const FrameCallback& onFrame)
    {
        m_player.setSource(QUrl::fromLocalFile(path));
        m_player.pause();
        waitUntil(loadTimeoutMs, [this] { return isLoaded() || !m_problem.isEmpty(); });
        if (m_control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (!m_problem.isEmpty() || !m_player.hasVideo())
            return failure(ErrorCode::FormatDamaged,
                           m_problem.isEmpty() ? QStringLiteral("no video in it") : m_problem);

        const std::vector<qint64> wanted = positions(m_player.duration());
        Progress progress{0, std::ssize(wanted)};
        std::optional<qint64> last;
        for (const qint64 position : wanted) {
            if (m_control.progress)
                m_control.progress(progress);
            const std::optional<VideoFrame> frame = frameAt(position);
            if (m_control.cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            ++progress.done;
            // A damaged part of the video shows the same frame again and again.
            if (frame && frame->positionMs != last) {
                last = frame->positionMs;
                onFrame(*frame);
            }
        }
        return last ? Result<void>()
                    : failure(ErrorCode::FormatDamaged, QStringLiteral("no frame can be decoded"));
    }

private:
    bool isLoaded() const
    {
        const auto status = m_player.mediaStatus();
        return status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia ||
               status == QMediaPlayer::InvalidMedia;
    }

    template<typename Condition>
    void waitUntil(int timeoutMs, Condition condition)
    {
        const QDeadlineTimer deadline(timeoutMs);
        while (!condition() && !deadline.hasExpired() && !m_control.cancellation.isCancelled())
            m_loop.exec();
    }

    static qint64 positionOf(const QVideoFrame& frame) { return frame.startTime() / 1000; }

    /// The frame at the position, or the nearest one that arrives in time.
    std::optional<VideoFrame> frameAt(qint64 position)
    {
        m_frame = {};
        m_player.pause(); // it stopped if there was nothing after the last position
        m_hasEnded = false;
        m_player.setPosition(position);
        // Frames from before the jump may still arrive.
        waitUntil(frameTimeoutMs, [&] {
            if (!m_frame.isValid())
                return m_hasEnded;
            return m_frame.startTime() < 0 ||
                   std::abs(positionOf(m_frame) - position) <= toleranceMs ||
                   m_arrived.hasExpired(nothingFollowsMs);
        });
        const QImage image = m_frame.isValid() ? m_frame.toImage() : QImage();
        if (image.isNull())
            return std::nullopt;
        return VideoFrame{m_frame.startTime() < 0 ? position : positionOf(m_frame), image};
    }

    const JobControl& m_control;
    QMediaPlayer m_player;
    QVideoSink m_sink;
    QEventLoop m_loop;
    QTimer m_poll;
    QVideoFrame m_frame;
    QElapsedTimer m_arrived; ///< since m_frame
    bool m_hasEnded = false; ///< nothing follows the position
    QString m_problem;
};

} // namespace

} // namespace likecast

void likecastReadVideoFrames(const QString& path, const likecast::FramePositions& positions,
                             const likecast::JobControl& control,
                             const likecast::FrameCallback& onFrame, likecast::Result<void>& result)
{
    result = likecast::FrameReader(control).read(path, positions, onFrame);
}
