#include "ui/predict/week/week_heatmap_accessible.h"

#include "ui/common/accessible_parts.h"
#include "ui/predict/week/week_grid.h"
#include "ui/predict/week/week_heatmap.h"

namespace likecast
{

namespace
{

int indexOf(WeekHeatmap::Cell cell)
{
    return cell.weekday * WeekGrid::hourCount + cell.hour;
}

class CellAccessible : public AccessiblePart<WeekHeatmap>, public QAccessibleActionInterface
{
public:
    using AccessiblePart::AccessiblePart;

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!widget())
            return {};
        if (kind == QAccessible::Name)
            return widget()->cellName(cell());
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return widget()->cellValue(cell());
        return {};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!widget()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.disabled = !widget()->hasForecast() || !widget()->exists(cell());
        state.invisible = !widget()->isVisible();
        state.selected = widget()->chosenCell() == cell();
        state.focused = widget()->hasFocus() && widget()->cursor() == cell();
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
        if (!widget())
            return;
        if (name == pressAction()) {
            widget()->choose(cell());
        } else if (name == setFocusAction()) {
            widget()->setFocus(Qt::OtherFocusReason);
            widget()->moveCursor(cell());
        }
    }

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    QRect place() const override { return widget()->cellRect(cell()); }

private:
    WeekHeatmap::Cell cell() const
    {
        return {index() / WeekGrid::hourCount, index() % WeekGrid::hourCount};
    }
};

class WeekHeatmapAccessible : public AccessibleParts<WeekHeatmap>
{
public:
    explicit WeekHeatmapAccessible(WeekHeatmap* heatmap)
        : AccessibleParts(heatmap, QAccessible::Table)
    {
    }

    QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? partInterface(indexOf(widget()->cursor())) : nullptr;
    }

protected:
    int partCount() const override { return WeekGrid::weekdayCount * WeekGrid::hourCount; }

    CellAccessible* makePart(int index) const override
    {
        return new CellAccessible(widget(), index);
    }

    int partAt(QPoint position) const override
    {
        const auto cell = widget()->cellAt(position);
        return cell ? indexOf(*cell) : -1;
    }
};

} // namespace

void installWeekHeatmapAccessibility()
{
    installAccessibleInterface<WeekHeatmap, WeekHeatmapAccessible>();
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
