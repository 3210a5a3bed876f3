#pragma once

namespace likecast
{

class ChartWidget;

/// Lets assistive technology read a chart as a table: one row per item, the cells of its
/// ChartTable.
void installChartAccessibility();

/// Call when the cursor has moved.
void announceChartCursor(ChartWidget* chart);

} // namespace likecast
