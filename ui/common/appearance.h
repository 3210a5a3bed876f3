#pragma once

#include "ui/common/theme.h"

#include <QObject>
#include <QString>

class QApplication;

namespace likecast
{

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark", as Setting::Theme holds them; any other name is System.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceFromName(QStringView name);

/// Gives the application its style, font and palette and follows the system's light or dark while
/// the choice is System. One object, made right after the QApplication, on its thread.
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
