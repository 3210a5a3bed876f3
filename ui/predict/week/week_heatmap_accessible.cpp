#include "ui/predict/week/week_heatmap_accessible.h"

#include "ui/predict/week/week_grid.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace likecast
{

namespace
{

constexpr int cellCount = WeekGrid::weekdayCount * WeekGrid::hourCount;

WeekHeatmap::Cell cellOf(int index)
{
    return {index / WeekGrid::hourCount, index % WeekGrid::hourCount};
}

int indexOf(WeekHeatmap::Cell cell)
{
    return cell.weekday * WeekGrid::hourCount + cell.hour;
}

class CellAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccessible(WeekHeatmap* heatmap, WeekHeatmap::Cell cell)
        : m_heatmap(heatmap)
        , m_cell(cell)
    {
    }

    WeekHeatmap::Cell cell() const { return m_cell; }

    bool isValid() const override { return m_heatmap != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_heatmap);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_heatmap)
            return {};
        if (kind == QAccessible::Name)
            return m_heatmap->cellName(m_cell);
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return m_heatmap->cellValue(m_cell);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!m_heatmap)
            return {};
        const QRect place = m_heatmap->cellRect(m_cell);
        return QRect(m_heatmap->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!m_heatmap) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.disabled = !m_heatmap->hasForecast() || !m_heatmap->exists(m_cell);
        state.invisible = !m_heatmap->isVisible();
        state.selected = m_heatmap->chosenCell() == m_cell;
        state.focused = m_heatmap->hasFocus() && m_heatmap->cursor() == m_cell;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!m_heatmap)
            return;
        if (name == pressAction()) {
            m_heatmap->choose(m_cell);
        } else if (name == setFocusAction()) {
            m_heatmap->setFocus(Qt::OtherFocusReason);
            m_heatmap->moveCursor(m_cell);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<WeekHeatmap> m_heatmap;
    WeekHeatmap::Cell m_cell;
};

class WeekHeatmapAccessible : public QAccessibleWidget
{
public:
    explicit WeekHeatmapAccessible(WeekHeatmap* heatmap)
        : QAccessibleWidget(heatmap, QAccessible::Table)
        , m_heatmap(heatmap)
        , m_cells(cellCount, 0)
    {
    }
    ~WeekHeatmapAccessible() override
    {
        for (const QAccessible::Id id : m_cells) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(WeekHeatmapAccessible)

    int childCount() const override { return cellCount; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= cellCount)
            return nullptr;
        QAccessible::Id& id = m_cells[static_cast<std::size_t>(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(
                new CellAccessible(m_heatmap, cellOf(index)));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const CellAccessible*>(child);
        return cell ? indexOf(cell->cell()) : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto cell = m_heatmap->cellAt(m_heatmap->mapFromGlobal(QPoint(x, y)));
        return cell ? child(indexOf(*cell)) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return m_heatmap->hasFocus() ? child(indexOf(m_heatmap->cursor())) : nullptr;
    }

private:
    WeekHeatmap* m_heatmap;                       // outlives its interface
    mutable std::vector<QAccessible::Id> m_cells; // created on first use
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* heatmap = qobject_cast<WeekHeatmap*>(object);
    return heatmap ? new WeekHeatmapAccessible(heatmap) : nullptr;
}

} // namespace

void installWeekHeatmapAccessibility()
{
    // A factory that is installed twice is kept only once.
    QAccessible::installFactory(makeAccessible);
}

void announceWeekHeatmapCursor(WeekHeatmap* heatmap)
{
    if (!heatmap->hasFocus())
        return;
    QAccessibleEvent event(heatmap, QAccessible::Focus);
    event.setChild(indexOf(heatmap->cursor()));
    QAccessible::updateAccessibility(&event);
}

} // namespace likecast
