#pragma once

#include "ui/predict/result/driver_list.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace likecast
{

/// The cards beside the photo, in a scroll area. While they are too high for it, the week's rows
/// shrink and the last drivers merge, so that the week stays in view.
class DetailColumn : public QWidget
{
public:
    explicit DetailColumn(DriverList& drivers)
        : m_drivers(drivers)
    {
    }

    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }

protected:
    /// The best hours at the end stay in view rather than the last drivers.
    bool event(QEvent* event) override
    {
        const bool handled = QWidget::event(event);
        const bool isLayout =
            event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        if (isLayout && parentWidget())
            m_drivers.makeRoom(layout()->minimumHeightForWidth(width()) + m_drivers.hiddenHeight() -
                               parentWidget()->height());
        return handled;
    }

private:
    DriverList& m_drivers;
};

} // namespace likecast
