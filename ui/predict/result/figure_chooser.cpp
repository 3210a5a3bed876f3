#include "ui/predict/result/figure_chooser.h"

#include "core/prediction/account_source.h"
#include "ui/common/control_painting.h"
#include "ui/common/glyph.h"
#include "ui/common/theme.h"
#include "ui/predict/result/figure_text.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int chevron = 12;
constexpr int chevronGap = 4;
constexpr int smallestHeight = 24; ///< for fingers

QString shownText(const QString& figure)
{
    return FigureChooser::tr("Predict: %1", "likes, comments, ...").arg(figure);
}

} // namespace

FigureChooser::FigureChooser(QWidget* parent)
    : QComboBox(parent)
{
    setFont(fontFor(TextRole::CardTitle));
    view()->setFont(fontFor(TextRole::Body));
    setAccessibleName(tr("Figure to predict"));
    setToolTip(tr("Choose what to predict. Figures appear here once at least %1 of this account's "
                  "posts have them.")
                   .arg(locale().toString(AccountSource::fewestPostsOfTarget)));
    setAccessibleDescription(toolTip());
    connect(this, &QComboBox::activated, this,
            [this] { Q_EMIT targetChosen(static_cast<PredictionTarget>(currentData().toInt())); });
}

void FigureChooser::setTargets(const std::vector<PredictionTarget>& targets,
                               PredictionTarget current)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PredictionTarget target : targets)
        addItem(figureName(target), static_cast<int>(target));
    setCurrentIndex(findData(static_cast<int>(current)));
    updateGeometry();
}

QSize FigureChooser::sizeHint() const
{
    int text = 0;
    for (int i = 0; i < count(); ++i)
        text = std::max(text, fontMetrics().horizontalAdvance(shownText(itemText(i))));
    return {text + chevronGap + chevron, std::max(smallestHeight, fontMetrics().height())};
}

QSize FigureChooser::minimumSizeHint() const
{
    return {chevronGap + chevron + gridUnit * 8, sizeHint().height()};
}

void FigureChooser::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString words = fontMetrics().elidedText(shownText(currentText()), Qt::ElideRight,
                                                   width() - chevronGap - chevron);
    const int text = fontMetrics().horizontalAdvance(words);
    const QRect whole(0, 0, std::min(width(), text + chevronGap + chevron), height());
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, placed(whole), theme.softAccent, QPen(Qt::NoPen));
    if (showsButtonFocus(option))
        drawRounded(painter, placed(whole), QColor(Qt::transparent), QPen(theme.accent, 2));
    painter.setPen(theme.secondaryText);
    painter.drawText(placed(QRect(0, 0, text, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     words);
    paintGlyph(painter, Glyph::ChevronDown,
               QRectF(placed(QRect(text + chevronGap, (height() - chevron) / 2, chevron, chevron))),
               theme.secondaryText);
}

void FigureChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace likecast
