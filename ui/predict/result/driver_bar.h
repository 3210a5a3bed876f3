#pragma once

#include <QWidget>

namespace likecast
{

/// One effect as a bar from the middle: raising effects extend to the trailing side, lowering ones
/// to the leading side. The words beside it carry the value; the bar itself has no name, which
/// hides it from assistive technology.
class DriverBar : public QWidget
{
    Q_OBJECT

public:
    explicit DriverBar(QWidget* parent = nullptr);

    /// In [-1, 1], where 1 fills half the bar; clamped, and 0 if not finite.
    void setShare(double share);
    double share() const { return m_share; }
    void setMuted(bool muted); ///< grey, for effects that may be chance
    /// Draws the effect's interval as a line over the bar; in the unit of setShare().
    void setRange(double low, double high);

    /// The filled part, in widget coordinates.
    QRectF filled() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF track() const;
    double placeOf(double share) const; ///< x of a share

    double m_share = 0.0;
    bool m_muted = false;
    double m_low = 0.0; ///< equal to m_high: no line
    double m_high = 0.0;
};

} // namespace likecast
