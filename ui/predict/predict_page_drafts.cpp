#include "core/drafts/draft_journal.h"
#include "core/settings/settings.h"
#include "core/video/video_frames.h"
#include "ui/common/file_dialog.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/photo/photo_presenter.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_messages.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/reel/reel_covers.h"
#include "ui/predict/result/result_card.h"

#include <QDateTime>

// What the page does with its drafts.
namespace likecast
{

namespace
{

QString patterns(const QStringList& suffixes)
{
    QStringList patterns;
    for (const QString& suffix : suffixes)
        patterns += QStringLiteral("*.") + suffix;
    return patterns.join(u' ');
}

} // namespace

void PredictPage::connectVideos()
{
    auto* reels = new ReelCovers(
        m_desk->history(), *m_intake, *m_covers,
        [this](const ReelFiles& files) { return m_desk->addReel(files); }, this);
    connect(m_intake, &PhotoIntake::videosFound, reels, &ReelCovers::take);
    connect(reels, &ReelCovers::failed, m_feedback, &PredictMessages::showVideoFailure);
}

void PredictPage::openPhotos()
{
    QStringList filters{tr("Photos (%1)").arg(patterns(photoSuffixes()))};
    if (canReadVideos())
        filters += tr("Videos (%1)").arg(patterns(videoSuffixes()));
    askForFile(this,
               {.title = tr("Open photos"),
                .mode = QFileDialog::ExistingFiles,
                .filters = filters + QStringList{tr("All files (*)")},
                .folder = dialogFolder(m_settings)},
               [this](const QStringList& paths) {
                   rememberDialogFolder(m_settings, paths.first());
                   takePhotos(paths);
               });
}

void PredictPage::removeDraft(qint64 draftId)
{
    if (!m_desk->history().board().find(draftId))
        return;
    m_desk->history().remove(draftId);
    m_feedback->showRemoved();
}

void PredictPage::retry(qint64 draftId)
{
    const Draft* draft = m_desk->history().board().find(draftId);
    if (!draft)
        return;
    if (m_presenter->isBroken() && draftId == m_desk->history().board().currentId)
        m_presenter->reload();
    m_desk->predictions().retry(*draft);
}

/// Nobody knows which faces a detector misses; these two are the only hints.
void PredictPage::watchFaces()
{
    connect(&m_desk->predictions(), &DraftPredictions::changed, this, [this](qint64 draftId) {
        const Draft* draft = m_desk->history().board().find(draftId);
        const DraftPredictions::Entry& entry = m_desk->predictions().entry(draftId);
        const bool hasPhoto = draft && !draft->photoPath.isEmpty() && !m_desk->isExample();
        if (hasPhoto && !draft->faces && entry.state == DraftPredictions::State::Ready &&
            entry.prediction->faces.empty())
            Q_EMIT faceMissed();
    });
    connect(m_photo, &PhotoView::facesEdited, this, [this](const std::vector<FaceBox>& faces) {
        const Draft* draft = m_desk->current();
        const auto& prediction = m_desk->predictions().entry(draft ? draft->id : 0).prediction;
        if (prediction && faces.size() > prediction->faces.size())
            Q_EMIT faceMissed();
    });
}

void PredictPage::connectTarget(PredictionService& service)
{
    service.setTarget(predictionTargetFromName(m_settings.value(Setting::PredictTarget).toString())
                          .value_or(PredictionTarget::Likes));
    connect(m_result, &ResultCard::targetChosen, this, [this, &service](PredictionTarget target) {
        m_settings.setValue(Setting::PredictTarget, predictionTargetName(target));
        service.setTarget(target);
        predictAgain();
    });
}

void PredictPage::writeJournal()
{
    const Draft* draft = m_desk->current();
    if (!draft)
        return;
    const auto& prediction = m_desk->predictions().entry(draft->id).prediction;
    if (prediction && prediction->likes)
        Q_EMIT posted(journalEntryOf(*draft, *prediction, QDateTime::currentMSecsSinceEpoch()));
}

} // namespace likecast
