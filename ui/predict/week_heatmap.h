#pragma once

#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QWidget>

namespace likecast
{

/// The predicted likes of the coming 168 hours, one hue, a row per weekday in the order of the
/// locale. The chosen hour is outlined. Arrow keys, Home and End move a cursor, Enter, Space or a
/// click choose the hour under it. Content of a card whose title is title().
class WeekHeatmap : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHeatmap(QWidget* parent = nullptr);

    static QString title(); ///< "Best hours, next 7 days"

    /// `timeZoneId` is the zone whose wall clock the forecast's rows and columns are.
    void setForecast(const WeekForecast& forecast, const QByteArray& timeZoneId);
    void setChosen(qint64 takenAtMs); ///< UTC; emits no hourChosen
    void setBusy(bool busy);          ///< keeps the last week, dimmed, once it lasts (200 ms)
    void clear();                     ///< the empty state, which says what will stand here

    QString chosenText() const; ///< "Thu 19:00 chosen" for the card's head, or empty

Q_SIGNALS:
    void hourChosen(qint64 takenAtMs);
    void chosenTextChanged(const QString& text);
};

} // namespace likecast
