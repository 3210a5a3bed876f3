#pragma once

#include "ui/plan/shared/plan_tile.h"

namespace likecast
{

/// A draft or post in the profile's grid. A draft is paler, with a dashed edge and a label.
class FeedCell : public PlanTile
{
    Q_OBJECT

public:
    using PlanTile::PlanTile;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
};

} // namespace likecast
