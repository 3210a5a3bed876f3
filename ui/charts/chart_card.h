#pragma once

#include <QToolButton>

class QLabel;

namespace likecast
{

class Card;
class ChartExport;

/// Opens the menu of a chart; for the title row of its card.
class ChartMenuButton : public QToolButton
{
    Q_OBJECT

public:
    /// `title` is the chart's, for the accessible name.
    ChartMenuButton(ChartExport& chart, const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();
};

/// A card with a chart, its menu and a text below; takes ownership of all of them. `trailing` goes
/// into the title row, before the menu; it may be null.
Card* makeChartCard(const QString& title, QWidget* chart, ChartExport& chartExport, QLabel* text,
                    QWidget* trailing = nullptr);

} // namespace likecast
