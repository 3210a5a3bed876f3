#pragma once

class QChart;
class QWidget;

namespace likecast
{

/// Fills a widget with a Qt chart without a background, frame, legend or animation; the widget
/// owns it. Main thread.
QChart& addChartView(QWidget& widget);

} // namespace likecast
