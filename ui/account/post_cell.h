#pragma once

#include <QStyledItemDelegate>

namespace likecast
{

/// Paints one cell of the table of posts: the thumbnail cropped to a rounded square, text in one
/// line, figures of equal width, a hairline below.
class PostCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 56;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintThumbnail(QPainter& painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const;
};

} // namespace likecast
