#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace likecast
{

/// Lays out fields in as few rows as their preferred widths allow. Fills rows evenly rather than to
/// the brim and distributes spare width in proportion to the preferred widths; an aligned field
/// keeps its own beside others. Mirrored in right-to-left layouts.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), true); }
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Row = std::vector<QLayoutItem*>;

    std::vector<Row> rowsFor(int width) const;
    std::vector<Row> filledRows(int width) const;
    /// Lays out within `rect`, or only measures; returns the height used.
    int arrange(const QRect& rect, bool measureOnly) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace likecast
