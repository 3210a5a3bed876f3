#include "ui/common/glyph.h"
#include "ui/common/theme.h"
#include "ui/common/theme_style.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTextCharFormat>

// What ThemeStyle sets once per widget, and icons; theme_style.cpp paints.
namespace likecast
{

namespace
{

/// Qt's own weekends are pure red in every theme.
void polishCalendar(QCalendarWidget& calendar)
{
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, {});
}

} // namespace

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Tool tips show captions, names and paths from strangers, so none may be HTML.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    } else if (isTextEditor(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    } else if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        polishCalendar(*calendar);
    }
}

void ThemeStyle::drawItemText(QPainter* painter, const QRect& rect, int flags,
                              const QPalette& palette, bool enabled, const QString& text,
                              QPalette::ColorRole role) const
{
    // QLabel aligns by the direction of its text, so that a name in Latin letters would be on the
    // far side of a right-to-left window.
    constexpr int sides = Qt::AlignLeft | Qt::AlignRight;
    if (QGuiApplication::isRightToLeft() && (flags & Qt::TextForceLeftToRight) && (flags & sides))
        flags ^= sides;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                               const QWidget* widget) const
{
    // Every menu bar requests this icon on construction, and reading Qt's own from its file loads
    // all image plugins: a tenth of the time to the first frame.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return glyphIcon(Glyph::ChevronDown, themeOf(widget).secondaryText);
    // A calendar's are on the accent.
    if ((icon == SP_ArrowLeft || icon == SP_ArrowRight) &&
        qobject_cast<const QCalendarWidget*>(widget)) {
        const Glyph glyph = icon == SP_ArrowLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
        return glyphIcon(glyph, themeOf(widget).onAccent);
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace likecast
