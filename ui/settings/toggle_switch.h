#pragma once

#include <QAbstractButton>

namespace likecast
{

/// On or off, at once; a check box to keyboard and screen reader.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
