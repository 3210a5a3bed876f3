#pragma once

#include "core/posts/prediction_target.h"

#include <QComboBox>

#include <vector>

namespace likecast
{

/// Chooses the figure to predict, in place of the result card's title: "Predict: comments".
class FigureChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit FigureChooser(QWidget* parent = nullptr);

    /// Emits nothing.
    void setTargets(const std::vector<PredictionTarget>& targets, PredictionTarget current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void targetChosen(likecast::PredictionTarget target); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< left to the page, which scrolls
};

} // namespace likecast
