#pragma once

#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace likecast
{

/// The predicted likes of the coming 168 hours, one hue, a row per weekday in the order of the
/// locale. The chosen hour is outlined. Arrow keys, Home and End move a cursor, Enter, Space or a
/// click choose the hour under it. Hours that the clocks skip are no cells. Content of a card whose
/// title is title().
class WeekHeatmap : public QWidget
{
    Q_OBJECT

public:
    using Cell = WeekCell;

    explicit WeekHeatmap(QWidget* parent = nullptr);

    static QString title(); ///< "Best hours, next 7 days"

    /// `timeZoneId` is the zone whose wall clock the forecast's rows and columns are. A forecast
    /// without evidence is not shown: what it lacks is said instead.
    void setForecast(const WeekForecast& forecast, const QByteArray& timeZoneId);
    void setChosen(qint64 takenAtMs); ///< UTC; emits no hourChosen
    void setBusy(bool busy);          ///< dims the last week once it lasts (200 ms)
    void clear();                     ///< the empty state, which says what will show here

    bool hasForecast() const { return m_forecast.has_value(); }
    QString chosenText() const; ///< "Thu 19:00 chosen" for the card's head, or empty

    Cell cursor() const { return m_cursor; }
    std::optional<Cell> chosenCell() const;
    void moveCursor(Cell cell);
    void choose(Cell cell); ///< emits hourChosen where the forecast has that hour

    bool exists(Cell cell) const { return !m_forecast || m_forecast->exists(cell); }
    QRect cellRect(Cell cell) const; ///< in the widget's coordinates
    std::optional<Cell> cellAt(QPoint position) const;
    QString cellName(Cell cell) const;  ///< "Thursday 19:00"
    QString cellValue(Cell cell) const; ///< "1,240 likes, 3 of your posts", or empty

    /// Rows grow with the height, between these two.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hourChosen(qint64 takenAtMs);
    void chosenTextChanged(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showNothing(const QString& why);
    QString emptyText() const;
    void step(int rows, int hours);
    void describe();

    std::optional<WeekForecast> m_forecast;
    QString m_whyEmpty; ///< empty: there was no forecast yet
    QByteArray m_timeZoneId;
    std::optional<qint64> m_chosenMs;
    Cell m_cursor;
    std::optional<Cell> m_pressed;
    bool m_dimmed = false;
    QTimer m_busyDelay;
};

} // namespace likecast
