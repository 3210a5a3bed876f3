#pragma once

#include "core/posts/wall_time.h"

#include <QWidget>

class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace likecast
{

class TimeZoneChooser;
class ToneLabel;

/// Date, time and time zone of a planned post. A wall time that the clocks skip moves by as much as
/// they jump; a repeated one means the first unless the second is requested. A note below the
/// fields explains both. Choosing another zone keeps the wall time and so changes the moment.
class MomentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MomentEditor(QWidget* parent = nullptr);

    qint64 takenAtMs() const { return m_takenAtMs; }
    QByteArray timeZoneId() const;

    /// Emits nothing.
    void setMoment(qint64 takenAtMs, const QByteArray& timeZoneId);
    void installFieldFilter(QObject* filter);

Q_SIGNALS:
    void momentEdited();
    void timeZoneEdited(); ///< the moment has changed as well

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeWallTime();
    void takeTimeZone();
    void takeOther();
    void showWallClock();
    void applyLocale();
    void showNote();
    WallTime typedWallTime() const;

    qint64 m_takenAtMs = 0;
    QDateEdit* m_date;
    QTimeEdit* m_time;
    TimeZoneChooser* m_zone;
    ToneLabel* m_note;
    QPushButton* m_other; ///< to the second of a repeated hour, or back to the first
};

} // namespace likecast
