#include "ui/predict/reel/reel_covers.h"

#include "core/common/when_answered.h"
#include "core/drafts/draft_history.h"
#include "ui/common/job_strip.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/reel/cover_strip.h"

#include <QFileInfo>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int framesRead = 12;
constexpr int thumbnailEdge = 112;

QImage thumbnailOf(const QImage& image)
{
    return image.scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

ReelCovers::ReelCovers(DraftHistory& history, PhotoIntake& intake, CoverStrip& strip,
                       AddReel addReel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_intake(intake)
    , m_strip(strip)
    , m_addReel(std::move(addReel))
    , m_worker(u"video"_s)
{
    connect(&m_history, &DraftHistory::changed, this, &ReelCovers::showReel);
    connect(&m_strip, &CoverStrip::frameChosen, this, &ReelCovers::choose);
    m_strip.hide();
}

void ReelCovers::take(const QStringList& videos)
{
    for (const QString& video : videos)
        m_waiting.push_back({.video = video});
    if (m_reading.video.isEmpty())
        readNext();
}

void ReelCovers::readNext()
{
    if (m_waiting.empty()) {
        showReel();
        return;
    }
    m_reading = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    const auto reading = m_worker.start([this, next = m_reading](const JobControl& control) {
        // Only the first one of a new reel becomes the cover; whole frames of all would fill the
        // memory. The cover of a known one is the frame that looks the same: it is stored exactly.
        bool needsImage = next.draftId == 0;
        const QImage cover =
            next.knownCover.isEmpty() ? QImage() : thumbnailOf(QImage(next.knownCover));
        return readVideoFrames(
            next.video, evenlySpread(framesRead), control, [&, this](const VideoFrame& frame) {
                const QImage thumbnail = thumbnailOf(frame.image);
                const VideoFrame kept{frame.positionMs, needsImage ? frame.image : QImage()};
                needsImage = false;
                const bool isCover = !cover.isNull() && thumbnail == cover;
                QMetaObject::invokeMethod(
                    this, [this, kept, thumbnail, isCover] { addFrame(kept, thumbnail, isCover); });
            });
    });
    m_strip.job().start(tr("Reading %1…").arg(QFileInfo(m_reading.video).fileName()), reading);
    whenAnswered(reading.future, this, [this](const Result<void>& result) { finish(result); });
    showReel();
}

void ReelCovers::addFrame(const VideoFrame& frame, const QImage& thumbnail, bool isCover)
{
    if (m_reading.draftId == 0) {
        const QString cover = m_intake.keep(frame.image);
        m_reading.draftId = m_addReel({.cover = cover, .video = m_reading.video});
        m_reels.insert(m_reading.draftId,
                       {m_reading.video, {{frame.positionMs, thumbnail, cover}}});
        showReel();
        return;
    }
    m_reels[m_reading.draftId].frames.push_back(
        {frame.positionMs, thumbnail, isCover ? m_reading.knownCover : QString()});
    if (m_reading.draftId != m_shownDraft) {
        showReel();
        return;
    }
    m_strip.addFrame(thumbnail, frame.positionMs);
    if (isCover)
        showCover();
}

void ReelCovers::readAgain(const Draft& draft)
{
    m_reels.insert(draft.id, {draft.videoPath, {}});
    if (!QFileInfo::exists(draft.videoPath))
        return;
    m_waiting.push_back({draft.videoPath, draft.id, draft.photoPath});
    if (m_reading.video.isEmpty())
        readNext();
}

void ReelCovers::finish(const Result<void>& result)
{
    m_strip.job().finish();
    const QString video = std::exchange(m_reading, Reading()).video;
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(video, result.error());
    readNext();
}

void ReelCovers::choose(int frame)
{
    const qint64 draftId = m_shownDraft;
    const auto reel = m_reels.constFind(draftId);
    const auto index = static_cast<std::size_t>(frame);
    if (reel == m_reels.constEnd() || index >= reel->frames.size())
        return;
    const Frame& chosen = reel->frames[index];
    if (QFileInfo::exists(chosen.coverPath)) {
        m_history.replacePhoto(draftId, chosen.coverPath);
        return;
    }
    const auto reading = m_worker.start([video = reel->video, position = chosen.positionMs](
                                            const JobControl& control) -> Result<QImage> {
        QImage image;
        const auto read = readVideoFrames(
            video, [position](qint64) { return std::vector{position}; }, control,
            [&image](const VideoFrame& found) { image = found.image; });
        if (!read)
            return failure(read.error());
        return image;
    });
    whenAnswered(reading.future, this, [this, draftId, index](const Result<QImage>& image) {
        if (image) {
            setCover(draftId, index, *image);
            return;
        }
        showReel();
        if (image.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(m_reels[draftId].video, image.error());
    });
}

void ReelCovers::setCover(qint64 draftId, std::size_t frame, const QImage& image)
{
    if (!m_history.board().find(draftId))
        return;
    const QString path = m_intake.keep(image);
    m_reels[draftId].frames[frame].coverPath = path;
    m_history.replacePhoto(draftId, path);
}

void ReelCovers::showReel()
{
    const Draft* draft = m_history.board().current();
    const bool isReel = draft && !draft->videoPath.isEmpty();
    // The draft of a video that is being read is entered once it is made.
    if (isReel && draft->videoPath != m_reading.video &&
        m_reels.value(draft->id).video != draft->videoPath) {
        readAgain(*draft); // calls this again if it starts to read
    }
    const auto reel = isReel ? m_reels.constFind(draft->id) : m_reels.constEnd();
    const bool hasFrames = reel != m_reels.constEnd() && !reel->frames.empty();
    m_strip.setVisible(hasFrames || !m_reading.video.isEmpty());
    if (!hasFrames) {
        m_shownDraft = 0;
        m_strip.clear();
        return;
    }
    if (std::exchange(m_shownDraft, draft->id) != draft->id) {
        m_strip.clear(QFileInfo(reel->video).fileName());
        for (const Frame& frame : reel->frames)
            m_strip.addFrame(frame.thumbnail, frame.positionMs);
    }
    showCover();
}

void ReelCovers::showCover()
{
    const auto& frames = m_reels[m_shownDraft].frames;
    const QString& photo = m_history.board().current()->photoPath;
    const auto cover = std::ranges::find(frames, photo, &Frame::coverPath);
    m_strip.setCover(cover == frames.end() ? -1 : static_cast<int>(cover - frames.begin()));
}

} // namespace likecast
