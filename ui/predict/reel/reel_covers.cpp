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

ReelCovers::~ReelCovers()
{
    m_worker.cancelAll();
}

void ReelCovers::take(const QStringList& videos)
{
    m_waiting += videos;
    if (m_reading.isEmpty())
        readNext();
}

void ReelCovers::readNext()
{
    if (m_waiting.isEmpty()) {
        showReel();
        return;
    }
    m_reading = m_waiting.takeFirst();
    m_readingDraft = 0;
    const auto reading = m_worker.start([this, video = m_reading](const JobControl& control) {
        // Only the first one becomes the cover; whole frames of all would fill the memory.
        bool isFirst = true;
        return readVideoFrames(
            video, evenlySpread(framesRead), control, [&, this](const VideoFrame& frame) {
                const QImage thumbnail = frame.image.scaled(
                    thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                const VideoFrame kept{frame.positionMs, isFirst ? frame.image : QImage()};
                isFirst = false;
                QMetaObject::invokeMethod(this,
                                          [this, kept, thumbnail] { addFrame(kept, thumbnail); });
            });
    });
    m_strip.job().start(tr("Reading %1…").arg(QFileInfo(m_reading).fileName()), reading);
    whenAnswered(reading.future, this, [this](const Result<void>& result) { finish(result); });
    showReel();
}

void ReelCovers::addFrame(const VideoFrame& frame, const QImage& thumbnail)
{
    if (m_readingDraft == 0) {
        const QString cover = m_intake.keep(frame.image);
        m_readingDraft = m_addReel(cover);
        m_reels.insert(m_readingDraft, {m_reading, {{frame.positionMs, thumbnail, cover}}});
        showReel();
        return;
    }
    m_reels[m_readingDraft].frames.push_back({frame.positionMs, thumbnail});
    if (m_readingDraft == m_shownDraft)
        m_strip.addFrame(thumbnail, frame.positionMs);
}

void ReelCovers::finish(const Result<void>& result)
{
    m_strip.job().finish();
    const QString video = std::exchange(m_reading, QString());
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
    const qint64 draftId = m_history.board().currentId;
    const auto reel = m_reels.constFind(draftId);
    const bool isReel = reel != m_reels.constEnd();
    m_strip.setVisible(isReel || !m_reading.isEmpty());
    if (!isReel) {
        m_shownDraft = 0;
        m_strip.clear();
        return;
    }
    if (std::exchange(m_shownDraft, draftId) != draftId) {
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
