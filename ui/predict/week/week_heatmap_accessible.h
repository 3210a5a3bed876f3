#pragma once

namespace likecast
{

class WeekHeatmap;

/// Gives every WeekHeatmap a table of 168 cells for assistive technology: each with its name
/// ("Thursday 19:00"), value ("1,240 likes"), place, state and a press action. May be called often.
void installWeekHeatmapAccessibility();

/// Tells assistive technology that the cell under the cursor has the focus.
void announceWeekHeatmapCursor(WeekHeatmap* heatmap);

} // namespace likecast
