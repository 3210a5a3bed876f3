#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace likecast
{

/// Fusion with the theme's surfaces: rounded fields and buttons, thin scroll bars, and a 2 px focus
/// ring in the accent colour around the widget with keyboard focus. Layouts leave gridUnit between
/// widgets and, except in windows, no margins. Standard widgets behave as usual, except that tool
/// tips are plain text. Colours come from the palette of the widget being drawn (themeOf).
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                      bool enabled, const QString& text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    static bool isTextEditor(const QWidget* widget);
    QRect spinBoxRect(const QStyleOptionComplex& option, SubControl subControl) const;
    QRect headerRect(const QStyleOptionHeader& header, SubElement element) const;
    QRect comboBoxRect(const QStyleOptionComplex& option, SubControl subControl) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                     const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const;
};

} // namespace likecast
