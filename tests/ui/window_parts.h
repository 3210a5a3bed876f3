#pragma once

#include "ui/common/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace likecast
{

/// English numbers, one font and the light theme, so that texts and screenshots are the same
/// everywhere.
inline std::unique_ptr<Appearance> plainAppearance()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(14);
    QApplication::setFont(font);
    return std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

/// The visible label texts in a widget.
inline QStringList shownTexts(const QWidget& part)
{
    QStringList texts;
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&part))
            texts += label->text();
    }
    return texts;
}

inline QString shownText(const QWidget& part)
{
    return shownTexts(part).join(u'\n');
}

/// Null if there is none.
inline QPushButton* buttonIn(const QWidget& part, const QString& text)
{
    for (auto* candidate : part.findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// The text of the first label that is shorter than its text requires; empty if there is none.
inline QString textCutOff(const QWidget& part)
{
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&part) || label->text().isEmpty() || !label->wordWrap())
            continue;
        if (label->heightForWidth(label->width()) > label->height() + 1)
            return label->text();
    }
    return {};
}

/// Test data "size" and "dark": these window sizes in both themes.
inline void addLooks(const QList<QSize>& sizes)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : sizes) {
        for (const bool dark : {false, true})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                << size << dark;
    }
}

} // namespace likecast
