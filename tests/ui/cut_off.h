#pragma once

#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>

namespace likecast
{

inline QString nameOf(const QWidget* widget)
{
    QString path;
    for (const QWidget* w = widget; w; w = w->parentWidget())
        path.prepend(u'/' + QString::fromUtf8(w->metaObject()->className()));
    return path;
}

/// Whether Qt itself created it as part of a control with that name.
inline bool isPartOfControl(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

/// Whether scrolling reveals what does not fit.
inline bool isScrolled(const QWidget* widget)
{
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(w->parentWidget()))
            return true;
    }
    return false;
}

inline bool textFits(const QLabel& label)
{
    if (label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + 1;
    return label.sizeHint().width() <= label.width() + 1;
}

/// The names of a table's columns that are wider than the columns.
inline QStringList cutColumns(const QHeaderView& header)
{
    QStringList cut;
    for (int column = 0; column < header.count(); ++column) {
        const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
        const bool isShown =
            header.orientation() == Qt::Horizontal && !header.isSectionHidden(column);
        // The longest line, between the margins of ThemeStyle.
        const int wanted = header.fontMetrics().size(0, name).width() + 2 * gridUnit;
        if (isShown && !name.isEmpty() && header.sectionSize(column) + 1 < wanted)
            cut += name;
    }
    return cut;
}

/// Everything that is cut off, each with its reason.
inline QStringList cutIn(const MainWindow& window)
{
    QStringList cut;
    const auto report = [&cut](const QWidget* widget, const QString& what) {
        cut += nameOf(widget) + QStringLiteral(": ") + what;
    };
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        if (!widget->isVisibleTo(&window) || widget->isWindow() || isPartOfControl(widget))
            continue;
        const bool inViewport =
            parent && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (!inViewport && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            report(widget, QStringLiteral("sticks out of its parent"));
        // A header inherits the minimum of a scroll area, with room for scroll bars it never shows.
        const auto* header = qobject_cast<QHeaderView*>(widget);
        const QSize least =
            header ? QSize(0, header->sizeHint().height()) : widget->minimumSizeHint();
        for (const QString& column : header ? cutColumns(*header) : QStringList())
            report(widget, QStringLiteral("\"%1\" does not fit").arg(column));
        if (widget->width() < least.width() - 1 || widget->height() < least.height() - 1)
            report(widget, QStringLiteral("%1x%2 but needs %3x%4")
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(least.height()));
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !textFits(*label))
            report(widget, QStringLiteral("\"%1\" does not fit").arg(label->text()));
        if (isScrolled(widget) && parent && inViewport && widget->width() > parent->width())
            report(widget, QStringLiteral("wider than what scrolls it"));
    }
    return cut;
}

} // namespace likecast
