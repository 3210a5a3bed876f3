#pragma once

#include "ui/plan/shared/plan_tile.h"

namespace likecast
{

/// A draft in the week: its thumbnail, time, first words and expected likes.
class WeekChip : public PlanTile
{
    Q_OBJECT

public:
    using PlanTile::PlanTile;

    static int heightIn(const QWidget& widget); ///< with the fonts of now

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
