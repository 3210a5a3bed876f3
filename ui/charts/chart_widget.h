#pragma once

#include <QWidget>

namespace likecast
{

/// What all charts share: their size on a page and their colours, the theme's. It shows; it takes
/// no focus: what it says in a picture its accessible description says in words.
class ChartWidget : public QWidget
{
public:
    /// `name` is what a screen reader calls it.
    explicit ChartWidget(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// Colours of series and axes; called when the theme changes.
    virtual void applyTheme() = 0;
    void changeEvent(QEvent* event) override;
};

} // namespace likecast
