#pragma once

#include "ui/common/theme.h"

#include <QObject>
#include <QString>

class QApplication;

namespace likecast
{

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark", as stored in Setting::Theme; any other name means System.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceFromName(QStringView name);

/// Sets the application's style, font and palette, and follows the system's light or dark mode
/// while the choice is System. A single object, created right after the QApplication, on its
/// thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication& application, ThemeChoice choice, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    const Theme& theme() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool systemIsDark() const;

    ThemeChoice m_choice;
    bool m_darkAtStart;
};

} // namespace likecast
