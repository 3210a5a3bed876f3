#include "ui/plan/week/week_chip.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace likecast
{

namespace
{

constexpr int padding = 4;
constexpr int lines = 3;

int lineHeight()
{
    return QFontMetrics(fontFor(TextRole::Small)).height();
}

} // namespace

int WeekChip::heightIn(const QWidget&)
{
    return lines * lineHeight() + 2 * padding;
}

void WeekChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const bool hasPassed = item().kind == PlanItem::Kind::Passed;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDragged() || underMouse() ? theme.softAccent : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const QSize photo(inner.height() * 3 / 4, inner.height());
    paintPhoto(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                            photo, inner));
    const QRect text = QStyle::visualRect(layoutDirection(), inner,
                                          inner.adjusted(photo.width() + 2 * padding, 0, 0, 0));
    const QFontMetrics smallMetrics(fontFor(TextRole::Small));
    const auto draw = [&](int line, TextRole role, const QColor& ink, const QString& words) {
        const QFont font = fontFor(role);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place(text.left(), text.top() + line * lineHeight(), text.width(),
                          lineHeight());
        painter.drawText(place,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    draw(0, TextRole::SmallStrong, theme.text, item().time);
    draw(1, TextRole::Small, theme.text, item().title());
    if (hasPassed)
        draw(2, TextRole::SmallStrong, theme.bad, tr("Passed", "a draft's time"));
    else
        draw(2, TextRole::Small, theme.secondaryText,
             smallMetrics.horizontalAdvance(item().number) <= text.width() ? item().number
                                                                           : item().count);
    paintFrame(painter, QPen(hasPassed ? theme.bad : theme.accent, 1));
}

} // namespace likecast
