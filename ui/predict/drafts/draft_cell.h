#pragma once

#include <QImage>
#include <QStyledItemDelegate>

namespace likecast
{

/// Roles of a cell in the draft strip.
enum DraftRole {
    DraftIdRole = Qt::UserRole, ///< qint64; 0 is the cell that accepts new photos
    ThumbnailRole,              ///< QImage, null while it is being decoded
    LetterRole,
    NumberRole,     ///< short number; may be empty
    RankRole,       ///< 1 for the best; 0 if there is nothing to rank
    PhotoCountRole, ///< 2 and more for a carousel
};

/// Paints a cell: the thumbnail with its rank, letter and number below. The last cell is a dashed
/// frame that says what to do with it. A cross on the hovered cell deletes its draft.
class DraftCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize cellSize();

    /// The badge with the draft's rank, on the thumbnail; as wide as its text.
    static QRectF badgeRect(const QRectF& thumbnail, const QString& text,
                            const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void removeRequested(qint64 draftId);

private:
    void paintDraft(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintTaker(QPainter& painter, const QStyleOptionViewItem& option) const;
};

} // namespace likecast
