#pragma once

#include "core/common/error.h"

#include <QObject>

namespace likecast
{

class CurrentDraft;
class DraftDesk;
struct Draft;
class MessageBar;
class PhotoIntake;

/// What the Predict page has to say, each message under the topic that it belongs to and gone when
/// that is over. What it works with must outlive it.
class PredictMessages : public QObject
{
    Q_OBJECT

public:
    PredictMessages(MessageBar& bar, PhotoIntake& intake, DraftDesk& desk, CurrentDraft& current,
                    QObject* parent);

    void sayFailed(const Draft& draft, const Error& error);
    void sayRemoved();

Q_SIGNALS:
    void retryRequested(qint64 draftId);

private:
    void connectIntake(PhotoIntake& intake);
    void connectDrafts(CurrentDraft& current);
    void say(const QString& text);
    void sayStopped(const Draft& draft);
    void sayNotKept(const Error& error);

    MessageBar& m_bar;
    DraftDesk& m_desk;
};

} // namespace likecast
