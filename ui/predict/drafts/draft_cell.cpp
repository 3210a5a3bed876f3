#include "ui/predict/drafts/draft_cell.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr QSize thumbnailSize(108, 72);
constexpr int captionHeight = 22;
constexpr int cellSpacing = 10;

QRectF thumbnailRect(const QRect& cell)
{
    return QRectF(QPointF(cell.topLeft()) + QPointF(2, 2), QSizeF(thumbnailSize));
}

QRectF crossRect(const QRect& cell)
{
    const QRectF thumbnail = thumbnailRect(cell);
    return {thumbnail.right() - 24, thumbnail.top() + 4, 20, 20};
}

/// The largest centred part of `image` with the thumbnail's proportions.
QRectF croppedSource(const QImage& image)
{
    const QSizeF part = QSizeF(thumbnailSize).scaled(image.size(), Qt::KeepAspectRatio);
    return {QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2),
            part};
}

void paintBadge(QPainter& painter, const QRectF& rect, const QString& text, const Theme& theme,
                bool best)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(best ? theme.accent : QColor(14, 15, 18, 215));
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(best ? theme.onAccent : darkTheme().text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

QSize DraftCellDelegate::cellSize()
{
    return {thumbnailSize.width() + 4 + cellSpacing, thumbnailSize.height() + 4 + captionHeight};
}

QRectF DraftCellDelegate::badgeRect(const QRectF& thumbnail, const QString& text,
                                    const QFontMetrics& metrics)
{
    constexpr int padding = 5;
    const double width = std::max(24, metrics.horizontalAdvance(text) + 2 * padding);
    const double height = std::max(20, metrics.height());
    return {thumbnail.topLeft() + QPointF(4, 4), QSizeF(width, height)};
}

QSize DraftCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return cellSize();
}

void DraftCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (index.data(DraftIdRole).toLongLong() == 0)
        paintTaker(*painter, option);
    else
        paintDraft(*painter, option, index);
    painter->restore();
}

void DraftCellDelegate::paintDraft(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const QRectF frame = thumbnailRect(option.rect);
    QPainterPath corners;
    corners.addRoundedRect(frame, controlRadius, controlRadius);
    painter.fillPath(corners, theme.track);
    const auto image = index.data(ThumbnailRole).value<QImage>();
    if (!image.isNull()) {
        painter.save();
        painter.setClipPath(corners);
        painter.drawImage(frame, image, croppedSource(image));
        painter.restore();
    } else {
        paintGlyph(painter, Glyph::Photo, frame.adjusted(0, 24, 0, -24), theme.secondaryText);
    }

    painter.setFont(fontFor(TextRole::SmallStrong));
    if (const int rank = index.data(RankRole).toInt(); rank > 0) {
        const QString place = tr("#%1", "place among the drafts").arg(rank);
        paintBadge(painter, badgeRect(frame, place, painter.fontMetrics()), place, theme,
                   rank == 1);
    }
    if (const int photos = index.data(PhotoCountRole).toInt(); photos > 1) {
        const QString count = QString::number(photos);
        QRectF badge = badgeRect(frame, count, painter.fontMetrics());
        badge.setWidth(badge.width() + 14);
        badge.moveBottom(frame.bottom() - 4);
        paintBadge(painter, badge, {}, theme, false);
        paintGlyph(painter, Glyph::Photo, QRectF(badge.left() + 4, badge.center().y() - 7, 14, 14),
                   darkTheme().text);
        painter.setPen(darkTheme().text);
        painter.drawText(badge.adjusted(16, 0, 0, 0), Qt::AlignCenter, count);
    }
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QRectF cross = crossRect(option.rect);
        paintBadge(painter, cross, {}, theme, false);
        paintGlyph(painter, Glyph::Cross, cross.adjusted(3, 3, -3, -3), darkTheme().text);
    }

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_Active);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(selected || focused ? theme.accent : theme.line, focused    ? 3
                                                                         : selected ? 2
                                                                                    : 1));
    painter.drawRoundedRect(frame, controlRadius, controlRadius);

    const QRectF words(frame.left() + 1, frame.bottom() + 3, frame.width() - 2, captionHeight - 3);
    const Qt::LayoutDirection direction = option.direction;
    painter.setPen(theme.text);
    painter.drawText(words,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     index.data(LetterRole).toString());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(theme.secondaryText);
    painter.drawText(words,
                     int(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter,
                     index.data(NumberRole).toString());
}

void DraftCellDelegate::paintTaker(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Theme& theme = themeOf(option.palette);
    const QRectF frame = thumbnailRect(option.rect);
    const bool marked = option.state.testFlag(QStyle::State_HasFocus) ||
                        option.state.testFlag(QStyle::State_MouseOver);
    QColor border = theme.secondaryText;
    border.setAlphaF(0.5F);
    painter.setBrush(marked ? theme.softAccent : QColor(Qt::transparent));
    painter.setPen(QPen(marked ? theme.accent : border, marked ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(frame, controlRadius, controlRadius);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(marked ? theme.text : theme.secondaryText);
    painter.drawText(frame.adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drop or paste"));
}

bool DraftCellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const qint64 draftId = index.data(DraftIdRole).toLongLong();
    if (draftId != 0 && (event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonPress)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            crossRect(option.rect).contains(mouse->position())) {
            if (event->type() == QEvent::MouseButtonRelease)
                Q_EMIT removeRequested(draftId);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace likecast
