#pragma once

#include <QWidget>

class QChart;
class QChartView;

namespace likecast
{

/// A Qt chart in the theme's colours, without a frame, legend or animation. It shows; it takes no
/// focus: what it says in a picture its accessible description says in words.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QChart& chart() const;
    /// Colours of series and axes; called at first and when the theme changes.
    virtual void applyTheme() = 0;
    void changeEvent(QEvent* event) override;

private:
    QChartView* m_view;
};

} // namespace likecast
