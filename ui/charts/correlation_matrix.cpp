#include "ui/charts/correlation_matrix.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int rowHeight = 20;
constexpr int gap = 2;
constexpr int labelGap = 8;

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()),
                  mix(from.blue(), to.blue()));
}

/// Of the full colour; what is as good as none stays the ground.
double shade(double strength)
{
    constexpr double none = 0.05;
    const double size = std::abs(strength);
    return size < none ? 0.0 : std::pow(size, 0.7);
}

} // namespace

CorrelationMatrix::CorrelationMatrix(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setTextRole(this, TextRole::Small);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CorrelationMatrix::setMatrix(const QStringList& names, const QStringList& longNames,
                                  const std::vector<double>& values)
{
    m_names = names;
    m_longNames = longNames;
    m_values = values;
    m_cursor = {size() > 1 ? 1 : 0, 0};
    describe();
    updateGeometry();
    update();
}

double CorrelationMatrix::value(Place place) const
{
    return m_values[static_cast<std::size_t>(place.row) * static_cast<std::size_t>(size()) +
                    static_cast<std::size_t>(place.column)];
}

QString CorrelationMatrix::pairText(int row, int column) const
{
    return tr("%1 and %2: %3", "two figures and how they go together")
        .arg(m_longNames[row], m_longNames[column],
             locale().toString(value({row, column}), 'f', 2));
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

QRectF CorrelationMatrix::mirrored(const QRectF& place) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return place;
    return {width() - place.right(), place.top(), place.width(), place.height()};
}

QRectF CorrelationMatrix::cellRect(Place place) const
{
    return mirrored({labelWidth() + place.column * cellWidth(),
                     static_cast<double>(place.row * rowHeight), cellWidth() - gap,
                     rowHeight - gap});
}

QSize CorrelationMatrix::sizeHint() const
{
    return {420, minimumSizeHint().height()};
}

QSize CorrelationMatrix::minimumSizeHint() const
{
    return {labelWidth() + size() * 12, size() * rowHeight};
}

void CorrelationMatrix::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (int row = 0; row < size(); ++row) {
        painter.setPen(theme.secondaryText);
        const QRectF label(0, row * rowHeight, labelWidth() - labelGap, rowHeight - gap);
        const Qt::Alignment leading =
            layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(mirrored(label), static_cast<int>(leading | Qt::AlignVCenter),
                         m_names[row]);
        painter.setPen(Qt::NoPen);
        // The other half says the same once more.
        for (int column = 0; column <= row; ++column) {
            const double strength = value({row, column});
            const QColor full = row == column ? theme.line : strength < 0 ? theme.bad : theme.good;
            painter.setBrush(between(theme.track, full, row == column ? 1.0 : shade(strength)));
            painter.drawRoundedRect(cellRect({row, column}), 3, 3);
            if (row == column || std::abs(strength) < 0.1 || cellWidth() < 24)
                continue;
            // The sign is written, too: colour is never the only one that says it.
            painter.setPen(std::abs(strength) > 0.3 ? theme.card : theme.text);
            painter.drawText(cellRect({row, column}), Qt::AlignCenter,
                             strength < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"));
            painter.setPen(Qt::NoPen);
        }
    }
    if (hasFocus() && size() > 1) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(cellRect(m_cursor).adjusted(-1, -1, 1, 1), 4, 4);
    }
}

bool CorrelationMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int row = 0; row < size(); ++row) {
        for (int column = 0; column < row; ++column) {
            const QRectF cell = cellRect({row, column});
            if (cell.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), pairText(row, column), this,
                                   cell.toAlignedRect());
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

void CorrelationMatrix::keyPressEvent(QKeyEvent* event)
{
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    Place next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        next.column -= towardsEnd;
        break;
    case Qt::Key_Right:
        next.column += towardsEnd;
        break;
    case Qt::Key_Up:
        --next.row;
        break;
    case Qt::Key_Down:
        ++next.row;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (size() < 2)
        return;
    next.row = std::clamp(next.row, 1, size() - 1);
    next.column = std::clamp(next.column, 0, next.row - 1);
    m_cursor = next;
    describe();
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CorrelationMatrix::describe()
{
    if (size() < 2) {
        setAccessibleDescription({});
        return;
    }
    setAccessibleDescription(pairText(m_cursor.row, m_cursor.column) + u' ' +
                             tr("Arrow keys move to other pairs."));
}

} // namespace likecast
