#pragma once

#include "ui/common/plain_label.h"

#include <QFrame>

class QToolButton;

namespace likecast
{

/// Fit, 100 % and Boxes (B), lying on the photo; always dark, since photos are of any colour.
class PhotoControls : public QFrame
{
    Q_OBJECT

public:
    explicit PhotoControls(QWidget* parent = nullptr);

    void setBoxesVisible(bool visible);

Q_SIGNALS:
    void fitClicked();
    void actualSizeClicked();
    void boxesToggled(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name);

    QToolButton* m_boxes;
};

/// A line of text on the photo, on the same ground.
class PhotoPlate : public PlainLabel
{
    Q_OBJECT

public:
    explicit PhotoPlate(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
