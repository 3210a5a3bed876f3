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
/// click choose the hour under it. Content of a card whose title is title().
class WeekHeatmap : public QWidget
{
    Q_OBJECT

public:
    static constexpr int weekdayCount = 7;
    static constexpr int hourCount = 24;

    /// One hour of the week.
    struct Cell {
        int weekday = 0; ///< 0 = Monday .. 6 = Sunday
        int hour = 0;    ///< 0 .. 23

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    explicit WeekHeatmap(QWidget* parent = nullptr);

    static QString title(); ///< "Best hours, next 7 days"

    /// `timeZoneId` is the zone whose wall clock the forecast's rows and columns are.
    void setForecast(const WeekForecast& forecast, const QByteArray& timeZoneId);
    void setChosen(qint64 takenAtMs); ///< UTC; emits no hourChosen
    void setBusy(bool busy);          ///< dims the last week once it lasts (200 ms)
    /// The empty state, which says what will show here, or else `why` nothing does.
    void clear(const QString& why = {});

    bool hasForecast() const { return m_forecast.has_value(); }
    QString chosenText() const; ///< "Thu 19:00 chosen" for the card's head, or empty

    Cell cursor() const { return m_cursor; }
    std::optional<Cell> chosenCell() const;
    void moveCursor(Cell cell);
    void choose(Cell cell); ///< emits hourChosen where there is a forecast

    QRect cellRect(Cell cell) const; ///< in the widget's coordinates
    std::optional<Cell> cellAt(QPoint position) const;
    QString cellName(Cell cell) const;  ///< "Thursday 19:00"
    QString cellValue(Cell cell) const; ///< "1,240 likes", or empty

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
    struct Grid;

    Grid grid() const;
    QSize sizeFor(int rowHeight) const;
    int lowestRow() const;
    int highestRow() const;
    int hourLabelsHeight() const;
    int rowOf(int weekday) const;
    int weekdayOfRow(int row) const;
    QString hourText(int hour) const;
    void measureSpan();
    double intensity(Cell cell) const; ///< [0, 1]
    void paintCells(QPainter& painter, const Grid& grid) const;
    void paintLabels(QPainter& painter, const Grid& grid) const;
    void paintRings(QPainter& painter) const;
    void paintEmpty(QPainter& painter, const Grid& grid) const;
    void describe();
    QString emptyText() const;

    std::optional<WeekForecast> m_forecast;
    QString m_whyEmpty;
    double m_least = 0.0;
    double m_span = 1.0;
    QByteArray m_timeZoneId;
    std::optional<qint64> m_chosenMs;
    Cell m_cursor;
    std::optional<Cell> m_pressed;
    bool m_dimmed = false;
    QTimer m_busyDelay;
};

} // namespace likecast
