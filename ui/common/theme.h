#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace likecast
{

/// Every colour of the window. Painters call themeOf(palette()), so a theme change reaches them as
/// an ordinary palette change; nothing stores a theme of its own.
struct Theme {
    bool dark = false;
    QColor background;    ///< window, and fields on a card
    QColor card;          ///< cards, navigation
    QColor line;          ///< 1 px borders
    QColor text;          ///< at least 4.5:1 on background, card and every soft colour
    QColor secondaryText; ///< at least 4.5:1 on background and card
    QColor accent;        ///< selection, number marks, primary button
    QColor softAccent;
    QColor onAccent; ///< text on accent
    QColor good;     ///< raises, High
    QColor softGood;
    QColor bad; ///< lowers, Low, destructive
    QColor softBad;
    QColor track; ///< empty bars, heatmap background
};

/// Face boxes lie on photos, so their colours are the same in both themes.
inline constexpr QRgb smilingFaceColor = 0xff37d39a;
inline constexpr QRgb otherFaceColor = 0xffffc857;

/// Lengths in device-independent pixels.
inline constexpr int gridUnit = 8;
inline constexpr int pageMargin = 16;
inline constexpr int cardGap = 12;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 12;
inline constexpr int controlRadius = 8;
inline constexpr int controlHeight = 36;
inline constexpr int rightColumnWidth = 468;
inline constexpr int navigationWidth = 208;
inline constexpr int navigationIconWidth = 64;
inline constexpr int navigationCollapseBelow = 1000;

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme that a palette was made from, or the nearest one for a foreign palette.
const Theme& themeOf(const QPalette& palette);
const Theme& themeOf(const QWidget* widget);

/// PlaceholderText is the secondary text, Base the field background, AlternateBase the card, Mid
/// the line, Midlight the track, Link the accent.
QPalette paletteOf(const Theme& theme);

/// Text sizes; all scale with the system font if that is larger than 14 px.
enum class TextRole { Body, Strong, Small, SmallStrong, CardTitle, PageTitle, Number };

QFont fontFor(TextRole role);

/// `share` of `over` on the rest of `under`, without transparency.
QColor blended(const QColor& over, const QColor& under, double share);

/// Sets a role's font; Small and CardTitle also use the secondary text colour.
void setTextRole(QWidget* widget, TextRole role);

/// Digits of equal width, for columns and for numbers that change while the user watches.
QFont withTabularFigures(const QFont& font);

/// Marks a button as the page's primary one; ThemeStyle fills it with the accent.
void setPrimary(QWidget* button);
bool isPrimary(const QWidget* button);

/// For actions that cannot be undone: colours the text as destructive.
void setDestructive(QWidget* button);
bool isDestructive(const QWidget* button);

} // namespace likecast
