#include "ui/predict/predict_messages.h"

#include "ui/common/message_bar.h"
#include "ui/predict/current_draft.h"
#include "ui/predict/draft_desk.h"
#include "ui/predict/photo/photo_intake.h"

#include <QFileInfo>

namespace likecast
{

namespace
{

constexpr QLatin1StringView draftsTopic("drafts");
constexpr QLatin1StringView removedTopic("removed");
constexpr QLatin1StringView photosTopic("photos");

QString topicOf(qint64 draftId)
{
    return QStringLiteral("draft %1").arg(draftId);
}

} // namespace

PredictMessages::PredictMessages(MessageBar& bar, PhotoIntake& intake, DraftDesk& desk,
                                 CurrentDraft& current, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_desk(desk)
{
    connectIntake(intake);
    connectDrafts(current);
}

void PredictMessages::connectIntake(PhotoIntake& intake)
{
    connect(&intake, &PhotoIntake::photosTaken, this, [this] { m_bar.clearTopic(photosTopic); });
    connect(&intake, &PhotoIntake::nothingAdded, this, [this] {
        say(tr("No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a "
               "folder of them, or a copied picture."));
    });
    connect(&intake, &PhotoIntake::webAddressRefused, this, [this] {
        say(tr("Likecast doesn't load pictures from the web. Save the picture and drop the file, "
               "or copy and paste it."));
    });
    connect(&intake, &PhotoIntake::videosFound, this, [this] { m_bar.clearTopic(photosTopic); });
    connect(&intake, &PhotoIntake::videoRefused, this, &PredictMessages::refuseVideos);
    connect(&intake, &PhotoIntake::tooManyFound, this, [this](const QStringList& paths) {
        m_bar.showMessage(
            Message{.text = tr("More than %n photos are too many for drafts. Batch ranks them all, "
                               "and the best become drafts.",
                               nullptr, mostDrafts),
                    .actionText = tr("Rank in Batch"),
                    .action = [this, paths] { Q_EMIT batchRequested(paths); },
                    .topic = photosTopic});
    });
    connect(&intake, &PhotoIntake::failed, this,
            [this](const Error& error) { showPhotoError(error, ErrorContext::Import); });
}

void PredictMessages::connectDrafts(CurrentDraft& current)
{
    connect(&m_desk, &DraftDesk::boardChanged, this,
            [this](const DraftBoard& before, const DraftBoard& after) {
                // A message about one draft must not stay over another.
                if (before.currentId != after.currentId)
                    m_bar.clearTopic(topicOf(before.currentId));
            });
    // After another change, the message's Undo would undo something else.
    connect(&m_desk.history().undoStack(), &QUndoStack::indexChanged, this,
            [this] { m_bar.clearTopic(removedTopic); });
    connect(&m_desk, &DraftDesk::kept, this, [this] { m_bar.clearTopic(draftsTopic); });
    connect(&m_desk, &DraftDesk::failed, this, &PredictMessages::showSaveFailure);
    connect(&m_desk, &DraftDesk::correctionFailed, this,
            [this](const Error& error) { showPhotoError(error, ErrorContext::Drafts); });
    connect(&current, &CurrentDraft::ready, this,
            [this](const Draft& draft) { m_bar.clearTopic(topicOf(draft.id)); });
    connect(&current, &CurrentDraft::stopped, this, &PredictMessages::showStopped);
    connect(&current, &CurrentDraft::failed, this, &PredictMessages::showFailed);
}

void PredictMessages::say(const QString& text)
{
    m_bar.showMessage(Message{.text = text, .topic = photosTopic});
}

void PredictMessages::showPhotoError(const Error& error, ErrorContext context)
{
    Message message = errorMessage(error, context);
    message.topic = photosTopic;
    m_bar.showMessage(message);
}

void PredictMessages::refuseVideos()
{
    say(tr("Likecast can't open videos. Save a frame of the video as a photo, drop it, and "
           "choose Reel as the media type."));
}

void PredictMessages::showVideoFailure(const QString& video, const Error& error)
{
    if (error.code == ErrorCode::PartMissing) {
        refuseVideos();
        return;
    }
    const QString name = QFileInfo(video).fileName();
    m_bar.showMessage(
        Message{.kind = MessageKind::Error,
                .text = error.code == ErrorCode::FileNotFound
                            ? tr("%1 isn't there any more.", "a video").arg(name)
                            : tr("%1 can't be read: the video is damaged, or its format isn't "
                                 "supported.")
                                  .arg(name),
                .toolTip = error.detail,
                .topic = photosTopic});
}

void PredictMessages::showFailed(const Draft& draft, const Error& error)
{
    Message message =
        errorMessage(error, ErrorContext::Photo, QFileInfo(draft.photoPath).fileName());
    message.actionText = tr("Try again");
    message.action = [this, id = draft.id] { Q_EMIT retryRequested(id); };
    message.topic = topicOf(draft.id);
    m_bar.showMessage(message);
}

void PredictMessages::showStopped(const Draft& draft)
{
    m_bar.showMessage(Message{.kind = MessageKind::Info,
                              .text = tr("Prediction stopped. Your draft is kept."),
                              .actionText = tr("Predict"),
                              .action = [this, id = draft.id] { Q_EMIT retryRequested(id); },
                              .topic = topicOf(draft.id)});
}

void PredictMessages::showRemoved()
{
    m_bar.showMessage(Message{.kind = MessageKind::Info,
                              .text = tr("Draft deleted."),
                              .actionText = tr("Undo"),
                              .action = [this] { m_desk.history().undoStack().undo(); },
                              .topic = removedTopic});
}

void PredictMessages::showSaveFailure(const Error& error)
{
    Message message = errorMessage(error, ErrorContext::Drafts);
    message.actionText = tr("Try again");
    message.action = [this] { m_desk.retrySave(); };
    message.topic = draftsTopic;
    m_bar.showMessage(message);
}

} // namespace likecast
