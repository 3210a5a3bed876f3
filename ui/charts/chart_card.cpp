#include "ui/charts/chart_card.h"

#include "ui/charts/chart_export.h"
#include "ui/common/card.h"
#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace likecast
{

ChartMenuButton::ChartMenuButton(ChartExport& chart, const QString& title)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Copy or save this chart"));
    setAccessibleName(tr("Copy or save “%1”").arg(title));
    connect(this, &QToolButton::clicked, &chart,
            [this, &chart] { chart.openMenu(mapToGlobal(rect().bottomLeft())); });
    applyColors();
}

void ChartMenuButton::applyColors()
{
    setIcon(glyphIcon(Glyph::More, themeOf(this).secondaryText, 16));
}

void ChartMenuButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QToolButton::changeEvent(event);
}

Card* makeChartCard(const QString& title, QWidget* chart, ChartExport& chartExport, QLabel* text,
                    QWidget* trailing)
{
    auto* card = new Card(title);
    card->setTitleHeight(controlHeight); // level with neighbours that have a field there
    if (trailing)
        card->setTitleTrailing(trailing);
    card->setTitleTrailing(new ChartMenuButton(chartExport, title));
    card->content()->addWidget(chart, 1);
    if (text)
        card->content()->addWidget(text);
    return card;
}

} // namespace likecast
