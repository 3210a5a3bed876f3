#include "ui/common/theme.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <cmath>

namespace likecast
{

namespace
{

constexpr const char* primaryProperty = "likecastPrimary";
constexpr const char* destructiveProperty = "likecastDestructive";

Theme makeLight()
{
    return Theme{
        .dark = false,
        .background = QColor(0xF5, 0xF6, 0xF8),
        .card = QColor(0xFF, 0xFF, 0xFF),
        .line = QColor(0xE3, 0xE6, 0xEB),
        .text = QColor(0x19, 0x1C, 0x22),
        .secondaryText = QColor(0x5C, 0x64, 0x72),
        .accent = QColor(0x4C, 0x5B, 0xD4),
        .softAccent = QColor(0xE9, 0xEB, 0xFB),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .good = QColor(0x0F, 0x7B, 0x4F),
        .softGood = QColor(0xDD, 0xF3, 0xE8),
        .bad = QColor(0xB3, 0x44, 0x1E),
        .softBad = QColor(0xFB, 0xE8, 0xE0),
        .track = QColor(0xED, 0xEF, 0xF3),
    };
}

Theme makeDark()
{
    return Theme{
        .dark = true,
        .background = QColor(0x14, 0x16, 0x1B),
        .card = QColor(0x1D, 0x20, 0x27),
        .line = QColor(0x2E, 0x32, 0x3C),
        .text = QColor(0xEE, 0xF0, 0xF4),
        .secondaryText = QColor(0xA3, 0xAB, 0xB9),
        .accent = QColor(0x93, 0xA0, 0xFF),
        .softAccent = QColor(0x2A, 0x2F, 0x52),
        .onAccent = QColor(0x14, 0x16, 0x1B),
        .good = QColor(0x63, 0xD3, 0xA0),
        .softGood = QColor(0x17, 0x3A, 0x2B),
        .bad = QColor(0xFF, 0x9D, 0x76),
        .softBad = QColor(0x44, 0x25, 0x1A),
        .track = QColor(0x2A, 0x2E, 0x38),
    };
}

/// Does not ask for the actual font: that would load it.
int pixelSizeOf(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    constexpr double pointsPerInch = 72.0;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : pointsPerInch;
    return static_cast<int>(std::lround(font.pointSizeF() * dotsPerInch / pointsPerInch));
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::WindowText).lightness() >
                      palette.color(QPalette::Window).lightness();
    return dark ? darkTheme() : lightTheme();
}

const Theme& themeOf(const QWidget* widget)
{
    return themeOf(widget ? widget->palette() : QApplication::palette());
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::AlternateBase, theme.card);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.track);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    const QColor faded = blended(theme.secondaryText, theme.card, 0.5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const int body = std::max(14, pixelSizeOf(font));
    font.setPixelSize(body);
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPixelSize(body * 12 / 14);
        break;
    case TextRole::SmallStrong:
        font.setPixelSize(body * 12 / 14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::CardTitle:
        font.setPixelSize(body * 13 / 14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        font.setPixelSize(body * 18 / 14);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Number:
        font.setPixelSize(body * 44 / 14);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

void setTextRole(QWidget* widget, TextRole role)
{
    widget->setFont(fontFor(role));
    if (role == TextRole::Small || role == TextRole::CardTitle)
        widget->setForegroundRole(QPalette::PlaceholderText);
}

QFont withTabularFigures(const QFont& font)
{
    QFont tabular = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    tabular.setFeature(QFont::Tag("tnum"), 1);
#endif
    return tabular;
}

void setPrimary(QWidget* button)
{
    button->setProperty(primaryProperty, true);
}

bool isPrimary(const QWidget* button)
{
    return button && button->property(primaryProperty).toBool();
}

void setDestructive(QWidget* button)
{
    button->setProperty(destructiveProperty, true);
}

bool isDestructive(const QWidget* button)
{
    return button && button->property(destructiveProperty).toBool();
}

} // namespace likecast
