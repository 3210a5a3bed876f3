#pragma once

#include "core/common/error.h"

#include <QObject>

namespace likecast
{

class CurrentDraft;
class DraftDesk;
struct Draft;
enum class ErrorContext;
class MessageBar;
class PhotoIntake;

/// The messages of the Predict page, each filed under its topic and removed once that is over. Its
/// collaborators must outlive it.
class PredictMessages : public QObject
{
    Q_OBJECT

public:
    PredictMessages(MessageBar& bar, PhotoIntake& intake, DraftDesk& desk, CurrentDraft& current,
                    QObject* parent);

    void showFailed(const Draft& draft, const Error& error);
    void showRemoved();
    void showVideoFailure(const QString& video, const Error& error);

Q_SIGNALS:
    void retryRequested(qint64 draftId);
    void batchRequested(const QStringList& paths);

private:
    void connectIntake(PhotoIntake& intake);
    void connectDrafts(CurrentDraft& current);
    void say(const QString& text);
    void showPhotoError(const Error& error, ErrorContext context);
    void refuseVideos();
    void showStopped(const Draft& draft);
    void showSaveFailure(const Error& error);

    MessageBar& m_bar;
    DraftDesk& m_desk;
};

} // namespace likecast
