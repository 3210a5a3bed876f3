#include "ui/account/shared/post_cell.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace likecast
{

PostCellDelegate::PostCellDelegate(QObject* parent, int thumbnailColumn)
    : QStyledItemDelegate(parent)
    , m_thumbnailColumn(thumbnailColumn)
{
}

QSize PostCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(3 * gridUnit, 0);
}

void PostCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.softAccent);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == m_thumbnailColumn) {
        paintThumbnail(*painter, option, index);
    } else {
        const QVariant wanted = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment =
            wanted.isValid() ? wanted.value<Qt::Alignment>() : Qt::AlignLeading | Qt::AlignVCenter;
        const QRect room = option.rect.adjusted(gridUnit, 0, -gridUnit, 0);
        const QString text =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(withTabularFigures(option.font));
        painter->setPen(theme.text);
        painter->drawText(
            room, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)), text);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setClipping(false);
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

void PostCellDelegate::paintThumbnail(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    constexpr int side = rowHeight - 12;
    const Theme& theme = themeOf(option.palette);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    QPainterPath rounded;
    rounded.addRoundedRect(square, 6, 6);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(rounded, theme.track);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (image.isNull()) {
        paintGlyph(painter, Glyph::Photo, square.adjusted(13, 13, -13, -13), theme.secondaryText);
        return;
    }
    const int edge = std::min(image.width(), image.height());
    const QRectF crop((image.width() - edge) / 2.0, (image.height() - edge) / 2.0, edge, edge);
    painter.setClipPath(rounded, Qt::IntersectClip);
    painter.drawImage(square, image, crop);
}

} // namespace likecast
