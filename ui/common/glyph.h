#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace likecast
{

/// The window's icons, drawn as lines so that they take any colour and size.
enum class Glyph {
    Predict,
    Batch,
    Plan,
    Account,
    Settings,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Check,
    Cross,
    Alert,
    Info,
    Photo,
    Plus,
    More ///< three dots
};

/// Draws in the largest centred square of `rect`; the line width is 1/12 of its side.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color);

QIcon glyphIcon(Glyph glyph, const QColor& color, int size = 20);

} // namespace likecast
