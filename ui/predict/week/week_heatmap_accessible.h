#pragma once

namespace likecast
{

class WeekHeatmap;

/// Exposes every WeekHeatmap to assistive technology as a table of 168 cells, each with its name
/// ("Thursday 19:00"), value ("1,240 likes"), position, state and a press action. Can be called
/// repeatedly.
void installWeekHeatmapAccessibility();

/// Tells assistive technology that the cell under the cursor has focus.
void announceWeekHeatmapCursor(WeekHeatmap* heatmap);

} // namespace likecast
