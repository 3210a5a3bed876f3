#pragma once

#include "core/common/worker_thread.h"
#include "core/drafts/draft.h"
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

/// Makes a draft of each video: its first frame at once, then the frames to choose the cover from.
/// Only the cover is kept, as a pasted picture would be; the frames are read again when the draft
/// is first opened after a restart, if the video is still there. Reads videos on a thread of its
/// own. Its collaborators must outlive it.
class ReelCovers : public QObject
{
    Q_OBJECT

public:
    /// Makes the draft of a reel, opens it and returns its id.
    using AddReel = std::function<qint64(const ReelFiles& files)>;

    ReelCovers(DraftHistory& history, PhotoIntake& intake, CoverStrip& strip, AddReel addReel,
               QObject* parent);
    ~ReelCovers() override { m_worker.cancelAll(); } ///< stops reading

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

    struct Reading {
        QString video = {};      ///< empty: none
        qint64 draftId = 0;      ///< 0 until the first frame of a new reel is there
        QString knownCover = {}; ///< of a reel that has a draft
    };

    void readNext();
    void addFrame(const VideoFrame& frame, const QImage& thumbnail, bool isCover);
    void readAgain(const Draft& draft);
    void finish(const Result<void>& result);
    void choose(int frame);
    void setCover(qint64 draftId, std::size_t frame, const QImage& image);
    void showReel();
    void showCover();

    DraftHistory& m_history;
    PhotoIntake& m_intake;
    CoverStrip& m_strip;
    AddReel m_addReel;
    std::vector<Reading> m_waiting;
    Reading m_reading;
    QHash<qint64, Reel> m_reels;
    qint64 m_shownDraft = 0;
    WorkerThread m_worker;
};

} // namespace likecast
