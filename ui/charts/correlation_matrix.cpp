#include "ui/charts/correlation_matrix.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int rowHeight = 20;
constexpr int gap = 2;
constexpr int labelGap = 8;

/// Share of full colour. Correlations below 0.05 are not tinted.
double shade(double strength)
{
    constexpr double none = 0.05;
    const double size = std::abs(strength);
    return size < none ? 0.0 : std::pow(size, 0.7);
}

} // namespace

CorrelationMatrix::CorrelationMatrix(const QString& name, QWidget* parent)
    : ChartWidget(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CorrelationMatrix::setMatrix(const QStringList& names, const QStringList& longNames,
                                  const std::vector<double>& values)
{
    m_names = names;
    m_longNames = longNames;
    m_values = values;
    updateGeometry();
    resetCursor(itemCount() > 0 ? 0 : -1);
}

CorrelationMatrix::Place CorrelationMatrix::placeOf(int item)
{
    Place place{1, item};
    while (place.column >= place.row)
        place.column -= place.row++;
    return place;
}

double CorrelationMatrix::value(Place place) const
{
    return m_values[static_cast<std::size_t>(place.row) * static_cast<std::size_t>(size()) +
                    static_cast<std::size_t>(place.column)];
}

QString CorrelationMatrix::itemText(int item) const
{
    const Place place = placeOf(item);
    return tr("%1 and %2: %3", "two figures and their correlation")
        .arg(m_longNames[place.row], m_longNames[place.column], formatCorrelation(value(place)));
}

ChartTable CorrelationMatrix::makeTable() const
{
    ChartTable table;
    table.columns = {tr("Habit"), tr("Other habit"), tr("Rank correlation")};
    for (int item = 0; item < itemCount(); ++item) {
        const Place place = placeOf(item);
        table.rows.push_back({m_longNames[place.row], m_longNames[place.column], value(place)});
    }
    return table;
}

int CorrelationMatrix::labelWidth() const
{
    int width = 0;
    for (const QString& name : m_names)
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    return width + labelGap;
}

double CorrelationMatrix::cellWidth() const
{
    return m_names.isEmpty() ? 0.0 : static_cast<double>(width() - labelWidth()) / size();
}

QRectF CorrelationMatrix::mirrored(const QRectF& rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRectF CorrelationMatrix::cellRect(Place place) const
{
    return mirrored({labelWidth() + place.column * cellWidth(),
                     static_cast<double>(place.row * rowHeight), cellWidth() - gap,
                     rowHeight - gap});
}

int CorrelationMatrix::itemBeside(int item, Qt::Key key) const
{
    Place place = placeOf(item);
    place.row += key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    place.column += key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    place.row = std::clamp(place.row, 1, size() - 1);
    place.column = std::clamp(place.column, 0, place.row - 1);
    return itemOf(place);
}

QSize CorrelationMatrix::minimumSizeHint() const
{
    return {labelWidth() + size() * 12, size() * rowHeight};
}

void CorrelationMatrix::paintCell(QPainter& painter, Place place) const
{
    const Theme& theme = themeOf(this);
    const double strength = value(place);
    const bool isDiagonal = place.row == place.column;
    const QColor full = isDiagonal ? theme.line : strength < 0 ? theme.bad : theme.good;
    const QRectF cell = cellRect(place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(full, theme.track, isDiagonal ? 1.0 : shade(strength)));
    painter.drawRoundedRect(cell, 3, 3);
    if (isDiagonal || std::abs(strength) < 0.1 || cell.width() < 22)
        return;
    // Colour alone must not convey the sign.
    painter.setPen(std::abs(strength) > 0.3 ? theme.card : theme.text);
    painter.drawText(cell, Qt::AlignCenter,
                     strength < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"));
}

void CorrelationMatrix::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Qt::Alignment leading =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (int row = 0; row < size(); ++row) {
        painter.setPen(theme.secondaryText);
        const QRectF label(0, row * rowHeight, labelWidth() - labelGap, rowHeight - gap);
        painter.drawText(mirrored(label), static_cast<int>(leading | Qt::AlignVCenter),
                         m_names[row]);
        // The matrix is symmetric.
        for (int column = 0; column <= row; ++column)
            paintCell(painter, {row, column});
    }
    if (const int item = focusedItem(); item >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(itemRect(item).adjusted(-1, -1, 1, 1), 4, 4);
    }
}

} // namespace likecast
