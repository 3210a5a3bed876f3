#pragma once

#include "core/prediction/prediction.h"
#include "ui/predict/composition.h"

#include <QWidget>

namespace likecast
{

/// What goes with the predicted number: one row per driver with its words, a bar to either side
/// of zero and its effect in likes and percent. Association, never worded as a cause. Content of a
/// card whose title is title() and whose column heading is unit().
class DriverList : public QWidget
{
    Q_OBJECT

public:
    explicit DriverList(QWidget* parent = nullptr);

    static QString title(); ///< "What goes with it"
    static QString unit();  ///< "likes"

    /// The composition gives the words for time and media type, the prediction those for faces.
    void setDrivers(const Prediction& prediction, const Composition& composition);
    void clear(); ///< the empty state, which says what will stand here
};

} // namespace likecast
