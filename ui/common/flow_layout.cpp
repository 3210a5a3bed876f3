#include "ui/common/flow_layout.h"

#include "ui/common/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace likecast
{

namespace
{

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int wantedWidth(const QLayoutItem& item)
{
    return std::max(item.sizeHint().width(), item.minimumSize().width());
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(gridUnit);
}

FlowLayout::~FlowLayout() = default;

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::filledRows(int width) const
{
    std::vector<Row> rows;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = wantedWidth(*item);
        if (rows.empty() || used + spacing() + wanted > width) {
            rows.emplace_back();
            used = wanted;
        } else {
            used += spacing() + wanted;
        }
        rows.back().push_back(item.get());
    }
    return rows;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows = filledRows(width);
    for (int narrower = width - gridUnit; rows.size() > 1 && narrower > 0; narrower -= gridUnit) {
        std::vector<Row> evener = filledRows(narrower);
        if (evener.size() > rows.size())
            break;
        rows = std::move(evener);
    }
    return rows;
}

int FlowLayout::arrange(const QRect& rect, bool measureOnly) const
{
    int top = rect.top();
    for (const Row& row : rowsFor(rect.width())) {
        const int gaps = spacing() * static_cast<int>(row.size() - 1);
        const auto elasticWidth = [&row](const QLayoutItem& item) {
            return row.size() > 1 && item.alignment() ? 0 : wantedWidth(item);
        };
        qint64 spare = std::max(0, rect.width() - gaps);
        qint64 elastic = 0;
        for (const QLayoutItem* item : row) {
            spare -= wantedWidth(*item);
            elastic += elasticWidth(*item);
        }

        int height = 0;
        std::vector<int> edges{0};
        int sum = 0;
        qint64 stretched = 0;
        for (const QLayoutItem* item : row) {
            sum += wantedWidth(*item);
            stretched += elasticWidth(*item);
            edges.push_back(sum +
                            static_cast<int>(spare * stretched / std::max(elastic, qint64{1})));
            height = std::max(height, heightOf(*item, edges.back() - edges[edges.size() - 2]));
        }
        for (std::size_t i = 0; i < row.size() && !measureOnly; ++i) {
            const QRect place(rect.left() + edges[i] + spacing() * static_cast<int>(i), top,
                              edges[i + 1] - edges[i], height);
            row[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        top += height + spacing();
    }
    return std::max(0, top - rect.top() - spacing());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += wantedWidth(*item) + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

} // namespace likecast
