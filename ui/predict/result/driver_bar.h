#pragma once

#include <QWidget>

namespace likecast
{

/// One effect as a bar from the middle: to the trailing side what raises, to the leading side what
/// lowers. The words beside it carry the value; the bar itself is hidden from assistive technology
/// by having no name.
class DriverBar : public QWidget
{
    Q_OBJECT

public:
    explicit DriverBar(QWidget* parent = nullptr);

    /// In [-1, 1], 1 filling half the bar; clamped, 0 where it is not finite.
    void setShare(double share);
    double share() const { return m_share; }
    void setMuted(bool muted); ///< grey, for what may be chance

    /// The filled part in the widget's coordinates.
    QRectF filled() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF track() const;

    double m_share = 0.0;
    bool m_muted = false;
};

} // namespace likecast
