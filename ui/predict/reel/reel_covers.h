#pragma once

#include "core/common/worker_thread.h"
#include "core/video/video_frames.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace likecast
{

class CoverStrip;
class DraftHistory;
class PhotoIntake;

/// Makes a draft of each video: its first frame at once, then the frames to choose the cover from,
/// for as long as the program runs. Only the cover is kept, as a pasted picture would be. Reads
/// videos on a thread of its own. Its collaborators must outlive it.
class ReelCovers : public QObject
{
    Q_OBJECT

public:
    /// Makes the draft of a reel with this cover, opens it and returns its id.
    using AddReel = std::function<qint64(const QString& coverPath)>;

    ReelCovers(DraftHistory& history, PhotoIntake& intake, CoverStrip& strip, AddReel addReel,
               QObject* parent);
    ~ReelCovers() override; ///< stops reading

    void take(const QStringList& videos);

Q_SIGNALS:
    void failed(const QString& video, const likecast::Error& error);

private:
    struct Frame {
        qint64 positionMs = 0;
        QImage thumbnail = {};
        QString coverPath = {}; ///< once it was chosen
    };
    struct Reel {
        QString video = {};
        std::vector<Frame> frames = {};
    };

    void readNext();
    void addFrame(const VideoFrame& frame, const QImage& thumbnail);
    void finish(const Result<void>& result);
    void choose(int frame);
    void setCover(qint64 draftId, std::size_t frame, const QImage& image);
    void showReel();
    void showCover();

    DraftHistory& m_history;
    PhotoIntake& m_intake;
    CoverStrip& m_strip;
    AddReel m_addReel;
    QStringList m_waiting;
    QString m_reading;         ///< the video being read; empty: none
    qint64 m_readingDraft = 0; ///< 0 until its first frame is there
    QHash<qint64, Reel> m_reels;
    qint64 m_shownDraft = 0;
    WorkerThread m_worker;
};

} // namespace likecast
