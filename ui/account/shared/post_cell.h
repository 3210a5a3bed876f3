#pragma once

#include <QStyledItemDelegate>

namespace likecast
{

/// Paints one cell of a table of posts: the thumbnail cropped to a rounded square, text on one
/// line, tabular figures, a hairline below.
class PostCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 56;

    /// -1 for `thumbnailColumn`: no thumbnails.
    explicit PostCellDelegate(QObject* parent, int thumbnailColumn = 0);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintThumbnail(QPainter& painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const;

    int m_thumbnailColumn;
};

} // namespace likecast
