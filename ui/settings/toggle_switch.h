#pragma once

#include <QAbstractButton>

namespace likecast
{

/// An on/off switch that takes effect at once; a check box to keyboard and screen readers.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {44, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
