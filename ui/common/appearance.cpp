#include "ui/common/appearance.h"

#include "ui/common/theme_style.h"

#include <QApplication>
#include <QStyleHints>

namespace likecast
{

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeChoiceName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

Appearance::Appearance(QApplication& application, ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_darkAtStart(themeOf(QApplication::palette()).dark)
{
    application.setStyle(new ThemeStyle);
    application.setFont(fontFor(TextRole::Body));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::apply);
#endif
    apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

const Theme& Appearance::theme() const
{
    const bool dark =
        m_choice == ThemeChoice::System ? systemIsDark() : m_choice == ThemeChoice::Dark;
    return dark ? darkTheme() : lightTheme();
}

void Appearance::apply()
{
    QApplication::setPalette(paletteOf(theme()));
    Q_EMIT changed();
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_darkAtStart;
}

} // namespace likecast
