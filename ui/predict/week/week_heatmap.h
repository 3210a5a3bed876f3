#pragma once

#include "core/prediction/prediction.h"
#include "ui/charts/chart_table.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace likecast
{

/// The predicted likes for the next 168 hours in one hue, one row per weekday in the locale's
/// order. The chosen hour is outlined. Arrow keys, Home and End move a cursor; Enter, Space or a
/// click chooses the hour under it. Hours that the clocks skip have no cell. The content of a card
/// titled title().
class WeekHeatmap : public QWidget
{
    Q_OBJECT

public:
    using Cell = WeekCell;

    explicit WeekHeatmap(QWidget* parent = nullptr);

    static QString title(); ///< "Best hours, next 7 days"

    /// The forecast's rows and columns are wall-clock times in the zone `timeZoneId`. A forecast
    /// without evidence is not shown; a text says what is missing instead.
    void setForecast(const WeekForecast& forecast, const QByteArray& timeZoneId);
    void setChosen(qint64 takenAtMs); ///< UTC; emits no hourChosen
    void setBusy(bool busy);          ///< dims the previous week if it takes longer than 200 ms
    void clear() { showNothing({}); } ///< shows the empty state, which says what will appear here

    bool hasForecast() const { return m_forecast.has_value(); }
    QString chosenText() const; ///< "Thu 19:00 chosen" for the card's header, or empty

    Cell cursor() const { return m_cursor; }
    std::optional<Cell> chosenCell() const;
    void moveCursor(Cell cell);
    void choose(Cell cell); ///< emits hourChosen if the forecast has that hour

    bool exists(Cell cell) const { return !m_forecast || m_forecast->exists(cell); }
    QRect cellRect(Cell cell) const; ///< in widget coordinates
    std::optional<Cell> cellAt(QPoint position) const;
    QString cellName(Cell cell) const;  ///< "Thursday 19:00"
    QString cellValue(Cell cell) const; ///< "1,240 likes, 3 of your posts", or empty
    ChartTable table() const;           ///< no rows without a forecast

    /// Rows grow with the height, between these two bounds.
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
    QString m_whyEmpty; ///< empty: no forecast yet
    QByteArray m_timeZoneId;
    std::optional<qint64> m_chosenMs;
    Cell m_cursor;
    std::optional<Cell> m_pressed;
    bool m_dimmed = false;
    QTimer m_busyDelay;
};

} // namespace likecast
