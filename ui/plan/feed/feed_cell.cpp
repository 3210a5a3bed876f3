#include "ui/plan/feed/feed_cell.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace likecast
{

namespace
{

constexpr int padding = 6;
constexpr QColor labelGround(14, 15, 18, 215); ///< readable on any photo

} // namespace

void FeedCell::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const bool isDraft = item().kind != PlanItem::Kind::Posted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPhoto(painter, QRectF(rect()));
    if (item().photo.isNull())
        paintWords(painter);
    if (isDraft)
        paintLabel(painter);
    const QColor edge = item().kind == PlanItem::Kind::Passed ? theme.bad : theme.accent;
    paintFrame(painter, isDraft ? QPen(edge, 2, Qt::DashLine) : QPen(Qt::NoPen));
}

/// What the photo would show otherwise.
void FeedCell::paintWords(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(theme.secondaryText);
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const int line = painter.fontMetrics().height();
    const auto draw = [&](int top, const QString& words) {
        painter.drawText(QRect(inner.left(), top, inner.width(), line),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
    };
    if (item().kind == PlanItem::Kind::Posted) {
        draw(inner.top(), item().day);
        draw(inner.center().y() + 2 * gridUnit, item().title());
    } else { // a label covers the lower half
        draw(inner.top(), item().title());
    }
}

void FeedCell::paintLabel(QPainter& painter) const
{
    QStringList lines{item().kind == PlanItem::Kind::Passed ? tr("Time has passed") : tr("Planned"),
                      item().day + u' ' + item().time};
    if (!item().number.isEmpty())
        lines += item().number;
    const QFont strong = fontFor(TextRole::SmallStrong);
    const QFont small = fontFor(TextRole::Small);
    const int line = QFontMetrics(strong).height();
    const int height = static_cast<int>(lines.size()) * line + padding;
    const QRect ground(padding, this->height() - height - padding, width() - 2 * padding, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelGround);
    painter.drawRoundedRect(ground, padding, padding);
    painter.setPen(darkTheme().text);
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : small);
        const QRect place(ground.left() + padding, ground.top() + padding / 2 + i * line,
                          ground.width() - 2 * padding, line);
        painter.drawText(place,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, place.width()));
    }
}

} // namespace likecast
